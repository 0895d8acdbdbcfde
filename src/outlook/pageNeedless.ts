import { hash } from '../confirmation/digest';
import { keptText, type KeptTextPorts } from './keptText';
import { NEEDLESS_KEY } from './needless';
import type { NeedlessStore } from './needlessStore';

/** What the sender marked as needless, on a page: marks are read at once, and all else is loaded when it is wanted. */
export interface PageNeedless {
  readonly isNeedless: (reason: string) => boolean;
  /** Rejects where it cannot be loaded. */
  readonly store: () => Promise<NeedlessStore>;
}

export function pageNeedless(ports: KeptTextPorts): PageNeedless {
  const copies = keptText(ports, NEEDLESS_KEY);
  return {
    isNeedless: (reason) => isMarked([copies.inOutlook(), copies.onMachine()], hash(reason)),
    store: async () => (await import('./needlessStore')).needlessStore(ports),
  };
}

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
