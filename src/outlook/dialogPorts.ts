import type { Rules } from '../rules/rules';
import { browserPorts } from './browserPorts';
import { baseUrl, originOf } from './build';
import type { Callback } from './call';
import type { Clock } from './clock';
import { dialogsThrough } from './confirmInDialog';
import { checklistDialog } from './dialogHost';
import { officeContext } from './office';

/** The ports of a page that shows the checklist in a dialog. */
export function dialogPorts<T extends Clock>(clock: T, rules: Rules) {
  const ports = browserPorts(clock, rules);
  const dialogs = dialogsThrough(
    (closesAt) =>
      checklistDialog({
        clock,
        closesAt,
        url: `${baseUrl}checklist.html`,
        origin: originOf(baseUrl),
        display: (url, options, callback) =>
          // A runtime without dialogs has no `ui` either: the TypeError says "unavailable".
          officeContext().ui!.displayDialogAsync(url, options, callback as Callback<unknown> as never),
      }),
    ports.mender,
  );
  return { ...ports, dialogs };
}
