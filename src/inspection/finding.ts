import type { Target } from '../checks/check';
import type { CheckId, Section } from '../checks/ids';
import { severity, type FindingLevel } from '../checks/level';
import { flatMap } from '../collections';
import { addressKey } from '../message/address';
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
  /** There where the sender may mark it as needless: names the same finding about the same people in any mail. */
  readonly reason?: string;
  /** Whether he did, so that it weighs one level less. */
  readonly needless?: boolean;
}

export const isToTick = ({ level }: Finding): boolean => severity(level) >= severity('caution');

/** About a recipient who is outside the organization, and nothing else: the tick on his row answers it. */
export const isMerelyOutside = ({ check, level }: Finding): boolean =>
  check === 'external-recipient' && severity(level) <= severity('caution');

/** Address keys of the recipients that a finding points at. */
export const recipientsMeant = ({ targets }: Pick<Finding, 'targets'>): string[] =>
  flatMap(targets, (target) => (target.kind === 'recipient' ? [addressKey(target.address)] : []));

export type Decision = 'send' | 'confirm' | 'block';
