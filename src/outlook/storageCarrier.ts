import { isAlive, readConfirmation, type Confirmation } from '../confirmation/confirmation';
import { SPENT_LIFETIME_MS, type Carried, type Carrier, type DialogFault } from './carriers';
import type { Clock } from './clock';
import type { LocalStore } from './localStore';
import { quietly } from './quietly';

const CONFIRMATION = 'confirmation.';
const SPENT = 'spent.';
const FAULT = 'fault.';

/**
 * The browser's storage: seen by every window and every browser runtime of this machine, absent in the event runtime of
 * classic Outlook. One key for each entry, so that two windows do not overwrite each other's.
 */
export function storageCarrier(store: LocalStore, clock: Clock): Carrier {
  return {
    scope: 'machine',
    read: () => attempt(() => readAll(store)),
    keep: (confirmation) =>
      attempt(() => {
        sweep(store, clock.now());
        store.set(CONFIRMATION + confirmation.digest.whole, JSON.stringify(confirmation));
      }),
    spend: (id) =>
      attempt(() => {
        store.set(SPENT + id, String(clock.now()));
        for (const [key, confirmation] of confirmationsIn(store))
          if (confirmation?.id === id) store.remove(key);
        if (store.get(SPENT + id) === null) throw new Error('the mark of a used confirmation was not stored');
      }),
    note: (fault, at) => attempt(() => store.set(FAULT + fault, String(at))),
  };
}

/** A storage that throws makes a carrier that rejects. */
const attempt = <T>(act: () => T): Promise<T> => new Promise((resolve) => resolve(act()));

function readAll(store: LocalStore): Carried {
  const confirmations: Confirmation[] = [];
  for (const [, confirmation] of confirmationsIn(store)) if (confirmation) confirmations.push(confirmation);
  const faults: Partial<Record<DialogFault, number>> = {};
  for (const fault of ['handler', 'command'] as const) {
    const at = Number(store.get(FAULT + fault) ?? NaN);
    if (!Number.isNaN(at)) faults[fault] = at;
  }
  const spent = store
    .keys()
    .filter((key) => key.startsWith(SPENT))
    .map((key) => key.slice(SPENT.length));
  return { confirmations, spent, faults };
}

/** Every key of a confirmation, with null where its value is none. */
const confirmationsIn = (store: LocalStore): [key: string, confirmation: Confirmation | null][] =>
  store
    .keys()
    .filter((key) => key.startsWith(CONFIRMATION))
    .map((key) => [key, parsed(store.get(key))]);

const parsed = (text: string | null): Confirmation | null =>
  text === null ? null : quietly(() => readConfirmation(JSON.parse(text)));

/** Takes away what can never count again. */
function sweep(store: LocalStore, now: number): void {
  for (const [key, confirmation] of confirmationsIn(store)) {
    if (!confirmation || !isAlive(confirmation, now)) store.remove(key);
  }
  for (const key of store.keys()) {
    if (key.startsWith(SPENT) && !(now - Number(store.get(key)) < SPENT_LIFETIME_MS)) store.remove(key);
  }
}
