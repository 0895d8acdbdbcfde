import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { ChecklistContent } from '../inspection/checklistContent';
import type { Mending } from '../inspection/mend';
import { parts } from './handedOver';
import { MendsContext, type MendActions, type MendTools } from './mending';

/** Begins at once to load what changes are offered with: it is there, as a rule, before there is something to change. */
export function useMendTools(wanted: boolean): MendTools | null {
  const [loaded, setLoaded] = useState<MendTools | null>(null);
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
  readonly tools: MendTools | null;
  readonly actions: MendActions | null;
  readonly content: ChecklistContent;
  readonly mending: Mending | null;
  readonly busy: boolean;
  readonly children: ReactNode;
}

/** Lets every part of the checklist offer changes of the message. Apart from mending.ts, for the reason in lazyParts.ts. */
export function MendsProvider({ tools, actions, content, mending, busy, children }: MendsProviderProps) {
  const mends = useMemo(
    () => tools && actions && mending && { ...actions, content, mending, busy, tools, parts },
    [tools, actions, content, mending, busy],
  );
  return <MendsContext value={mends}>{children}</MendsContext>;
}
