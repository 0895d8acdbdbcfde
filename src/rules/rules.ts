import type { Check } from '../checks/check';
import type { Knowledge } from '../knowledge/knowledge';

/** What a message is judged by besides the policy. */
export interface Rules {
  readonly checks: readonly Check[];
  readonly knowledge: Knowledge;
}
