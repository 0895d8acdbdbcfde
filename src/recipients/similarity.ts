import { organizationalDomain, displayDomain, parseAddress, type Address } from '../message/address';
import { domainSkeleton, skeleton } from '../message/confusables';
import type { Mailbox } from '../message/message';
import { areDifferentNames, isRole, personKey } from './personName';
import { isSlip, slipKeys } from './slip';

/** Why two correspondents are easily taken for one another. */
export type Similarity = 'look-alike' | 'same-name' | 'slip' | 'same-local';

/** Someone a mail goes to or could go to, prepared for comparison: a recipient, a person of the directory. */
export interface Correspondent {
  readonly mailbox: Mailbox;
  readonly address: Address;
  /** See {@link personKey}. */
  readonly name: string;
  /** The organization, however many domains it has. */
  readonly company: string;
  /** What the eye makes of the address: see {@link skeleton}. */
  readonly skeleton: string;
}

/** @returns null where the address cannot be read. */
export function correspondent(mailbox: Mailbox, company = ''): Correspondent | null {
  const address = parseAddress(mailbox.address);
  if (!address) return null;
  return {
    mailbox,
    address,
    name: personKey(mailbox.name),
    company: company || organizationalDomain(address.domain),
    skeleton: `${skeleton(address.local)}@${domainSkeleton(displayDomain(address.domain))}`,
  };
}

/** The strongest reason for which one may be taken for the other, or null. Two forms of one address are no two people. */
export function similarity(a: Correspondent, b: Correspondent): Similarity | null {
  if (a.address.mailboxKey === b.address.mailboxKey) return null;
  const sameDomain = a.address.domain === b.address.domain;
  if (a.skeleton === b.skeleton) return 'look-alike';
  if (a.name !== '' && a.name === b.name) return 'same-name';
  if (areDifferentNames(a.name, b.name)) return null;
  const [local, other] = [untagged(a), untagged(b)];
  if (sameDomain) return isSlip(local, other) && !areBothNamed(a, b) ? 'slip' : null;
  return a.company !== b.company && local === other && local.length > 1 && !isRole(local)
    ? 'same-local'
    : null;
}

/** Colleagues with one surname and addresses near to each other are told apart by their names. */
const areBothNamed = (a: Correspondent, b: Correspondent): boolean => a.name !== '' && b.name !== '';

const untagged = ({ address }: Correspondent): string =>
  address.mailboxKey.slice(0, address.mailboxKey.lastIndexOf('@'));

/**
 * Finds who among `people` may be similar to someone: a handful instead of all, whatever their number.
 * The result holds everybody similar, and some who are not.
 */
export function similarityIndex<T extends Correspondent>(people: readonly T[]): (one: Correspondent) => T[] {
  const byKey = new Map<string, Set<T>>();
  const domains = new Set(people.map(({ address }) => address.domain));
  for (const person of people) {
    for (const key of similarityKeys(person)) {
      const sharing = byKey.get(key);
      if (sharing) sharing.add(person);
      else byKey.set(key, new Set([person]));
    }
  }
  return (one) => {
    const found = new Set<T>();
    for (const key of similarityKeys(one, domains)) byKey.get(key)?.forEach((person) => found.add(person));
    return Array.from(found);
  };
}

/** Two correspondents that are similar share one of these keys. Slips matter within the given domains only. */
function similarityKeys(one: Correspondent, domains?: ReadonlySet<string>): string[] {
  const { domain } = one.address;
  const local = untagged(one);
  const keys = domains?.has(domain) === false ? [] : slipKeys(local).map((key) => `${key}@${domain}`);
  keys.push(`skeleton ${one.skeleton}`);
  if (one.name !== '') keys.push(`name ${one.name}`);
  if (!isRole(local)) keys.push(`local ${local}`);
  return keys;
}
