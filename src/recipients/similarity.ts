import { groupBy, groupByKeys } from '../collections';
import type { Names } from '../knowledge/knowledge';
import { organizationalDomain, displayDomain, parseAddress, type Address } from '../message/address';
import { domainSkeleton, skeleton } from '../message/confusables';
import type { Mailbox } from '../message/message';
import { isSlip, slipKeys } from '../slips/localPart';

/** Why two correspondents are easily taken for one another, the weakest reason first. */
export const similarities = ['namesake', 'same-local', 'slip', 'same-name', 'look-alike'] as const;
export type Similarity = (typeof similarities)[number];

/** Someone a mail goes to or could go to, prepared for comparison: a recipient, a person of the directory. */
export interface Correspondent {
  readonly mailbox: Mailbox;
  readonly address: Address;
  /** The display name; '' where it is blank or shows an address. */
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
    name: /[@＠]/.test(mailbox.name) ? '' : mailbox.name.trim(),
    company: company || organizationalDomain(address.domain),
    skeleton: `${skeleton(address.local)}@${domainSkeleton(displayDomain(address.domain))}`,
  };
}

/** The strongest reason for which one may be taken for the other, or null. Two forms of one address are no two people. */
export function similarity(a: Correspondent, b: Correspondent, names: Names): Similarity | null {
  if (a.address.mailboxKey === b.address.mailboxKey) return null;
  if (a.skeleton === b.skeleton) return 'look-alike';
  const areNamed = a.name !== '' && b.name !== '';
  const likeness = areNamed ? names.likeness(a.name, b.name) : 'unknown';
  if (likeness === 'same') return 'same-name';
  if (a.address.domain === b.address.domain) {
    // Colleagues with one surname and addresses near to each other are told apart by their names.
    return !areNamed && isSlip(localOf(a), localOf(b)) ? 'slip' : null;
  }
  if (a.company === b.company || (areNamed && !/^(?:compatible|namesake)$/.test(likeness))) return null;
  if (localOf(a) === localOf(b) && names.isPersonal(a.address.key)) return 'same-local';
  return areNamed ? 'namesake' : null;
}

/** The part before the @, without a tag. */
export const localPartOf = ({ mailboxKey, domain }: Address): string =>
  mailboxKey.slice(0, -domain.length - 1);

const localOf = ({ address }: Correspondent): string => localPartOf(address);

/**
 * Finds who among `people` may be similar to someone: a handful instead of all, whatever their number.
 * The result holds everybody similar, and some who are not.
 */
export function similarityIndex<T extends Correspondent>(
  people: readonly T[],
  names: Names,
): (one: Correspondent) => T[] {
  const byKey = groupByKeys(people, (one) => keysOf(one, names));
  // Slips matter between people of one domain; most domains of a mail have one recipient.
  const byDomain = groupBy(people, ({ address }) => address.domain);
  const slips = new Map<string, Map<string, T[]>>();
  const slipsAt = (domain: string, colleagues: readonly T[]) => {
    const known = slips.get(domain) ?? groupByKeys(colleagues, (one) => slipKeys(localOf(one)));
    slips.set(domain, known);
    return known;
  };
  return (one) => {
    const found = new Set<T>();
    const add = (sharing: readonly T[] | undefined) => sharing?.forEach((person) => found.add(person));
    for (const key of keysOf(one, names)) add(byKey.get(key));
    const { domain } = one.address;
    const colleagues = byDomain.get(domain) ?? [];
    // People with names are alike by these, which the keys tell.
    if (colleagues.length <= FEW)
      add(one.name === '' ? colleagues : colleagues.filter(({ name }) => name === ''));
    else for (const key of slipKeys(localOf(one))) add(slipsAt(domain, colleagues).get(key));
    return Array.from(found);
  };
}

/** So few people are compared faster than looked up. */
const FEW = 8;

/** Texts of which two correspondents share one who have one surname, one local part, or addresses that look alike. */
const keysOf = (one: Correspondent, names: Names): string[] => [
  `skeleton ${one.skeleton}`,
  `local ${localOf(one)}`,
  ...names.keysOf(one.name).map((key) => `name ${key}`),
];
