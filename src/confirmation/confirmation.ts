import type { OutgoingMessage, RecipientField } from '../message/message';
import { recipientFields } from '../message/message';
import { attachmentHash, recipientHash, type MessageDigest } from './digest';

/** What the sender ticked, bound to exactly the message that he saw. Plain JSON. */
export interface Confirmation {
  readonly version: 1;
  /** Names this confirmation, so that it can be used once and never again. */
  readonly id: string;
  readonly digest: MessageDigest;
  /** By which policy of the organization it was judged; see `policyKey`. */
  readonly policy: string;
  /** Ids of the checklist's items that were ticked: all that this policy asked for. */
  readonly ticked: readonly string[];
  /** Milliseconds since 1970. */
  readonly confirmedAt: number;
}

/** Long enough to press Send after the tick, short enough that the mail is still in the sender's mind. */
export const CONFIRMATION_LIFETIME_MS = 10 * 60_000;

/** A part of the message that is not as it was when it was confirmed. */
export type Change =
  | { readonly part: 'from' | 'subject' | 'body' | 'removed-recipient' | 'removed-attachment' }
  | { readonly part: 'recipient'; readonly field: RecipientField; readonly address: string }
  | { readonly part: 'attachment'; readonly name: string };

/** Whether `confirmation` covers a message with `digest` at the time `now`. A clock set back does not prolong it. */
export function covers(confirmation: Confirmation, digest: MessageDigest, now: number): boolean {
  return confirmation.digest.whole === digest.whole && isAlive(confirmation, now);
}

/** Whether every item of a checklist was ticked. */
export function answers(
  confirmation: Pick<Confirmation, 'ticked'>,
  checklist: readonly { readonly id: string }[],
): boolean {
  const ticked = new Set(confirmation.ticked);
  return checklist.every(({ id }) => ticked.has(id));
}

export function isAlive({ confirmedAt }: Confirmation, now: number): boolean {
  return now >= confirmedAt - CLOCK_TOLERANCE_MS && now <= confirmedAt + CONFIRMATION_LIFETIME_MS;
}

/** Two runtimes of one machine read the same clock, but not at the same instant. */
const CLOCK_TOLERANCE_MS = 1_000;

/** What changed in `message` (whose digest is `now`) since the digest `before` was taken. */
export function changesSince(before: MessageDigest, now: MessageDigest, message: OutgoingMessage): Change[] {
  const changes: Change[] = [];
  for (const part of ['from', 'subject', 'body'] as const) {
    if (before[part] !== now[part]) changes.push({ part });
  }
  const recipients = without(before.recipients);
  for (const field of recipientFields) {
    for (const recipient of message[field]) {
      if (!recipients.take(recipientHash(field, recipient)))
        changes.push({ part: 'recipient', field, address: recipient.address });
    }
  }
  const files = without(before.attachments);
  for (const attachment of message.attachments) {
    if (!files.take(attachmentHash(attachment))) changes.push({ part: 'attachment', name: attachment.name });
  }
  if (recipients.left() > 0) changes.push({ part: 'removed-recipient' });
  if (files.left() > 0) changes.push({ part: 'removed-attachment' });
  return changes;
}

/** Takes entries away one by one; counts matter: of two equal entries one may have come or gone. */
function without(entries: readonly string[]) {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  let left = entries.length;
  return {
    take(entry: string): boolean {
      const count = counts.get(entry) ?? 0;
      if (count === 0) return false;
      counts.set(entry, count - 1);
      left--;
      return true;
    },
    left: () => left,
  };
}

/** Reads a confirmation from what a carrier kept; anything else than a whole one is null. */
export function readConfirmation(value: unknown): Confirmation | null {
  return isConfirmation(value) ? value : null;
}

function isConfirmation(value: unknown): value is Confirmation {
  if (typeof value !== 'object' || value === null) return false;
  const { version, id, digest, policy, ticked, confirmedAt } = value as Partial<
    Record<keyof Confirmation, unknown>
  >;
  return (
    version === 1 &&
    typeof id === 'string' &&
    typeof policy === 'string' &&
    typeof confirmedAt === 'number' &&
    isTextList(ticked) &&
    isDigest(digest)
  );
}

function isDigest(value: unknown): value is MessageDigest {
  if (typeof value !== 'object' || value === null) return false;
  const { whole, from, subject, body, recipients, attachments } = value as Partial<
    Record<keyof MessageDigest, unknown>
  >;
  return (
    [whole, from, subject, body].every((part) => typeof part === 'string') &&
    isTextList(recipients) &&
    isTextList(attachments)
  );
}

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');
