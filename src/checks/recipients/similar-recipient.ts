import { flatMap, groupBy } from '../../collections';
import { addressInName, displayDomain, parseAddress } from '../../message/address';
import { disguisedAs, domainSkeleton } from '../../message/confusables';
import type { Mailbox } from '../../message/message';
import type { Policy } from '../../policy/schema';
import { recipientLabel, recipientTarget, type Recipient } from '../../recipients/recipient';
import {
  correspondent,
  similarity,
  similarityIndex,
  type Correspondent,
  type Similarity,
} from '../../recipients/similarity';
import { defineCheck, type Report } from '../check';

/** A recipient prepared for comparison. */
interface Addressee extends Correspondent {
  readonly recipient: Recipient;
}

/** Someone who might have been meant, and why. */
interface Resemblance {
  readonly other: Correspondent;
  readonly reason: Similarity;
  readonly shift: number;
}

/**
 * Autocomplete picked the wrong 田中: a recipient who is easily taken for another one of this mail, or for somebody whom
 * the directory knows. Each recipient is reported once, for the strongest reason.
 */
export default defineCheck({
  id: 'similar-recipient',
  section: 'recipients',
  level: 'warning',
  options: {},
  inspect({ message, recipients, policy }) {
    const addressees = flatMap(recipients, addresseesOf);
    const told = new Set<Recipient>();
    const reports: Report[] = [];
    const known = { policy, senderAddress: message.from.address };
    for (const find of [findDisguised, findImpostorDomains, findInDirectory, findTogether]) {
      const left = addressees.filter(({ recipient }) => !told.has(recipient));
      for (const { suspects, ...report } of find(left, known)) {
        suspects.forEach((recipient) => told.add(recipient));
        reports.push(report);
      }
    }
    return reports;
  },
});

/** What recipients are compared with besides one another. */
interface Known {
  readonly policy: Policy;
  readonly senderAddress: string;
}

/** A report, and the recipients about whom nothing more need be said. */
type Suspicion = Report & { readonly suspects: readonly Recipient[] };

function addresseesOf(recipient: Recipient): Addressee[] {
  const prepared = correspondent(recipient, recipient.party?.name ?? recipient.company);
  return prepared ? [{ ...prepared, recipient }] : [];
}

/** One recipient alone: letters of another alphabet, a name that shows an address to which the mail does not go. */
function findDisguised(addressees: readonly Addressee[]): Suspicion[] {
  return flatMap(addressees, ({ recipient, address }): Suspicion[] => {
    const suspicion = { targets: [recipientTarget(recipient)], suspects: [recipient] };
    const reading = disguisedAs(`${address.local}@${displayDomain(address.domain)}`);
    const label = recipientLabel(recipient);
    if (reading) {
      return [{ ...suspicion, text: 'similar-recipient.disguised', values: { recipient: label, reading } }];
    }
    const shown = addressInName(recipient.name);
    if (!shown || shown.mailboxKey === address.mailboxKey) return [];
    const sameCompany = correspondent({ name: '', address: shown.key })!.company === recipient.company;
    // An address book names colleagues by one of their several addresses.
    if (sameCompany && recipient.internal) return [];
    return [
      {
        ...suspicion,
        text: 'similar-recipient.shown-address',
        values: { recipient: label, shown: shown.key },
        shift: sameCompany ? -1 : 0,
        suggestions: [{ name: '', address: shown.key }],
      },
    ];
  });
}

/** Domains that look like the organization's, a directory party's, or (less trusted) another recipient's. */
function findImpostorDomains(addressees: readonly Addressee[], known: Known): Suspicion[] {
  const trusted = new Map<string, string>();
  const genuine = new Set(genuineDomains(known));
  genuine.forEach((domain) => trusted.set(readDomain(domain), domain));
  const found: Suspicion[] = [];
  for (const [domain, group] of groupBy(addressees, ({ address }) => address.domain)) {
    const model = trusted.get(readDomain(domain));
    if (model === undefined) trusted.set(readDomain(domain), domain);
    else if (model !== domain && !genuine.has(domain)) {
      const suspects = group.map(({ recipient }) => recipient);
      const first = group[0]!;
      found.push({
        text: 'similar-recipient.look-alike',
        values: { recipient: recipientLabel(first.recipient), other: displayDomain(model) },
        targets: suspects.map(recipientTarget),
        suggestions: group.map(({ address }) => ({ name: '', address: `${address.local}@${model}` })),
        suspects,
      });
    }
  }
  return found;
}

const readDomain = (domain: string): string => domainSkeleton(displayDomain(domain));

