import { hash, recipientHash } from '../confirmation/digest';
import { SAME_RECIPIENTS, type Asked } from '../inspection/asked';
import { addressKey } from '../message/address';
import type { Clock } from './clock';
import type { LocalStore } from './localStore';
import { quietly } from './quietly';

/** Which recipients were ticked one by one of late, as this machine remembers it: a hash and a time for each set. */
export interface TickTrace {
  /** Whether exactly the recipients of this message were, within the policy's `foldMinutes`. */
  readonly justTicked: (asked: Asked) => boolean;
  /** Everything that was asked of a message was ticked. */
  readonly note: (ticked: Asked) => void;
}

const KEY = 'ticked.';

/** A dialog that asked for them together is over by then, and what is ticked in it still answers what is asked. */
const GRACE_MS = 5 * 60_000;

const DAY_MS = 24 * 60 * 60_000;

export function tickTrace(store: LocalStore | null, clock: Clock): TickTrace {
  /** What this runtime has found to be so. */
  const found = new Set<string>();
  return {
    justTicked(asked) {
      const key = keyOf(asked);
      const at = quietly(() => store?.get(key)) ?? '';
      const age = clock.now() - Number(at);
      const limit = (asked.policy.checklist.foldMinutes ?? 0) * 60_000;
      const isFresh = at !== '' && age >= 0 && age < limit + (found.has(key + at) ? GRACE_MS : 0);
      if (isFresh) found.add(key + at);
      return isFresh;
    },
    note(ticked) {
      const { checklist } = ticked.inspection;
      // Those who were ticked together were not looked at one by one: this does not prolong it.
      if (!checklist.some(({ kind }) => kind === 'recipient')) return;
      if (checklist.some(({ id }) => id === SAME_RECIPIENTS)) return;
      quietly(() => {
        if (store) sweep(store, clock.now());
        store?.set(keyOf(ticked), String(clock.now()));
      });
    },
  };
}

/** From whom and to whom, in which field each; recipients who are never ticked one by one left out. */
function keyOf({ message, policy, inspection }: Asked): string {
  const people = inspection.recipients
    .filter(({ internal }) => !internal || policy.checklist.tickEach === 'all')
    .map((recipient) => recipientHash(recipient.field, recipient));
  return KEY + hash(JSON.stringify([addressKey(message.from.address), ...people.sort()]));
}

function sweep(store: LocalStore, now: number): void {
  for (const key of store.keys()) {
    if (key.startsWith(KEY) && !(now - Number(store.get(key)) < DAY_MS)) store.remove(key);
  }
}
