import type { Target } from '../checks/check';
import type { CheckId, Section } from '../checks/ids';
import type { FindingLevel } from '../checks/level';
import type { Mailbox } from '../message/message';

/** Something found (contract section 5). */
export interface Finding {
  /** Names this finding within its mail; the same finding on the same targets has the same id in the next inspection. */
  readonly id: string;
  readonly check: CheckId;
  readonly level: FindingLevel;
  readonly section: Section;
  /** In the chosen language. */
  readonly message: string;
  readonly targets: readonly Target[];
  /** Who may have been meant instead of the targets. */
  readonly suggestions: readonly Mailbox[];
  /** What would stand in place of the first target's `text`, which lies in the subject or the body. */
  readonly replacement?: string;
}

export type Decision = 'send' | 'confirm' | 'block';
