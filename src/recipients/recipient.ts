import { organizationalDomain, parseAddress, type Address } from '../message/address';
import {
  recipientFields,
  type MessageRecipient,
  type OutgoingMessage,
  type RecipientField,
} from '../message/message';
import { addressPatterns } from '../policy/patterns';
import type { DirectoryParty, Policy } from '../policy/schema';

/** A recipient seen through the policy. */
export interface Recipient extends MessageRecipient {
  readonly field: RecipientField;
  /** null where the address cannot be read: a contact list, a blank entry, an X.500 name. */
  readonly parsed: Address | null;
  /** Inside the organization, or trusted by the policy. What cannot be read is not internal. */
  readonly internal: boolean;
  /** The directory's party that the address belongs to. */
  readonly party: DirectoryParty | null;
  /** Groups recipients of one organization: the domain it registered, or '' where there is no address. */
  readonly company: string;
}

/** Exchange writes its own users as X.500 names in places; type `user` then says that it is one of ours. */
const isExchangeUser = ({ type, address }: MessageRecipient): boolean =>
  type === 'user' && /^\/o=/i.test(address);

/**
 * All recipients in the order To, Cc, Bcc.
 * @param isPrivate whether a domain (A-labels) is a provider's, which many strangers share
 */
export function classifyRecipients(
  message: OutgoingMessage,
  policy: Policy,
  isPrivate: (domain: string) => boolean = () => false,
): Recipient[] {
  const isInternal = internalTest(message, policy, isPrivate);
  const partyOf = partyFinder(policy.directory);
  const recipients: Recipient[] = [];
  for (const field of recipientFields) {
    for (const recipient of message[field]) {
      const parsed = parseAddress(recipient.address);
      recipients.push({
        ...recipient,
        field,
        parsed,
        internal: parsed ? isInternal(parsed) : isExchangeUser(recipient),
        party: parsed && partyOf(parsed),
        company: parsed ? organizationalDomain(parsed.domain) : '',
      });
    }
  }
  return recipients;
}

/** Whether a recipient is the sender, at whatever tag of his address. */
export function selfTest({ from }: OutgoingMessage): (recipient: Pick<Recipient, 'parsed'>) => boolean {
  const self = parseAddress(from.address)?.mailboxKey;
  return ({ parsed }) => parsed?.mailboxKey === self && self !== undefined;
}

/** An organization that named no domain is taken to be the sender's own domain, or his mailbox where a provider's is his. */
export function internalTest(
  message: OutgoingMessage,
  policy: Policy,
  isPrivate: (domain: string) => boolean = () => false,
): (address: Address) => boolean {
  const sender = parseAddress(message.from.address);
  const { domains } = policy.organization;
  const own = addressPatterns(domains);
  const trusted = addressPatterns(policy.recipients.trusted);
  // Compared, not matched: a sender's address is no pattern, whatever stands in it.
  const isOwn = (address: Address): boolean => {
    if (domains.length > 0) return own.match(address) !== null;
    return sender && isPrivate(sender.domain)
      ? address.mailboxKey === sender.mailboxKey
      : address.domain === sender?.domain;
  };
  return (address) => isOwn(address) || trusted.match(address) !== null;
}

/** A party owns an address that it lists, or one that matches its domains. */
export function partyFinder(
  directory: readonly DirectoryParty[],
): (address: Address) => DirectoryParty | null {
  const parties = directory.map((party) => ({
    party,
    people: new Set(party.people.map((person) => parseAddress(person.address)?.key)),
    domains: addressPatterns(party.domains),
  }));
  return (address) =>
    (
      parties.find(({ people }) => people.has(address.key)) ??
      parties.find(({ domains }) => domains.match(address) !== null)
    )?.party ?? null;
}

export const recipientTarget = ({ field, address }: Recipient) => ({
  kind: 'recipient' as const,
  field,
  address,
});

/** `田中 一郎 <tanaka@yamada.example>`, or the address alone where there is no other name. */
export const recipientLabel = ({
  name,
  address,
}: {
  readonly name: string;
  readonly address: string;
}): string => (name.trim() === '' || name.trim() === address ? address : `${name.trim()} <${address}>`);
