import { flatMap } from '../../../collections';
import { addressPatterns, type PatternEntry } from '../../../policy/patterns';
import { recipientLabel, recipientTarget, type Recipient } from '../../../recipients/recipient';
import type { Report } from '../../check';

/** A report for each recipient that a list of the policy matches, with what the entry says. */
export function listedRecipients(
  text: 'blocked-recipient' | 'watched-recipient',
  recipients: readonly Recipient[],
  entries: readonly PatternEntry[],
): Report[] {
  const patterns = addressPatterns(entries);
  return flatMap(recipients, (recipient): Report[] => {
    const entry = recipient.parsed && patterns.match(recipient.parsed);
    if (!entry) return [];
    const values = { recipient: recipientLabel(recipient) };
    const targets = [recipientTarget(recipient)];
    if (typeof entry === 'string' || entry.message === undefined) return [{ text, values, targets }];
    return [{ text: `${text}.message`, values: { ...values, message: entry.message }, targets }];
  });
}
