import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { fileTexts } from '../locales/files';
import { parseAddress } from '../message/address';
import type {
  ComposeType,
  Mailbox,
  MessageAttachment,
  OutgoingMessage,
  RecipientField,
} from '../message/message';
import { quotedOriginal } from '../message/quotedHeaders';
import { originalAddresses } from '../recipients/original';
import { base64Size } from './base64';
import { bytesOf } from './charset';
import { htmlToText } from './htmlText';
import { repairMime } from './mimeRepair';
import { UnreadableFile } from './unreadable';

/**
 * Reads any mail in RFC 5322 form, a draft with its Bcc included, as the message that would leave.
 * @throws UnreadableFile where the bytes are no mail.
 */
export async function parseEml(bytes: Uint8Array): Promise<OutgoingMessage> {
  if (bytes.length === 0) throw unreadable('empty');
  if (startsWith(bytes, OLE)) throw unreadable('outlook-msg');
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) throw unreadable('utf-16');
  const mail = await parseMime(bytes);
  if (!mail.headers.some(({ key }) => MAIL_FIELDS.test(key))) throw unreadable('not-mail');
  const date = dateWithOffset(mail);
  const shown = shownByHtml(mail);
  const people = {
    from: mailboxes([mail.from ?? mail.sender])[0] ?? { name: '', address: '' },
    to: mailboxes(mail.to),
    cc: mailboxes(mail.cc),
    bcc: mailboxes(mail.bcc),
  };
  const body = bodyOf(mail);
  return {
    ...people,
    subject: readable(mail.subject ?? ''),
    body,
    attachments: await Promise.all(mail.attachments.map((attachment) => attachmentOf(attachment, shown))),
    ...answerOf(composeTypeOf(mail), body, people),
    ...(date && { date }),
  };
}

const unreadable = (key: 'empty' | 'outlook-msg' | 'utf-16' | 'not-mail'): UnreadableFile =>
  new UnreadableFile((language) => [fileTexts.text(language, key)]);

/** The first bytes of a compound file, the container of Outlook's .msg. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** A text without any of these is no mail, whatever colons it has. */
const MAIL_FIELDS = /^(?:from|to|cc|bcc|subject|date|message-id|mime-version|content-type|x-unsent)$/;

async function parseMime(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(repairMime(bytes), {
      attachmentEncoding: 'base64',
      forceRfc822Attachments: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile((language) => [fileTexts.text(language, 'bad-mime', { reason })]);
  }
}

/** Groups are opened (`undisclosed-recipients:;` holds nobody). What is no address keeps its words as the name. */
function mailboxes(addresses: readonly (Address | undefined)[] = []): Mailbox[] {
  return addresses.flatMap((address) => {
    if (!address) return [];
    if (address.group) return mailboxes(address.group);
    return [{ name: readable(address.name), address: address.address }];
  });
}

/** The HTML decides only where the mail has no text of its own; mail programs write an empty one beside it at times. */
function bodyOf({ text = '', html }: Email): OutgoingMessage['body'] {
  const ownText = text.trim() === '' && html ? htmlToText(html) : text;
  return { text: readable(ownText).replace(/\r\n?/g, '\n'), ...(html && { html: readable(html) }) };
}

/** What bytes 0x80 to 0x9F mean in windows-1252; Node.js 20 reads them, against the Encoding Standard, as C1 controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const readable = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);

async function attachmentOf(attachment: Attachment, shown: ReadonlySet<string>): Promise<MessageAttachment> {
  const content = typeof attachment.content === 'string' ? attachment.content : '';
  const isItem = attachment.mimeType === 'message/rfc822';
  return {
    name: readable(attachment.filename ?? (isItem ? await subjectOf(content) : nameless(attachment))),
    size: base64Size(content),
    kind: isItem ? 'item' : 'file',
    inline: isInline(attachment, shown),
    content,
  };
}

/** Outlook names an attached mail by its subject. */
async function subjectOf(content: string): Promise<string> {
  const { subject } = await parseMime(bytesOf(atob(content)));
  return subject?.trim() || 'message.eml';
}

function nameless({ mimeType }: Attachment): string {
  const subtype = /\/([a-z0-9]{2,5})$/.exec(mimeType)?.[1];
  return `unnamed.${mimeType === 'text/calendar' ? 'ics' : (subtype ?? 'bin')}`;
}

/**
 * Nothing the author attached: a picture that the HTML shows, the third form of the body that an invitation is, a
 * signature over the mail. `Content-Disposition: inline` alone says little, as Apple Mail writes it for any file.
 */
function isInline(
  { contentId, related, disposition, filename, mimeType }: Attachment,
  shown: ReadonlySet<string>,
): boolean {
  if (/^application\/(?:x-)?(?:pkcs7|pgp)-signature$/.test(mimeType)) return true;
  if (mimeType === 'text/calendar' && filename === null && disposition === null) return true;
  if (contentId && shown.has(contentId.replace(/^<|>$/g, ''))) return true;
  return related === true && disposition !== 'attachment';
}

/** Content ids that the HTML shows (`<img src="cid:…">`, backgrounds), URL-decoded (RFC 2392). */
function shownByHtml({ html = '' }: Email): Set<string> {
  const ids = html.match(/\bcid:[^"'\s)>]+/gi) ?? [];
  return new Set(ids.map((id) => decodePercent(id.slice(4))));
}

const decodePercent = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));

/** How mail programs mark the subject of a forwarded mail, and of an answer. */
const FORWARD = /^\s*(?:fwd?|転送|wg|tr|rv)\s*[:：]/i;
const REPLY = /^\s*(?:re|返信|aw|sv|antw)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]/i;

/** A forward answers to an earlier message as well (Outlook, Gmail), so the subject is looked at first. */
function composeTypeOf({ headers, subject = '', inReplyTo, references }: Email): ComposeType {
  const forwarded = headers.some(({ key }) => key === 'x-forwarded-message-id');
  if (forwarded || FORWARD.test(subject)) return 'forward';
  return inReplyTo || references || REPLY.test(subject) ? 'reply' : 'new';
}

/** What the answered or forwarded message was, as far as its quotation tells, and whether the answer goes to all of it. */
function answerOf(
  composeType: ComposeType,
  body: OutgoingMessage['body'],
  { from, to, cc, bcc }: Pick<OutgoingMessage, 'from' | RecipientField>,
): Pick<OutgoingMessage, 'composeType' | 'original'> {
  if (composeType === 'new') return { composeType };
  const recipients = [...to, ...cc, ...bcc];
  const original = quotedOriginal(body, [from, ...recipients]);
  if (!original) return { composeType };
  const keyOf = ({ address }: Mailbox) => parseAddress(address)?.mailboxKey;
  const reached = new Set(recipients.map(keyOf));
  const others = originalAddresses({ original }).filter(({ mailboxKey }) => mailboxKey !== keyOf(from));
  const toAll =
    composeType === 'reply' &&
    !original.partial &&
    others.length > 1 &&
    others.every(({ mailboxKey }) => reached.has(mailboxKey));
  return { composeType: toAll ? 'replyAll' : composeType, original };
}

/** ISO 8601 with the offset that the sender's clock had, on which the day of the week depends. */
function dateWithOffset({ headers }: Email): string | null {
  const value = headers.find(({ key }) => key === 'date')?.value ?? '';
  const time = Date.parse(value);
  if (Number.isNaN(time)) return null;
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d\d):?(\d\d)\b/.exec(value) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(time + offset).toISOString().replace(/\.\d+Z$/, `${sign}${hours}:${minutes}`);
}
