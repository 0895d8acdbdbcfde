import { hash } from '../confirmation/digest';
import type { MemoryStorePorts } from './memoryStore';
import { quietly } from './quietly';
import { NEEDLESS_KEY } from './needless';
import type { NeedlessStore } from './needlessStore';

/** What the sender marked as needless, on a page: marks are read at once, and all else is loaded when it is wanted. */
export interface PageNeedless {
  readonly isNeedless: (reason: string) => boolean;
  /** Rejects where it cannot be loaded. */
  readonly store: () => Promise<NeedlessStore>;
}

export const pageNeedless = (ports: MemoryStorePorts): PageNeedless => ({
  isNeedless: (reason) => isMarked(copiesOfMarks(ports), hash(reason)),
  store: async () => (await import('./needlessStore')).needlessStore(ports),
});

export const localKey = ({ user }: MemoryStorePorts): string => `${NEEDLESS_KEY}.${user().toLowerCase()}`;

/** The texts of the marks in Outlook and on this machine. */
export const copiesOfMarks = (ports: MemoryStorePorts): string[] =>
  [quietly(() => ports.roaming()?.get(NEEDLESS_KEY)), quietly(() => ports.store?.get(localKey(ports)))].map(
    (text) => (typeof text === 'string' ? text : ''),
  );

/**
 * Whether a reason is marked, by the copy that heard of it last (see `mergedMarks`), without taking the texts apart: each
 * judgement asks.
 */
function isMarked(copies: readonly string[], reason: string): boolean {
  const word = new RegExp(`${reason}([+-])(\\d+)`);
  const said = copies.flatMap((text) => {
    const [, sign, minute] = word.exec(text) ?? [];
    // Within one minute taking back weighs more: then all is asked as before.
    return sign ? [{ sign, weight: 2 * Number(minute) + (sign === '-' ? 1 : 0) }] : [];
  });
  return said.sort((a, b) => b.weight - a.weight)[0]?.sign === '+';
}
