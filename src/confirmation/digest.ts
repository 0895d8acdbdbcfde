import { sha256 } from '@noble/hashes/sha2.js';
import { parseAddress } from '../message/address';
import { recipientFields, type MessageAttachment, type OutgoingMessage } from '../message/message';

/**
 * What a message is, in hashes that hold none of its words: enough to tell whether it is still exactly the one that was
 * confirmed, and if not, which part of it changed.
 */
export interface MessageDigest {
  /** Over everything below; two messages with the same value are the same message. */
  readonly whole: string;
  readonly from: string;
  readonly subject: string;
  readonly body: string;
  /** One entry per recipient, field and address together, sorted. */
  readonly recipients: readonly string[];
  /** One entry per attachment, sorted; an attached item without its size, which Outlook reports differently each time. */
  readonly attachments: readonly string[];
}

export function digestOf(message: OutgoingMessage): MessageDigest {
  const parts = {
    from: hash(addressKey(message.from.address)),
    subject: hash(message.subject),
    body: hash(bodyKey(message)),
    recipients: recipientKeys(message).map(hash).sort(),
    attachments: message.attachments.map(attachmentKey).map(hash).sort(),
  };
  return { whole: sha256Hex(JSON.stringify(parts)), ...parts };
}

/** The digest entry of one recipient, to find out which of a message's recipients a changed digest speaks of. */
export const recipientHash = (field: string, recipient: { address: string; name: string }): string =>
  hash(recipientKey(field, recipient));

export const attachmentHash = (attachment: MessageAttachment): string => hash(attachmentKey(attachment));

function recipientKeys(message: OutgoingMessage): string[] {
  const keys: string[] = [];
  for (const field of recipientFields) {
    for (const recipient of message[field]) keys.push(recipientKey(field, recipient));
  }
  return keys;
}

/** Where there is no address (a contact list), the name is all that tells one entry from another. */
const recipientKey = (field: string, { address, name }: { address: string; name: string }): string =>
  JSON.stringify([field, address === '' ? name : addressKey(address)]);

const addressKey = (address: string): string => parseAddress(address)?.key ?? address;

/**
 * The text, and where the links of the HTML lead. White space is left out of account, because Outlook lays the same
 * text out anew between two reads (trailing blanks, line ends); the HTML's mark-up likewise.
 */
function bodyKey({ body }: OutgoingMessage): string {
  const destinations = body.html?.match(/\bhref\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi) ?? [];
  return JSON.stringify([body.text.replace(/\s+/g, ' ').trim(), destinations]);
}

const attachmentKey = ({ name, size, kind, inline }: MessageAttachment): string =>
  JSON.stringify([name, kind, inline, kind === 'item' ? 0 : size]);

/** 80 bits: enough to tell the parts of one message apart, short enough for hundreds of recipients. */
const hash = (text: string): string => sha256Hex(text).slice(0, 20);

function sha256Hex(text: string): string {
  return Array.from(sha256(utf8(text)), (byte) => (byte < 16 ? '0' : '') + byte.toString(16)).join('');
}

/** The JavaScript-only runtime of classic Outlook is not known to have TextEncoder. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return Uint8Array.from(bytes);
}
