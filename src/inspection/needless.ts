import type { Report } from '../checks/check';
import type { CheckId } from '../checks/ids';
import type { Level } from '../checks/level';
import { addressKey } from '../message/address';
import type { Policy } from '../policy/schema';
import type { Recipient } from '../recipients/recipient';
import { recipientsMeant } from './finding';

/** Whether a sender may say that he needs no such finding: never a warning or a block, and only where the policy has it. */
export const mayDismiss = (policy: Policy, check: CheckId, level: Level): boolean =>
  (level === 'caution' || level === 'notice') && policy.checklist.mayDismiss.indexOf(check) >= 0;

/**
 * What two findings of different mails have in common where one is needless because the other was: check and text, and
 * those people whom it is about. One that is about nobody in particular is about those outside, or else about all.
 */
export function reasonOf(check: CheckId, report: Report, recipients: readonly Recipient[]): string {
  const external = recipients.filter(({ internal }) => !internal);
  const meant = recipientsMeant(report);
  const people = (external.length > 0 ? external : recipients).map(({ address }) => addressKey(address));
  return [
    check,
    report.text,
    report.key,
    ...Array.from(new Set(meant.length > 0 ? meant : people)).sort(),
  ].join('\n');
}
