import type { Rules } from '../rules/rules';
import { quotedOriginal } from '../message/quotedHeaders';
import { OutlookError } from './call';
import type { Clock } from './clock';
import { localStore } from './localStore';
import type { Mender } from './mendLog';
import { mendMeans } from './mendMeans';
import { composeItem } from './office';
import { officePorts } from './officePorts';
import { keepingMemory } from './pageMemory';
import { withDirectory } from './pageDirectory';
import { pageLook } from './pageLook';
import { storageCarrier } from './storageCarrier';

/** The ports of a runtime that is a page: storage and the means to open files are there too. */
export function browserPorts<T extends Clock>(clock: T, rules: Rules) {
  const store = localStore();
  const storage = store && { store, carrier: storageCarrier(store, clock) };
  const office = officePorts(clock, { ...rules, storage, quotedOriginal });
  const { calls } = office;
  const mender: Mender = {
    means: mendMeans,
    // Most mails leave as they are: what changes them is loaded when it is asked for.
    async apply(mend) {
      const { applyMend } = await import('./mending/applyMend');
      const item = composeItem();
      if (!item) throw new OutlookError('unavailable');
      return applyMend(mend, item, calls);
    },
  };
  return {
    ...office,
    loadPolicy: withDirectory(keepingMemory(office, store), office.language),
    openLook: pageLook(clock, calls),
    mender,
  };
}
