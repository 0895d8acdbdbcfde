import type { Correspondence } from '../memory/correspondence';
import type { Policy } from '../policy/schema';
import type { Recipient } from '../recipients/recipient';
import { isMerelyOutside, isToTick, type Finding } from './finding';

export interface FamiliarInput {
  readonly policy: Policy;
  readonly correspondence: Correspondence | null;
  readonly recipients: readonly Recipient[];
  readonly findings: readonly Finding[];
}

/**
 * The external recipients who need no tick of their own: the sender wrote to them as often as the policy's
 * `checklist.familiarAfter` wants, once enough is remembered to say so, and there is nothing else in the mail to tick.
 */
export function familiarAmong(input: FamiliarInput): readonly Recipient[] {
  const { policy, correspondence, recipients, findings } = input;
  const after = policy.checklist.familiarAfter;
  if (!after || !correspondence?.enough) return [];
  if (findings.some((finding) => isToTick(finding) && !isMerelyOutside(finding))) return [];
  return recipients.filter(
    ({ internal, address }) => !internal && (correspondence.person(address)?.count ?? 0) >= after,
  );
}
