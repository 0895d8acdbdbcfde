import type { Check } from '../checks/check';
import type { Knowledge } from '../knowledge/knowledge';

/** What a message is judged by besides the policy. */
export interface Rules {
  /** All there are, or those that the event runtime has room for. */
  readonly checks: readonly Check[];
  readonly knowledge: Knowledge;
}
