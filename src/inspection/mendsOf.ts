import type { Target, TextTarget } from '../checks/check';
import { flatMap } from '../collections';
import { addressKey } from '../message/address';
import { foldText } from '../message/fold';
import { recipientFields, type Mailbox, type RecipientField } from '../message/message';
import { withoutPrefixes } from '../message/subjectPrefixes';
import { placeOf } from './attachmentPlace';
import type { ChecklistContent, ShownAttachment } from './checklistContent';
import type { Finding } from './finding';
import type { InspectedRecipient } from './inspect';
import type { Mend, MendMeans, RefusalReason, TextEdit } from './mend';

/** Where a sender would put right by hand what cannot be mended from the checklist. */
export type Way = 'recipients' | 'subject' | 'body' | 'attachments';

/** What is offered beside a finding. */
export type MendOffer =
  /** One press. */
  | { readonly kind: 'mend'; readonly mend: Mend }
  /** Each place is filled in by the sender, or deleted. */
  | { readonly kind: 'fill'; readonly places: readonly TextTarget[] }
  /** The sender writes a subject; `keep` (`Re: `) stays in front of it. */
  | { readonly kind: 'subject'; readonly subject: string; readonly keep: string }
  /** The sender picks files. */
  | { readonly kind: 'attach' }
  /** It cannot be done from here, and why. */
  | { readonly kind: 'by-hand'; readonly reason: RefusalReason; readonly way: Way };

/** What mends are made from. */
export type Mendable = Pick<ChecklistContent, 'kind' | 'inspection' | 'attachments' | 'from' | 'subject'>;

/** A finding about more recipients or files is put right one by one, where they are listed. */
const MOST_TARGETS = 2;

/**
 * What can be offered beside a finding. Nothing for what is no fault in itself (somebody is outside, a keyword), for what
 * Outlook has no means to change (the sender's account), and where nobody can say what would be right.
 */
export function mendsOf(finding: Finding, content: Mendable, means: MendMeans): MendOffer[] {
  switch (finding.check) {
    case 'external-recipient':
    case 'sender-account':
    case 'unverified-recipients':
    case 'could-not-inspect':
    case 'shared-link':
    case 'password-in-mail':
    case 'keyword':
      return [];
    case 'many-external-domains':
    case 'many-recipients':
    case 'reply-all':
      return moves(content, means);
    case 'empty-subject':
      return means.subject ? [writeSubject(content.subject)] : [byHand('unavailable', 'subject')];
    case 'placeholder':
      return fill(finding, means);
    case 'weekday-mismatch':
    case 'amount-mismatch':
    case 'wording':
      return replacement(finding, means);
    case 'missing-attachment':
      return [means.attach ? { kind: 'attach' } : byHand('unavailable', 'attachments')];
    case 'large-attachment':
      return detachments(finding.targets.slice(0, 1), content, means);
    case 'blocked-attachment':
    case 'watched-attachment':
    case 'unprotected-attachment':
    case 'attachment-party':
    case 'hidden-content':
    case 'personal-data':
    case 'encrypted-archive':
      return detachments(finding.targets, content, means);
    case 'blocked-recipient':
    case 'watched-recipient':
    case 'similar-recipient':
    case 'mistyped-domain':
    case 'free-mail-recipient':
    case 'new-recipient':
    case 'added-domain':
    case 'distribution-list':
    case 'unusual-recipient':
    case 'missing-recipient':
    case 'addressee-mismatch':
      return recipientMends(finding, content, means);
    case 'party-mismatch':
      return [...recipientMends(finding, content, means), ...detachments(finding.targets, content, means)];
  }
}

const byHand = (reason: RefusalReason, way: Way): MendOffer => ({ kind: 'by-hand', reason, way });
const offer = (mend: Mend): MendOffer => ({ kind: 'mend', mend });

/** The one who was meant in place of the one who is there, or in addition to those who are; taking out who is there. */
function recipientMends({ targets, suggestions }: Finding, content: Mendable, means: MendMeans): MendOffer[] {
  const { recipients } = content.inspection;
  const present = new Set(recipients.map(({ address }) => addressKey(address)));
  const meant = suggestions.filter(({ address }) => !present.has(addressKey(address)));
  const about = flatMap(targets, (target) => (target.kind === 'recipient' ? [target] : []));
  if (about.length === 0) {
    const mends = meant.map((mailbox) => offer({ kind: 'add', field: 'to', mailbox }));
    return mends.length === 0 || means.recipients ? mends : [byHand('unavailable', 'recipients')];
  }
  if (about.length > MOST_TARGETS) return [];
  const wrong = about.filter(({ address }) => address !== '');
  if (wrong.length === 0) return [];
  const reason = obstacle(new Set(wrong.map(({ field }) => field)), content, means);
  if (reason) return [byHand(reason, 'recipients')];
  const placedOf = ({ field, address }: (typeof about)[number]) => ({
    field,
    mailbox: {
      name: recipients.find((recipient) => recipient.address === address)?.name ?? '',
      address,
    },
  });
  const [only] = about;
  const replacements =
    about.length === 1 ? meant.map((by) => offer({ kind: 'replace', ...placedOf(only!), by })) : [];
  return [...replacements, ...wrong.map((target) => offer({ kind: 'remove', ...placedOf(target) }))];
}

