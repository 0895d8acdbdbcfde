import type { Inspection } from '../inspection/inspect';
import { parseAddress } from '../message/address';
import type { OutgoingMessage } from '../message/message';
import { addressPatterns } from '../policy/patterns';
import type { Channel, Policy } from '../policy/schema';
import { selfTest } from '../recipients/recipient';
import { asksForAddresses, channelUrl, isChannelUrl } from './url';

/** A way to tell the recipients other than by this mail. */
export interface OfferedChannel {
  readonly name: string;
  readonly url: string;
}

/** Characters of the author's own text, without blanks, that make a word rather than a letter. */
const SHORT = 200;

/** Longer addresses have been cut off on their way to another program. */
const LONGEST_URL = 2_000;

interface Judged {
  readonly message: OutgoingMessage;
  readonly inspection: Pick<Inspection, 'decision' | 'findings' | 'recipients' | 'ownText'>;
  readonly policy: Pick<Policy, 'channels'>;
}

/**
 * The policy's channels that a mail fits into. None for one that must be put right first, for what is wrong about it would
 * be wrong there too, and none for one with files, which would not go along.
 */
export function offeredChannels({ message, inspection, policy }: Judged): OfferedChannel[] {
  if (policy.channels.length === 0 || message.kind) return [];
  if (inspection.findings.some(({ level }) => level === 'warning' || level === 'block')) return [];
  if (message.attachments.some(({ inline }) => !inline)) return [];
  const isSelf = selfTest(message);
  const people = inspection.recipients
    .map((recipient) => ({ ...recipient, parsed: parseAddress(recipient.address) }))
    .filter((recipient) => !isSelf(recipient));
  if (people.length === 0) return [];
  const text = inspection.ownText.replace(/[^\S\n]+$/gm, '').trim();
  const length = text.replace(/\s+/g, '').length;
  const values = {
    addresses: Array.from(new Set(people.map(({ address }) => address.trim()))),
    subject: message.subject.trim(),
    text,
  };
  return policy.channels
    .filter((channel) => length <= (channel.maxLength ?? SHORT) && fits(channel, people))
    .map(({ name, url }) => ({ name, url: channelUrl(url, values) }))
    .filter(({ url }) => url.length <= LONGEST_URL);
}

type Person = Inspection['recipients'][number] & { readonly parsed: ReturnType<typeof parseAddress> };

/** A channel whose recipients are named takes these and no others, one where they are not takes colleagues. */
function fits({ url, for: patterns }: Channel, people: readonly Person[]): boolean {
  // The policy as a send loads it has not been looked at for this.
  if (!isChannelUrl(url)) return false;
  const named = addressPatterns(patterns);
  const takes = ({ parsed, internal }: Person) =>
    patterns.length > 0 ? parsed !== null && named.match(parsed) !== null : internal;
  // Of a list's members a chat knows nothing.
  const isReachable = ({ parsed, type }: Person) => parsed !== null && type !== 'distributionList';
  return people.every(takes) && (!asksForAddresses(url) || people.every(isReachable));
}