function genuineDomains({ policy, senderAddress }: Known): string[] {
  const patterns = [...policy.organization.domains, ...flatMap(policy.directory, ({ domains }) => domains)];
  const people = flatMap(policy.directory, (party) => party.people.map(({ address }) => address));
  return flatMap([senderAddress, ...patterns, ...people], (entry) => {
    const address = parseAddress(`x@${entry.trim().replace(/^.*@/, '').replace(/^\*\./, '')}`);
    return address && !/^-|[*?#]/.test(address.domain) ? [address.domain] : [];
  });
}

/** People of the directory for whom a recipient may be taken. */
function findInDirectory(addressees: readonly Addressee[], { policy }: Known): Suspicion[] {
  const near = similarityIndex(addressees);
  const found = new Map<Addressee, Resemblance[]>();
  for (const party of policy.directory) {
    for (const person of party.people) {
      const known = correspondent(person, party.name);
      if (!known) continue;
      for (const addressee of near(known)) {
        const reason = similarity(known, addressee);
        const shift = reason && shiftForKnown(addressee, known, reason, addressees);
        if (reason === null || shift === null) continue;
        const resemblances = found.get(addressee) ?? [];
        found.set(addressee, [...resemblances, { other: known, reason, shift }]);
      }
    }
  }
  return Array.from(found, ([addressee, resemblances]) => suspicionOf(addressee, resemblances, []));
}

/**
 * How much a likeness to a known person weighs. Where the recipient is known too, what tells is the company he is in:
 * a mail to his colleagues is his, a mail to the other's colleagues is not.
 * @returns null where it weighs nothing.
 */
function shiftForKnown(
  { recipient, address, company, name }: Addressee,
  other: Correspondent,
  reason: Similarity,
  all: readonly Addressee[],
): number | null {
  if (reason === 'look-alike') return 0;
  const known = recipient.internal || recipient.party !== null;
  const sameCompany = company === other.company;
  if (!known) return reason === 'same-local' && name !== '' && other.name !== '' ? -1 : 0;
  if (sameCompany) return reason === 'same-name' ? (isListed(recipient) ? null : -1) : 0;
  const others = all.filter((each) => each.address.mailboxKey !== address.mailboxKey);
  const ownCompany = others.some((each) => each.company === company);
  const theirs = others.some((each) => each.company === other.company);
  if (theirs !== ownCompany) return theirs ? 0 : null;
  return recipient.internal || reason === 'same-local' ? null : -1;
}

const isListed = ({ party, parsed }: Recipient): boolean =>
  party !== null && party.people.some(({ address }) => parseAddress(address)?.key === parsed?.key);

/** Recipients of this mail who are easily taken for one another. */
function findTogether(addressees: readonly Addressee[]): Suspicion[] {
  const near = similarityIndex(addressees);
  const told = new Set<Addressee>();
  return flatMap(addressees, (addressee): Suspicion[] => {
    if (told.has(addressee)) return [];
    const group = flatMap(near(addressee), (other) => {
      const reason = told.has(other) ? null : similarity(addressee, other);
      return reason ? [{ other, reason, shift: shiftTogether(addressee, other, reason) }] : [];
    });
    if (group.length === 0) return [];
    const members = [addressee, ...group.map(({ other }) => other)];
    members.forEach((member) => told.add(member));
    const suspect = oddOne(members, addressees);
    const rest = members.filter((member) => member !== suspect);
    const { reason, shift } = strongest(group);
    return [
      suspicionOf(
        suspect,
        rest.map((other) => ({ other, reason, shift })),
        rest,
      ),
    ];
  });
}

/** Two accounts of one name in one company are mostly one person; people whom the directory lists are mostly meant. */
function shiftTogether(a: Addressee, b: Addressee, reason: Similarity): number {
  if (reason === 'look-alike' || reason === 'slip') return 0;
  return a.company === b.company || (isListed(a.recipient) && isListed(b.recipient)) ? -1 : 0;
}

/** Who least belongs to the mail: outside, the only one of his company, the last to be written in. */
function oddOne(members: readonly Addressee[], all: readonly Addressee[]): Addressee {
  const companions = ({ company }: Addressee) => all.filter((each) => each.company === company).length;
  const belonging = (member: Addressee) => companions(member) + (member.recipient.internal ? all.length : 0);
  return members.reduce((odd, member) => (belonging(member) <= belonging(odd) ? member : odd));
}

const strength: readonly Similarity[] = ['same-local', 'slip', 'same-name', 'look-alike'];

const strongest = (resemblances: readonly Resemblance[]): Resemblance =>
  resemblances.reduce((best, each) => (weight(each) > weight(best) ? each : best));

const weight = ({ reason, shift }: Resemblance): number => shift * strength.length + strength.indexOf(reason);

function suspicionOf(
  { recipient }: Addressee,
  resemblances: readonly Resemblance[],
  others: readonly Addressee[],
): Suspicion {
  const { reason, shift } = strongest(resemblances);
  const suggestions: Mailbox[] = resemblances
    .filter((each) => each.reason === reason)
    .map(({ other }) => ({ name: other.mailbox.name, address: other.mailbox.address }));
  const suspects = [recipient, ...others.map((other) => other.recipient)];
  return {
    text: `similar-recipient.${reason}`,
    values: { recipient: recipientLabel(recipient), other: recipientLabel(suggestions[0]!) },
    targets: suspects.map(recipientTarget),
    shift,
    suggestions,
    suspects,
  };
}