/** Why recipients cannot be taken out of these fields; null where they can. */
function obstacle(
  fields: ReadonlySet<RecipientField>,
  { inspection }: Mendable,
  means: MendMeans,
): RefusalReason | null {
  if (!means.recipients) return 'unavailable';
  const isLost = ({ field, address }: InspectedRecipient) => fields.has(field) && address === '';
  return inspection.recipients.some(isLost) ? 'no-address' : null;
}

/** Everybody outside, from where all see them to where nobody does; meetings have no such place. */
function moves(content: Mendable, means: MendMeans): MendOffer[] {
  if (content.kind === 'meeting') return [];
  const outside = content.inspection.recipients.filter(
    ({ internal, field, address }) => !internal && field !== 'bcc' && address !== '',
  );
  if (outside.length === 0) return [];
  const reason = obstacle(
    new Set<RecipientField>([...outside.map(({ field }) => field), 'bcc']),
    content,
    means,
  );
  return [reason ? byHand(reason, 'recipients') : offer(moveOf(outside, 'bcc', content))];
}

function moveOf(
  who: readonly InspectedRecipient[],
  to: RecipientField,
  { inspection, from }: Mendable,
): Mend {
  const staysInTo = inspection.recipients.some(
    (recipient) => recipient.field === 'to' && !who.includes(recipient),
  );
  const isEmptied = to !== 'to' && !staysInTo && from.address !== '';
  return { kind: 'move', from: who.map(placed), to, ...(isEmptied && { self: from }) };
}

const placed = ({ field, name, address }: InspectedRecipient) => ({ field, mailbox: { name, address } });

/** What can be done with one recipient, whatever is found about him: out, or into another field. */
export function mendsOfRecipient(
  recipient: Pick<InspectedRecipient, 'field' | 'address'>,
  content: Mendable,
  means: MendMeans,
): MendOffer[] {
  const { field, address } = recipient;
  const who = content.inspection.recipients.filter(
    (each) => each.field === field && each.address === address,
  );
  if (address === '' || who.length === 0) return [];
  const reason = obstacle(new Set([field]), content, means);
  if (reason) return [byHand(reason, 'recipients')];
  const others = recipientFields.filter(
    (other) => other !== field && !(other === 'bcc' && content.kind === 'meeting'),
  );
  return [
    offer({ kind: 'remove', ...placed(who[0]!) }),
    ...others.map((other) => offer(moveOf(who, other, content))),
  ];
}

const writeSubject = (subject: string): MendOffer => {
  const folded = foldText(subject);
  const end = folded.text.lastIndexOf(withoutPrefixes(folded.text));
  const prefixes = subject.slice(0, folded.offsets[end]).trim();
  return { kind: 'subject', subject, keep: prefixes && `${prefixes} ` };
};

const textTargets = (targets: readonly Target[]): TextTarget[] =>
  flatMap(targets, (target) =>
    (target.kind === 'subject' || target.kind === 'body') && target.text.trim() !== '' ? [target] : [],
  );

/** Why these places cannot be rewritten; null where they can. */
function textObstacle(places: readonly TextTarget[], means: MendMeans): MendOffer | null {
  const missing = places.find(({ kind }) => !means[kind]);
  return missing ? byHand('unavailable', missing.kind) : null;
}

function fill({ targets }: Finding, means: MendMeans): MendOffer[] {
  const places = textTargets(targets);
  if (places.length === 0) return [];
  return [textObstacle(places, means) ?? { kind: 'fill', places }];
}

/** What the check would write, at every place where the same stands. */
function replacement({ targets, replacement: by }: Finding, means: MendMeans): MendOffer[] {
  const places = textTargets(targets);
  const [first] = places;
  if (by === undefined || !first || first !== targets[0]) return [];
  const same = places.filter(({ text }) => text === first.text);
  return [
    textObstacle(same, means) ?? offer({ kind: 'text', edits: same.map((place) => editOf(place, by)) }),
  ];
}

export const editOf = ({ kind, start, text }: TextTarget, by: string): TextEdit => ({
  in: kind,
  start,
  text,
  by,
});

/** Taking out the files that a finding is about; a name that several files bear is dealt with where they are listed. */
function detachments(targets: readonly Target[], content: Mendable, means: MendMeans): MendOffer[] {
  const names = flatMap(targets, (target) => (target.kind === 'attachment' ? [target.name] : []));
  const files = flatMap(names, (name) => {
    const same = content.attachments.filter((attachment) => attachment.name === name && !attachment.inline);
    return same.length === 1 ? same : [];
  });
  if (files.length === 0 || names.length > MOST_TARGETS) return [];
  if (!means.detach) return [byHand('unavailable', 'attachments')];
  return files.map((file) => offer(detachmentOf(file, content)));
}

/** Taking out one attachment. */
export const detachmentOf = (
  file: ShownAttachment,
  { attachments }: Pick<Mendable, 'attachments'>,
): Mend => ({
  kind: 'detach',
  file: placeOf(file, attachments),
});

/** One mailbox among several of the same name goes by his address. */
export function nameOf({ name, address }: Mailbox, recipients: readonly Mailbox[]): string {
  const shown = name.trim();
  const same = new Set(
    recipients.filter((each) => each.name.trim() === shown).map((each) => addressKey(each.address)),
  );
  same.delete(addressKey(address));
  return shown === '' || same.size > 0 ? address : shown;
}
