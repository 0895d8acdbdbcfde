import {
  recipientFields,
  type ComposeType,
  type Mailbox,
  type MessageAttachment,
  type OriginalMessage,
  type OutgoingMessage,
  type RecipientField,
} from '../message/message';
import type { quotedOriginal } from '../message/quotedHeaders';
import type { ItemCalls, Start } from './call';
import { OutlookError } from './call';
import { wait, type Clock } from './clock';
import { isMeeting, type ComposeItem } from './office';
import {
  listOf,
  mailboxOf,
  readComposeType,
  readRecipients,
  type Loose,
  type OfficeRecipient,
} from './itemReaders';
import { notedOriginal } from './originalRecipients';

export type OfficeAttachment = Loose<
  Pick<Office.AttachmentDetailsCompose, 'id' | 'name' | 'size' | 'attachmentType' | 'isInline'>
>;

export interface ReadOptions {
  readonly calls: ItemCalls;
  readonly clock: Clock;
  /** A list of exactly one of these lengths may have been cut. */
  readonly recipientLimits: readonly number[];
  /** Reads the header of the quoted message; left out in the event bundle, which has no room for it. */
  readonly quotedOriginal?: typeof quotedOriginal | undefined;
  /** Whose mailbox this is, where the client does not tell the sender of the message. */
  readonly user: Mailbox;
}

/**
 * Reads the whole message: nine calls, so three waves of the three that Outlook serves at a time, and one more for a
 * reply.
 * Rejects with an {@link OutlookError} where a part that the judgement rests on cannot be had. The HTML is not one: it
 * only tells where links lead, so without it the text stands alone.
 */
export async function readMessage(item: ComposeItem, options: ReadOptions): Promise<OutgoingMessage> {
  const { clock } = options;
  const read = <T>(start: Start<T>): Promise<T> => retried(clock, () => options.calls(start));
  const [to, cc, bcc, subject, text, html, attachments, from, composeType] = await Promise.all([
    readRecipients(item, 'to', read),
    readRecipients(item, 'cc', read),
    isMeeting(item) ? [] : readRecipients(item, 'bcc', read),
    read<string>((callback) => item.subject.getAsync(callback as never)),
    read<string>((callback) => item.body.getAsync('text', callback as never)),
    optional(read<string>((callback) => item.body.getAsync('html', callback as never))),
    read<OfficeAttachment[]>((callback) => item.getAttachmentsAsync(callback as never)),
    optional(read<OfficeRecipient>((callback) => item.from.getAsync(callback as never))),
    optional(readComposeType(item, read)),
  ]);
  const recipients = { to, cc, bcc };
  const truncated = recipientFields.filter((field) =>
    options.recipientLimits.includes(recipients[field].length),
  );
  const type = composeTypeOf(composeType, textOf(subject));
  const noted = type === 'reply' ? await notedOriginal(item, options.calls) : [];
  const body = { text: textOf(text), ...(typeof html === 'string' && { html }) };
  const known = [...to, ...cc, ...bcc];
  const quoted = type === 'new' ? null : (options.quotedOriginal?.(body, known) ?? null);
  const original = originalOf(noted, quoted);
  return {
    ...(isMeeting(item) && { kind: 'meeting' as const }),
    from: from?.emailAddress ? mailboxOf(from) : options.user,
    ...recipients,
    subject: textOf(subject),
    body,
    attachments: listOf(attachments).map(attachmentOf),
    // Outlook does not tell a reply to all; one that began with several people is one.
    composeType: noted.length > 1 ? 'replyAll' : type,
    ...(original && { original }),
    date: localDate(new Date(clock.now())),
    ...(truncated.length > 0 && { truncated: truncated satisfies RecipientField[] }),
  };
}

/**
 * Whom the reply began with, and who stands in the header of what it quotes. Where that header is complete, of the former
 * only the first counts, whom Outlook put there (perhaps by Reply-To): somebody quick at the keys may have added the
 * others before they were noted.
 */
function originalOf(noted: readonly string[], quoted: OriginalMessage | null): OriginalMessage | null {
  if (noted.length === 0) return quoted;
  if (!quoted) return { recipients: noted };
  const begun = quoted.partial ? noted : noted.slice(0, 1);
  return { ...quoted, recipients: Array.from(new Set([...begun, ...quoted.recipients])) };
}

/** A client with more calls under way than it serves refuses one; a moment later it serves it. */
const RETRY_AFTER_MS = 150;

async function retried<T>(clock: Clock, attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof OutlookError) || error.kind !== 'failed') throw error;
    await wait(clock, RETRY_AFTER_MS);
    return attempt();
  }
}

const optional = <T>(reading: Promise<T>): Promise<T | null> => reading.catch(() => null);

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  throw new OutlookError('failed', undefined, 'a text was expected');
}

export function attachmentOf(attachment: OfficeAttachment): MessageAttachment {
  const type = String(attachment?.attachmentType);
  return {
    name: attachment?.name ?? '',
    size: attachment?.size ?? 0,
    kind: type === 'item' || type === 'cloud' ? type : 'file',
    inline: attachment?.isInline === true,
    ...(attachment?.id && { id: attachment.id }),
  };
}

/** Office tells a reply from a forward, not a reply to all; what gives no type is known by how its subject begins. */
function composeTypeOf(type: string | null | undefined, subject: string): ComposeType {
  if (type === 'reply' || type === 'forward') return type;
  if (type === 'newMail') return 'new';
  if (/^\s*(?:re|aw|返信)\s*[:：]/i.test(subject)) return 'reply';
  return /^\s*(?:fwd?|wg|転送)\s*[:：]/i.test(subject) ? 'forward' : 'new';
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** ISO 8601 in the sender's own time zone: what "today" means to him. */
function localDate(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const zone = `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(Math.abs(offset) / 60))}:${twoDigits(Math.abs(offset) % 60)}`;
  const day = [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':');
  return `${day}T${time}${zone}`;
}
