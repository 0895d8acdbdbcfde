import type { Knowledge } from '../knowledge/knowledge';
import { quotedOriginal } from '../message/quotedHeaders';
import { baseUrl, originOf } from './build';
import type { Mend } from '../inspection/mend';
import { applyMend } from './applyMend';
import { itemCalls, OutlookError, type Callback } from './call';
import type { Clock } from './clock';
import { dialogsThrough } from './confirmInDialog';
import { checklistDialog } from './dialogHost';
import { localStore } from './localStore';
import { composeItem, officeContext } from './office';
import { officePorts } from './officePorts';
import { keepingMemory } from './pageMemory';
import { storageCarrier } from './storageCarrier';

/** The ports of a runtime that is a page: storage and dialogs are there too. */
export function browserPorts<T extends Clock>(clock: T, knowledge: Knowledge) {
  const store = localStore();
  const calls = itemCalls(clock);
  const mend = async (change: Mend): Promise<void> => {
    const item = composeItem();
    if (!item) throw new OutlookError('unavailable');
    await applyMend(change, item, calls);
  };
  const storage = store && { store, carrier: storageCarrier(store, clock) };
  const ports = officePorts(clock, { knowledge, storage, quotedOriginal });
  return {
    ...ports,
    loadPolicy: keepingMemory(ports, store),
    mend,
    dialogs: dialogsThrough(
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
      mend,
    ),
  };
}
