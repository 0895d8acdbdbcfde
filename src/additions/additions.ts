import { flatMap } from '../collections';
import type { Knowledge } from '../knowledge/knowledge';
import { addressKey } from '../message/address';
import type { MessageRecipient, OutgoingMessage } from '../message/message';
import { maskQuoted } from '../message/ownText';
import { findKeyword } from '../policy/keywords';
import { addressPatterns, fileNamePatterns } from '../policy/patterns';
import type { AutomaticRule, Policy } from '../policy/schema';
import { classifyRecipients, type Recipient } from '../recipients/recipient';
import { missingText, withoutAddedText, type AddedText } from './text';

/** Somebody whom the policy puts among a message's recipients. */
export interface AutomaticRecipient {
  readonly field: 'cc' | 'bcc';
  readonly address: string;
  /** What tells him from others: see {@link addressKey}. */
  readonly key: string;
  /** Whether the sender may take him out. */
  readonly removable: boolean;
}

/** What a policy adds to a message, and what there is without it. */
export interface Additions {
  /** The message with its own text and without `recipients`. */
  readonly written: OutgoingMessage;
  /** Each once; where several rules name one, the first counts. */
  readonly recipients: readonly AutomaticRecipient[];
  /** What is not in the message yet. */
  readonly text: AddedText;
}

/** Whether a policy adds anything to such a message. */
export const addsAnything = (
  { kind }: OutgoingMessage,
  { autoRecipients, addedText: { start, end } }: Policy,
): boolean => !kind && (autoRecipients.length > 0 || !!start || !!end);

/**
 * What a policy wants in this message. Whom it adds to any message is left out of account: that the archive is outside
 * makes no mail external, and keeps nobody who came because of others.
 */
export function additionsTo(
  message: OutgoingMessage,
  policy: Policy,
  knowledge: Pick<Knowledge, 'freeMailKind'>,
): Additions {
  const { autoRecipients, addedText } = policy;
  const text = withoutAddedText(message.body.text, addedText);
  const automatic = flatMap(autoRecipients, ({ addresses }) => addresses.map(addressKey));
  const people = classifyRecipients(message, policy, (domain) => !!knowledge.freeMailKind(domain)).filter(
    ({ address }) => automatic.indexOf(addressKey(address)) < 0,
  );
  const words = autoRecipients.some(({ keywords }) => keywords.length)
    ? `${message.subject}\n${maskQuoted(text)}`
    : '';
  const reaches = (when: AutomaticRule['when']) =>
    people.some(({ internal }) => when === 'always' || !internal);
  const wanted = new Map<string, AutomaticRecipient>();
  for (const rule of autoRecipients) {
    if (!reaches(rule.when) || !fits(rule, words, message, people)) continue;
    for (const address of rule.addresses) {
      const key = addressKey(address);
      if (!wanted.has(key)) wanted.set(key, { ...rule, address, key });
    }
  }
  wanted.delete(addressKey(message.from.address));
  const others = (list: readonly MessageRecipient[]) =>
    list.filter(({ address }) => !wanted.has(addressKey(address)));
  return {
    written: {
      ...message,
      body: { ...message.body, text },
      to: others(message.to),
      cc: others(message.cc),
      bcc: others(message.bcc),
    },
    recipients: Array.from(wanted.values()),
    text: reaches(addedText.when) ? missingText(message.body.text, addedText) : { start: '', end: '' },
  };
}

/** Whether a message has all that a rule asks for. */
function fits(
  { for: patterns, keywords, attachments }: Pick<AutomaticRule, 'for' | 'keywords' | 'attachments'>,
  words: string,
  message: OutgoingMessage,
  people: readonly Recipient[],
): boolean {
  const recipients = addressPatterns(patterns);
  const names = fileNamePatterns(attachments);
  return (
    (!patterns.length || people.some(({ parsed }) => parsed && recipients.match(parsed))) &&
    (!keywords.length || keywords.some((word) => findKeyword(word, words).length)) &&
    (!attachments.length || message.attachments.some(({ name }) => names.match(name)))
  );
}
