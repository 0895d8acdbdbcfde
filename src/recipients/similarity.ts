import { groupBy } from '../collections';
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
  /** The local part without a tag; '' where it names a desk that every company has. */
  readonly personalLocal: string;
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
  const local = untagged(address);
  return {
    mailbox,
    address,
    personalLocal: isRole(local) ? '' : local,
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
  if (sameDomain)
    return isSlip(untagged(a.address), untagged(b.address)) && !areBothNamed(a, b) ? 'slip' : null;
  const isSame = a.personalLocal.length > 1 && a.personalLocal === b.personalLocal;
  return isSame && a.company !== b.company ? 'same-local' : null;
}

/** Colleagues with one surname and addresses near to each other are told apart by their names. */
const areBothNamed = (a: Correspondent, b: Correspondent): boolean => a.name !== '' && b.name !== '';

const untagged = ({ mailboxKey, domain }: Address): string => mailboxKey.slice(0, -domain.length - 1);

/**
 * Finds who among `people` may be similar to someone: a handful instead of all, whatever their number.
 * The result holds everybody similar, and some who are not.
 */
export function similarityIndex<T extends Correspondent>(people: readonly T[]): (one: Correspondent) => T[] {
  const byKey = groupByKeys(people, namesOf);
  // Slips matter between people of one domain; most domains of a mail have one recipient.
  const byDomain = groupBy(people, ({ address }) => address.domain);
  const slips = new Map<string, Map<string, T[]>>();
  const slipsAt = (domain: string, colleagues: readonly T[]) => {
    const known = slips.get(domain) ?? groupByKeys(colleagues, (one) => slipKeys(untagged(one.address)));
    slips.set(domain, known);
    return known;
  };
  return (one) => {
    const found = new Set<T>();
    const add = (sharing: readonly T[] | undefined) => sharing?.forEach((person) => found.add(person));
    for (const key of namesOf(one)) add(byKey.get(key));
    const { domain } = one.address;
    const colleagues = byDomain.get(domain) ?? [];
    if (colleagues.length <= FEW) add(colleagues);
    else for (const key of slipKeys(untagged(one.address))) add(slipsAt(domain, colleagues).get(key));
    return Array.from(found);
  };
}

/** So few people are compared faster than looked up. */
const FEW = 8;

/** Texts of which two correspondents share one who have one name, one local part, or addresses that look alike. */
function namesOf(one: Correspondent): string[] {
  const keys = [`skeleton ${one.skeleton}`];
  if (one.name !== '') keys.push(`name ${one.name}`);
  if (one.personalLocal !== '') keys.push(`local ${one.personalLocal}`);
  return keys;
}

function groupByKeys<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
