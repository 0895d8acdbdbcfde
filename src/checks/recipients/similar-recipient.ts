import { flatMap, groupBy } from '../../collections';
import { addressInName, displayDomain, parseAddress } from '../../message/address';
import { disguisedAs, domainSkeleton } from '../../message/confusables';
import { recipientLabel, recipientTarget, type Recipient } from '../../recipients/recipient';
import { correspondent } from '../../recipients/similarity';
import { defineCheck, type CheckContext, type Report } from '../check';
import { findAmongAcquaintances, findInDirectory, USUAL } from './similar/known';
import { addresseesOf, habitsOf, type Addressee, type Suspicion } from './similar/suspicion';
import { findTogether } from './similar/together';

/**
 * Autocomplete picked the wrong 田中: a recipient who is easily taken for another one of this mail, for somebody whom the
 * directory knows, or for somebody the sender writes to more. Each recipient is reported once, for the strongest reason.
 */
export default defineCheck({
  id: 'similar-recipient',
  section: 'recipients',
  level: 'warning',
  options: {},
  inspect(context) {
    const addressees = flatMap(context.recipients, addresseesOf);
    const habits = habitsOf(context);
    const told = new Set<Recipient>();
    const reports: Report[] = [];
    // The memory starts quietly: until there is enough of it, nothing is found by it.
    const isEnough = context.correspondence?.enough === true;
    for (const find of [
      findDisguised,
      findImpostorDomains,
      findInDirectory,
      ...(isEnough ? [findAmongAcquaintances] : []),
      findTogether,
    ]) {
      const left = addressees.filter(({ recipient }) => !told.has(recipient));
      for (const found of find(left, context, habits)) {
        found.suspects.forEach((recipient) => told.add(recipient));
        reports.push(found);
      }
    }
    return reports;
  },
});

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
function findImpostorDomains(addressees: readonly Addressee[], context: CheckContext): Suspicion[] {
  const trusted = new Map<string, string>();
  const genuine = new Set(genuineDomains(context));
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

function genuineDomains({ policy, message, acquaintances }: CheckContext): string[] {
  const patterns = [...policy.organization.domains, ...flatMap(policy.directory, ({ domains }) => domains)];
  const people = flatMap(policy.directory, (party) => party.people);
  const usual = acquaintances.filter(({ count }) => count >= USUAL);
  const addresses = [message.from, ...people, ...usual].map(({ address }) => address);
  return flatMap([...addresses, ...patterns], (entry) => {
    const address = parseAddress(`x@${entry.trim().replace(/^.*@/, '').replace(/^\*\./, '')}`);
    return address && !/^-|[*?#]/.test(address.domain) ? [address.domain] : [];
  });
}
