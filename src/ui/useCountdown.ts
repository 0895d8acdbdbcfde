import { useState } from 'react';
import type { ChecklistContent } from '../inspection/checklistContent';

/** The countdown before a message is sent. */
export interface CountdownState {
  /** null while it does not run. */
  readonly running: NonNullable<ChecklistContent['countdown']> | null;
  readonly begin: () => void;
  readonly end: () => void;
  /** Whether it ran before, and the footer was away. */
  readonly hasRun: boolean;
}

/** @param content what is to be sent; when it changes the countdown is over, for the sender has not seen it. */
export function useCountdown(content: ChecklistContent): CountdownState {
  const [shown, setShown] = useState<ChecklistContent | null>(null);
  const [hasRun, setHasRun] = useState(false);
  return {
    running: shown === content ? (content.countdown ?? null) : null,
    begin: () => {
      setShown(content);
      setHasRun(true);
    },
    end: () => setShown(null),
    hasRun,
  };
}
