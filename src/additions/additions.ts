import { flatMap } from '../collections';
import type { Knowledge } from '../knowledge/knowledge';
import { addressKey } from '../message/address';
import {
  recipientFields,
  type MessageRecipient,
  type OutgoingMessage,
  type RecipientField,
} from '../message/message';
import { maskQuoted } from '../message/ownText';
import { findKeyword } from '../policy/keywords';
import { addressPatterns, fileNamePatterns } from '../policy/patterns';
import type { AutomaticRule, Policy } from '../policy/schema';
import { classifyRecipients, type Recipient } from '../recipients/recipient';

/** Somebody whom the policy puts among a message's recipients. */
export interface AutomaticRecipient {
  readonly field: 'cc' | 'bcc';
  readonly address: string;
  readonly automatic: NonNullable<MessageRecipient['automatic']>;
}

/** What the policy adds to a message. */
export interface Additions {
  /** Each once. */
  readonly recipients: readonly AutomaticRecipient[];
  readonly text: AddedText;
}

export interface AddedText {
  readonly start: string;
  readonly end: string;
}

/** Whether the policy adds anything to any message. */
export const addsAnything = ({ autoRecipients, addedText }: Policy): boolean =>
  autoRecipients.length > 0 || addedText.start + addedText.end !== '';

/**
 * What the policy wants in this message. Whom it adds anywhere is left out of account: that the archive is outside makes
 * no mail external, and keeps nobody who came because of others.
 */
export function additionsTo(
  message: OutgoingMessage,
  policy: Policy,
  knowledge: Pick<Knowledge, 'freeMailKind'>,
): Additions {
  const { autoRecipients, addedText } = policy;
  const listed = keysOf(flatMap(autoRecipients, ({ addresses }) => addresses));
  const written = classifyRecipients(
    message,
    policy,
    (domain) => knowledge.freeMailKind(domain) !== undefined,
  ).filter(({ address }) => !listed.has(addressKey(address)));
  const reaches = (when: AutomaticRule['when']) =>
    written.some(({ internal }) => when === 'always' || !internal);
  const taken = keysOf([message.from.address]);
  const isNew = (key: string) => !taken.has(key) && taken.add(key);
  return {
    recipients: flatMap(
      autoRecipients.filter((rule) => reaches(rule.when) && fits(rule, message, written)),
      ({ addresses, field, removable }) =>
        addresses
          .filter((address) => isNew(addressKey(address)))
          .map((address) => ({ field, address, automatic: removable ? 'removable' : 'fixed' })),
    ),
    text: reaches(addedText.when) ? addedText : { start: '', end: '' },
  };
}

const keysOf = (addresses: readonly string[]): Set<string> => new Set(addresses.map(addressKey));

/** Whether a message has all that a rule asks for. */
function fits(
  { for: patterns, keywords, attachments }: AutomaticRule,
  message: OutgoingMessage,
  written: readonly Recipient[],
): boolean {
  const recipients = addressPatterns(patterns);
  const names = fileNamePatterns(attachments);
  const text = `${message.subject}\n${maskQuoted(message.body.text)}`;
  return (
    (!patterns.length || written.some(({ parsed }) => parsed && recipients.match(parsed))) &&
    (!keywords.length || keywords.some((word) => findKeyword(word, text).length)) &&
    (!attachments.length || message.attachments.some(({ name }) => names.match(name)))
  );
}

/**
 * Those of `wanted` who are not there. Whom the sender may take out, and who was added before, he has taken out.
 * @param added keys of the addresses that were added to this message before
 */
export function missingRecipients(
  wanted: readonly AutomaticRecipient[],
  message: OutgoingMessage,
  added: ReadonlySet<string>,
): AutomaticRecipient[] {
  const present = keysOf(flatMap(recipientFields, (field) => message[field].map(({ address }) => address)));
  return wanted.filter(({ address, automatic }) => {
    const key = addressKey(address);
    return !present.has(key) && !(automatic === 'removable' && added.has(key));
  });
}

/** The message with its recipients changed field by field. */
export const mapRecipients = (
  message: OutgoingMessage,
  map: (list: readonly MessageRecipient[], field: RecipientField) => readonly MessageRecipient[],
): OutgoingMessage => ({
  ...message,
  to: map(message.to, 'to'),
  cc: map(message.cc, 'cc'),
  bcc: map(message.bcc, 'bcc'),
});

/** Without those who are there because of the policy: nobody has to answer for them. */
export const withoutAutomatic = (message: OutgoingMessage): OutgoingMessage =>
  mapRecipients(message, (list) => list.filter(({ automatic }) => !automatic));

/** How far `text` begins with `part`, white space left out of account; 0 where it does not. */
function lengthOf(part: string, text: string): number {
  let at = 0;
  for (const character of Array.from(part.replace(/\s+/g, ''))) {
    while (/\s/.test(text.charAt(at))) at++;
    if (!text.startsWith(character, at)) return 0;
    at += character.length;
  }
  return at;
}

const backwards = (text: string): string => Array.from(text).reverse().join('');

/**
 * A body's text without what the policy adds, and what of that is not there: Outlook may put it in before the send handler
 * reads the message, and a mail that was taken back has it.
 */
export function splitText(text: string, { start, end }: AddedText): AddedText & { readonly own: string } {
  const before = lengthOf(start, text);
  const after = lengthOf(backwards(end), backwards(text));
  return {
    own: text.slice(before, Math.max(before, text.length - after)),
    start: before ? '' : start,
    end: after ? '' : end,
  };
}

/** What is to be done to a message, seen beside what was done to it before. */
export interface Plan {
  /** As the sender wrote it, those marked who were added. */
  readonly message: OutgoingMessage;
  readonly wanted: readonly AutomaticRecipient[];
  readonly missing: readonly AutomaticRecipient[];
  /** What Outlook is to add when it sends. */
  readonly text: AddedText;
}

/** @param added keys of the addresses that were added to this message before */
export function planFor(
  message: OutgoingMessage,
  policy: Policy,
  knowledge: Pick<Knowledge, 'freeMailKind'>,
  added: ReadonlySet<string>,
): Plan {
  const { own, start, end } = splitText(message.body.text, policy.addedText);
  const written = { ...message, body: { ...message.body, text: own } };
  const { recipients, text } = additionsTo(written, policy, knowledge);
  return {
    message: marked(written, recipients, added),
    wanted: recipients,
    missing: missingRecipients(recipients, message, added),
    text: { start: text.start && start, end: text.end && end },
  };
}

const marked = (
  message: OutgoingMessage,
  wanted: readonly AutomaticRecipient[],
  added: ReadonlySet<string>,
): OutgoingMessage =>
  mapRecipients(message, (list) =>
    list.map((recipient) => {
      const key = addressKey(recipient.address);
      const found = added.has(key) && wanted.filter(({ address }) => addressKey(address) === key)[0];
      return found ? { ...recipient, automatic: found.automatic } : recipient;
    }),
  );

/** The message with them in it. */
export const withRecipients = (
  message: OutgoingMessage,
  added: readonly AutomaticRecipient[],
): OutgoingMessage =>
  mapRecipients(message, (list, wanted) => [
    ...list,
    ...added
      .filter(({ field }) => field === wanted)
      .map(({ address, automatic }) => ({ name: '', address, automatic })),
  ]);
