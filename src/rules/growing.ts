import type { Rules } from './rules';
import { smallRules } from './small';

/** Rules for a page that shows itself before all of them have come. */
export interface GrowingRules {
  /** What there is by now. */
  now(): Rules;
  /** Whether that is all. */
  areWhole(): boolean;
  /** Resolves when all are there; nothing may be confirmed before. Rejects where they cannot be loaded; ask again. */
  whole(): Promise<void>;
}

export function growingRules(): GrowingRules {
  let rules = smallRules;
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
  whole().catch(() => undefined); // Asked for again before anything is confirmed.
  return { now: () => rules, areWhole: () => rules !== smallRules, whole };
}
