import { parseAddress } from '../../message/address';
import type { Correspondence } from '../correspondence';
import { inputRows } from './features';
import { network } from './network';
import { subjectOf, type RankedMessage } from './subject';
import { weights } from './weights';

const risk = network(weights);

/**
 * How likely each recipient of a mail is there by mistake, from whom the sender wrote to before and together with whom.
 * No word of the mail is looked at.
 * @param now when the mail is sent.
 * @returns 0 to 1 for an address, comparable within a mail and between mails of one sender; 0 for one that cannot be read,
 * and for all where nothing is remembered.
 */
export function rankRecipients(
  correspondence: Correspondence,
  message: RankedMessage,
  now: Date,
): (address: string) => number {
  const subject = subjectOf(correspondence, message, now);
  const risks = new Map<string, number>();
  if (correspondence.mails > 0) {
    inputRows(subject, weights.forms).forEach((row, index) =>
      risks.set(subject.candidates[index]!.key, risk(row)),
    );
  }
  return (address) => risks.get(parseAddress(address)?.key ?? '') ?? 0;
}
