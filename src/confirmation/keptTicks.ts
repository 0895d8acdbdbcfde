import type { Target } from '../checks/check';
import { recipientItemId, type ChecklistItem } from '../inspection/checklist';
import type { Finding } from '../inspection/finding';
import { recipientFields, type OutgoingMessage } from '../message/message';
import type { Confirmation } from './confirmation';
import { attachmentHash, recipientHash, type MessageDigest } from './digest';

/** The message as it is now, next to which an earlier confirmation is held. */
export interface MessageNow {
  readonly message: OutgoingMessage;
  readonly digest: MessageDigest;
  readonly checklist: readonly ChecklistItem[];
  readonly findings: readonly Finding[];
}

/**
 * The ticks of an earlier confirmation that still hold: those whose object is exactly what it was.
 * A warning is always asked again, and so is what speaks of the message as a whole.
 */
export function keptTicks(earlier: Pick<Confirmation, 'digest' | 'ticked'>, now: MessageNow): string[] {
  const ticked = new Set(earlier.ticked);
  const same = sameParts(earlier.digest, now);
  return now.checklist
    .filter((item) => ticked.has(item.id) && (same.whole || (!item.alone && holds(item, now, same))))
    .map(({ id }) => id);
}

type SameParts = ReturnType<typeof sameParts>;

function sameParts(before: MessageDigest, { digest, message }: MessageNow) {
  const recipients = new Set(before.recipients);
  const attachments = new Set(before.attachments);
  const known = new Map<string, boolean>();
  for (const field of recipientFields) {
    for (const recipient of message[field]) {
      known.set(recipientItemId({ field, ...recipient }), recipients.has(recipientHash(field, recipient)));
    }
  }
  const files = message.attachments.filter((file) => !attachments.has(attachmentHash(file)));
  return {
    whole: before.whole === digest.whole,
    subject: before.subject === digest.subject,
    body: before.body === digest.body,
    recipients: sameList(before.recipients, digest.recipients),
    attachments: sameList(before.attachments, digest.attachments),
    recipient: (itemId: string) => known.get(itemId) === true,
    attachment: (name: string) => !files.some((file) => file.name === name),
  };
}

/** Both are sorted. */
const sameList = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

function holds(item: ChecklistItem, { findings }: MessageNow, same: SameParts): boolean {
  switch (item.kind) {
    case 'recipient':
      return same.recipient(item.id);
    case 'item':
      return seedHolds(item.id, same);
    case 'custom':
    case 'retype':
      return false;
    case 'finding': {
      const about = findings.filter(({ id }) => item.id === `finding:${id}`);
      if (about.length === 0) return same.recipients; // One tick for all recipients who are outside.
      return about.every(
        ({ targets }) => targets.length > 0 && targets.every((target) => targetHolds(target, same)),
      );
    }
  }
}

function seedHolds(id: string, same: SameParts): boolean {
  switch (id) {
    case 'subject':
      return same.subject;
    case 'wording':
      return same.body;
    case 'attachments':
      return same.attachments;
    case 'addressee':
      return same.body && same.recipients;
    default:
      return false;
  }
}

function targetHolds(target: Target, same: SameParts): boolean {
  switch (target.kind) {
    case 'recipient':
      return same.recipient(recipientItemId(target));
    case 'attachment':
      return same.attachment(target.name);
    case 'subject':
      return same.subject;
    case 'body':
      return same.body;
  }
}
