import { baseUrl, originOf } from './build';
import type { Mend } from '../inspection/mend';
import { applyMend } from './applyMend';
import { itemCalls, OutlookError, type Callback } from './call';
import type { Clock } from './clock';
import { dialogsThrough } from './confirmInDialog';
import { checklistDialog } from './dialogHost';
import { localStore } from './localStore';
<<<<<<< HEAD
import { keepMemory } from './memoryUpkeep';
import { officeContext, userAddress } from './office';
=======
import { composeItem, officeContext } from './office';
>>>>>>> main
import { officePorts } from './officePorts';
import { storageCarrier } from './storageCarrier';

/** The ports of a runtime that is a page: storage and dialogs are there too. */
export function browserPorts<T extends Clock>(clock: T) {
  const store = localStore();
  const calls = itemCalls(clock);
  const mend = async (change: Mend): Promise<void> => {
    const item = composeItem();
    if (!item) throw new OutlookError('unavailable');
    await applyMend(change, item, calls);
  };
  const storage = store && { store, carrier: storageCarrier(store, clock) };
  const ports = officePorts(clock, storage);
  let isKept = false;
  return {
<<<<<<< HEAD
    ...ports,
    async loadPolicy() {
      const loaded = await ports.loadPolicy();
      if (!isKept) {
        isKept = true;
        const { memory } = ports;
        void keepMemory({ clock, memory, store, user: userAddress, policyUrl, fetchText }, loaded.policy);
      }
      return loaded;
    },
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
=======
    ...officePorts(clock, storage),
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
>>>>>>> main
    ),
  };
}

const policyUrl = `${baseUrl}policy.json`;

async function fetchText(url: string, limit: number): Promise<string> {
  const response = await fetch(url, { redirect: 'error' });
  if (!response.ok || Number(response.headers.get('content-length')) > limit) throw new Error(url);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > limit) throw new Error(url);
  return new TextDecoder().decode(bytes);
}
