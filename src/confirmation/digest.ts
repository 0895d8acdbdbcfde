import { addressKey } from '../message/address';
import { recipientFields, type MessageAttachment, type OutgoingMessage } from '../message/message';
import type { Policy } from '../policy/schema';
import { sha256Hex } from './sha256';

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
  return { whole: sha256Hex(utf8(JSON.stringify(parts))), ...parts };
}

/** Tells policies apart. */
export const policyKey = (policy: Policy): string => hash(JSON.stringify(policy));

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
const hash = (text: string): string => sha256Hex(utf8(text)).slice(0, 20);

/** The JavaScript-only runtime of classic Outlook is not known to have TextEncoder. A lone surrogate becomes U+FFFD. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code >= 0xd800 && code < 0xe000) {
      const low = code < 0xdc00 ? text.charCodeAt(i + 1) : NaN;
      if (low >= 0xdc00 && low < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        i++;
      } else code = 0xfffd;
    }
    if (code < 0x80) bytes[at++] = code;
    else {
      const tail = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      bytes[at++] = [0xc0, 0xe0, 0xf0][tail - 1]! | (code >> (6 * tail));
      for (let shift = tail - 1; shift >= 0; shift--) bytes[at++] = 0x80 | ((code >> (6 * shift)) & 63);
    }
  }
  return bytes.subarray(0, at);
}
