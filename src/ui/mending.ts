import { createContext, useContext } from 'react';
import type { ChecklistContent } from '../inspection/checklistContent';
import type { Mend, Mending } from '../inspection/mend';
import type { Parts } from './lazyParts';
import type * as tools from './mends/tools';

/** What the message can be changed by, and what it takes to show that. */
export interface Mends {
  readonly content: ChecklistContent;
  readonly mending: Mending;
  /** A change, or the sending, is under way. */
  readonly busy: boolean;
  readonly apply: (mend: Mend) => void;
  readonly undo: (id: number) => void;
  /** Says of a finding, by its id, whether it is needless; null where that cannot be remembered. */
  readonly markNeedless: ((finding: string, needless: boolean) => void) | null;
  readonly tools: MendTools;
  readonly parts: Parts;
}

export type MendTools = typeof tools;

/** How a place lets the message be changed; the same functions as long as the content is the same. */
export type MendActions = Pick<Mends, 'apply' | 'undo' | 'markNeedless'>;

export const MendsContext = createContext<Mends | null>(null);

/** Null where the message cannot be changed, and until the buttons for it have come. */
export const useMends = (): Mends | null => useContext(MendsContext);
