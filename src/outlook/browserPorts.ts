import type { Rules } from '../rules/rules';
import { quotedOriginal } from '../message/quotedHeaders';
import type { Mend } from '../inspection/mend';
import { applyMend } from './applyMend';
import { OutlookError } from './call';
import type { Clock } from './clock';
import { localStore } from './localStore';
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
  const mend = async (change: Mend): Promise<void> => {
    const item = composeItem();
    if (!item) throw new OutlookError('unavailable');
    await applyMend(change, item, calls);
  };
  return {
    ...office,
    loadPolicy: withDirectory(keepingMemory(office, store), office.language),
    openLook: pageLook(clock, calls),
    mend,
  };
}
