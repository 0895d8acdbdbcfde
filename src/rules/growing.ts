import type { Rules } from './rules';

/** Rules for a page that does not wait for all of them. */
export interface GrowingRules {
  /** What there is by now; ask again for each judgement. */
  now(): Rules;
  /** Whether that is all. */
  areWhole(): boolean;
  /** Resolves when all are there. Rejects where they cannot be loaded; ask again. */
  whole(): Promise<void>;
}

/** @param start what to judge by until all have come */
export function growingRules(start: Rules): GrowingRules {
  let rules = start;
  let loading: Promise<void> | null = null;
  const whole = () =>
    (loading ??= import('./whole').then(
      ({ wholeRules }) => {
        rules = wholeRules;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    ));
  whole().catch(() => undefined); // Asked for again before anything is confirmed in the pane.
  return { now: () => rules, areWhole: () => rules !== start, whole };
}
