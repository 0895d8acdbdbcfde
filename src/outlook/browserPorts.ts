import { merge } from '../memory/merge';
import type { Rules } from '../rules/rules';
import { quotedOriginal } from '../message/quotedHeaders';
import { exclusively } from './additionsLock';
import { additionsAtSend, addWhileWriting } from './additionsOnPages';
import { OutlookError, type ItemCalls } from './call';
import type { Clock } from './clock';
import { localStore } from './localStore';
import type { Mender } from './mendLog';
import { mendMeans } from './mendMeans';
import { itemAtHand, officeContext, userAddress } from './office';
import { officePorts, type OfficePorts } from './officePorts';
import { keepingMemory } from './pageMemory';
import { withDirectory } from './pageDirectory';
import { pageLook } from './pageLook';
import { pageManners } from './pageManners';
import { pageNeedless } from './pageNeedless';
import { storageCarrier } from './storageCarrier';

/**
 * The ports of a runtime that is a page: storage and the means to open files are there too.
 * @param during what the message at hand is in the middle of
 */
export function browserPorts<T extends Clock>(
  clock: T,
  rules: Rules,
  during: 'writing' | 'send' = 'writing',
) {
  const store = localStore();
  const storage = store && { store, merge, carrier: storageCarrier(store, clock) };
  const office: OfficePorts<T> = officePorts(clock, {
    ...rules,
    storage,
    quotedOriginal,
    complete: (message, policy, ports) =>
      during === 'send'
        ? additionsAtSend(message, policy, ports)
        : addWhileWriting(message, policy, {
            ...ports,
            calls: whileOpen(clock, ports.calls),
            readMessage: () => office.readMessage(),
            exclusively,
          }),
  });
  const { calls } = office;
  const mender: Mender = {
    means: mendMeans,
    // Most mails leave as they are: what changes them is loaded when it is asked for.
    async apply(mend) {
      const { applyMend } = await import('./mending/applyMend');
      return applyMend(mend, itemAtHand(), calls);
    },
  };
  const roaming = () => officeContext().roamingSettings;
  const needless = pageNeedless({ clock, roaming, store, user: userAddress });
  const manners = pageManners(store, clock);
  return {
    ...office,
    isNeedless: needless.isNeedless,
    needless: needless.store,
    markNeedless: async (reason: string, isNeedless: boolean) =>
      (await needless.store()).mark(reason, isNeedless),
    arrange: manners.arrange,
    noteTicks: manners.noteTicks,
    loadPolicy: manners.preparing(withDirectory(keepingMemory(office, store), office.language)),
    openLook: pageLook(clock, calls),
    mender,
  };
}

/** Begins nothing more once the event is answered, or gives way to a send. */
const whileOpen =
  (clock: Clock, calls: ItemCalls): ItemCalls =>
  (start, timeoutMs) =>
    calls((callback) => {
      if ('ended' in clock && clock.ended) throw new OutlookError('timeout');
      start(callback);
    }, timeoutMs);
