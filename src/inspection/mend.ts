import { flatMap } from '../collections';
import { addressKey } from '../message/address';
import { recipientFields, type Mailbox, type RecipientField } from '../message/message';
import type { Finding } from './finding';
import type { InspectedRecipient } from './inspect';

/** A change of the message that puts a finding right. Plain JSON, so that it can travel from a dialog to its opener. */
export type Mend =
  | { readonly kind: 'add' | 'remove'; readonly field: RecipientField; readonly mailbox: Mailbox }
  | {
      readonly kind: 'replace';
      readonly field: RecipientField;
      readonly mailbox: Mailbox;
      readonly by: Mailbox;
    };

/** What came of a mend: done, or refused by Outlook. */
export interface Mended {
  readonly mend: Mend;
  readonly done: boolean;
}

/** A finding about more recipients is put right in the message. */
const MOST_TARGETS = 2;

/**
 * What can be offered beside a finding: the one who was meant in place of the one who is there, or in addition to those
 * who are; taking out whom the finding is about. That somebody is outside the organization is no fault.
 */
export function mendsOf(finding: Finding, recipients: readonly InspectedRecipient[]): Mend[] {
  const present = new Set(recipients.map(({ address }) => addressKey(address)));
  const meant = finding.suggestions.filter(({ address }) => !present.has(addressKey(address)));
  const targets = flatMap(finding.targets, (target) => (target.kind === 'recipient' ? [target] : []));
  const mailboxOf = (address: string): Mailbox => ({
    name: recipients.find((recipient) => recipient.address === address)?.name ?? '',
    address,
  });
  if (targets.length === 0) return meant.map((mailbox) => ({ kind: 'add', field: 'to', mailbox }));
  if (targets.length > MOST_TARGETS || finding.check === 'external-recipient') return [];
  const [only] = targets;
  const replacements: Mend[] =
    targets.length === 1
      ? meant.map((by) => ({ kind: 'replace', field: only!.field, mailbox: mailboxOf(only!.address), by }))
      : [];
  const removals = targets
    .filter(({ address }) => address !== '')
    .map(({ field, address }): Mend => ({ kind: 'remove', field, mailbox: mailboxOf(address) }));
  return [...replacements, ...removals];
}

/** What takes a mend back. */
export function undoOf(mend: Mend): Mend {
  if (mend.kind === 'replace') return { ...mend, mailbox: mend.by, by: mend.mailbox };
  return { ...mend, kind: mend.kind === 'add' ? 'remove' : 'add' };
}

/** Reads a mend that came from another window; null for anything else. */
export function readMend(value: unknown): Mend | null {
  const mend = value as Partial<Record<'kind' | 'field' | 'mailbox' | 'by', unknown>> | null | undefined;
  const whole =
    (mend?.kind === 'add' || mend?.kind === 'remove' || (mend?.kind === 'replace' && isMailbox(mend.by))) &&
    recipientFields.some((field) => field === mend.field) &&
    isMailbox(mend.mailbox);
  return whole ? (value as Mend) : null;
}

export function readMended(value: unknown): Mended | null {
  const mended = value as Partial<Record<keyof Mended, unknown>> | null;
  return typeof mended?.done === 'boolean' && readMend(mended.mend) ? (value as Mended) : null;
}

function isMailbox(value: unknown): value is Mailbox {
  const mailbox = value as Partial<Record<keyof Mailbox, unknown>> | null | undefined;
  return typeof mailbox?.name === 'string' && typeof mailbox.address === 'string';
}
