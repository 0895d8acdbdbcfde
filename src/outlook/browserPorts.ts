import { catalogue } from '../checks/catalogue';
import { baseUrl, originOf } from './build';
import type { Callback } from './call';
import type { Clock } from './clock';
import { dialogsThrough } from './confirmInDialog';
import { checklistDialog } from './dialogHost';
import { localStore } from './localStore';
import { officeContext } from './office';
import { officePorts } from './officePorts';
import { pageLook } from './pageLook';
import { storageCarrier } from './storageCarrier';

/** The ports of a runtime that is a page: storage, dialogs and the means to open files are there too. */
export function browserPorts<T extends Clock>(clock: T) {
  const store = localStore();
  const storage = store && { store, carrier: storageCarrier(store, clock) };
  const office = officePorts(clock, storage);
  return {
    ...office,
    checks: catalogue,
    openLook: pageLook(clock, office.calls),
    dialogs: dialogsThrough((closesAt) =>
      checklistDialog({
        clock,
        closesAt,
        url: `${baseUrl}checklist.html`,
        origin: originOf(baseUrl),
        display: (url, options, callback) =>
          // A runtime without dialogs has no `ui` either: the TypeError says "unavailable".
          officeContext().ui!.displayDialogAsync(url, options, callback as Callback<unknown> as never),
      }),
    ),
  };
}
