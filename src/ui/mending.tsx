import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { ChecklistContent } from '../inspection/checklistContent';
import type { Mend, Mending } from '../inspection/mend';
import { parts } from './handedOver';
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
  readonly tools: typeof tools;
  readonly parts: Parts;
}

/** How a place lets the message be changed; the same functions as long as the content is the same. */
export type MendActions = Pick<Mends, 'apply' | 'undo'>;

const MendsContext = createContext<Mends | null>(null);

/** Null where the message cannot be changed, and until the buttons for it have come. */
export const useMends = (): Mends | null => useContext(MendsContext);

/** Begins at once to load what changes are offered with: it is there, as a rule, before there is something to change. */
export function useMendTools(wanted: boolean): typeof tools | null {
  const [loaded, setLoaded] = useState<typeof tools | null>(null);
  useEffect(() => {
    if (wanted)
      import('./mends/tools').then(
        (module) => setLoaded(module),
        // Without them the checklist is what it is: everything can be put right in the message.
        () => undefined,
      );
  }, [wanted]);
  return loaded;
}

interface MendsProviderProps {
  readonly tools: typeof tools | null;
  readonly actions: MendActions | null;
  readonly content: ChecklistContent;
  readonly mending: Mending | null;
  readonly busy: boolean;
  readonly children: ReactNode;
}

export function MendsProvider({ tools, actions, content, mending, busy, children }: MendsProviderProps) {
  const mends = useMemo(
    () => tools && actions && mending && { ...actions, content, mending, busy, tools, parts },
    [tools, actions, content, mending, busy],
  );
  return <MendsContext value={mends}>{children}</MendsContext>;
}
