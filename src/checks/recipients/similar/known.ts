import { flatMap } from '../../../collections';
import { parseAddress } from '../../../message/address';
import type { Acquaintance } from '../../../memory/correspondence';
import type { Recipient } from '../../../recipients/recipient';
import {
  correspondent,
  similarity,
  similarityIndex,
  type Correspondent,
  type Similarity,
} from '../../../recipients/similarity';
import type { CheckContext } from '../../check';
import { suspicionOf, type Addressee, type Habits, type Resemblance, type Suspicion } from './suspicion';

/** So many mails, and somebody is written to on purpose. */
export const USUAL = 3;
/** So many mails, and somebody of the same surname may have been meant. */
const VERY_USUAL = 5;

type Shift = (addressee: Addressee, known: Correspondent, reason: Similarity) => number | null;

/** Recipients who may be taken for one of `people`, who get no copy of this mail. */
function findAmong(
  people: readonly Correspondent[],
  addressees: readonly Addressee[],
  { knowledge, recipients }: CheckContext,
  habits: Habits,
  shiftOf: Shift,
): Suspicion[] {
  const near = similarityIndex(addressees, knowledge.names);
  const reached = new Set(recipients.map(({ parsed }) => parsed?.mailboxKey));
  const found = new Map<Addressee, Resemblance[]>();
  for (const known of people) {
    if (reached.has(known.address.mailboxKey)) continue;
    for (const addressee of near(known)) {
      const reason = similarity(known, addressee, knowledge.names);
      const shift = reason && shiftOf(addressee, known, reason);
      if (reason === null || shift === null) continue;
      found.set(addressee, [...(found.get(addressee) ?? []), { other: known, reason, shift }]);
    }
  }
  return Array.from(found, ([addressee, resemblances]) => suspicionOf(addressee, resemblances, habits));
}

const present = <T>(value: T | null): T[] => (value === null ? [] : [value]);

/** People of the directory for whom a recipient may be taken. */
export function findInDirectory(
  addressees: readonly Addressee[],
  context: CheckContext,
  habits: Habits,
): Suspicion[] {
  const people = flatMap(context.policy.directory, (party) =>
    flatMap(party.people, (person) => present(correspondent(person, party.name))),
  );
  return findAmong(people, addressees, context, habits, (addressee, known, reason) => {
    if (reason === 'namesake') return null;
    if (reason === 'look-alike') return 0;
    if (habits.countOf(addressee.address.mailboxKey) >= USUAL) return null;
    return shiftForListed(addressee, known, reason, context);
  });
}

/**
 * How much a likeness to a listed person weighs. Where the recipient is known too, what tells is the company he is in:
 * a mail to his colleagues is his, a mail to the other's colleagues is not.
 * @returns null where it weighs nothing.
 */
function shiftForListed(
  { recipient, address, company, name }: Addressee,
  other: Correspondent,
  reason: Similarity,
  { recipients }: CheckContext,
): number | null {
  const known = recipient.internal || recipient.party !== null;
  if (!known) return reason === 'same-local' && name !== '' && other.name !== '' ? -1 : 0;
  if (company === other.company) return reason === 'same-name' ? (isListed(recipient) ? null : -1) : 0;
  const { own, theirs } = companions(address.mailboxKey, company, other.company, recipients);
  if (theirs !== own) return theirs ? 0 : null;
  return recipient.internal || reason === 'same-local' ? null : -1;
}

export const isListed = ({ party, parsed }: Recipient): boolean =>
  party !== null && party.people.some(({ address }) => parseAddress(address)?.key === parsed?.key);

const companyOf = ({ party, company }: Recipient): string => party?.name ?? company;

/** Whether others of the mail are of the recipient's own company, and of the company of the one he may be taken for. */
function companions(mailboxKey: string, own: string, theirs: string, recipients: readonly Recipient[]) {
  const isThereOneOf = (company: string) =>
    recipients.some((each) => companyOf(each) === company && each.parsed?.mailboxKey !== mailboxKey);
  return { own: isThereOneOf(own), theirs: isThereOneOf(theirs) };
}

const correspondents = new WeakMap<Acquaintance, Correspondent | null>();

/** Prepared once for all mails: what is remembered of a person seldom changes, and then is another object. */
function prepared(person: Acquaintance): Correspondent | null {
  const known = correspondents.get(person);
  if (known !== undefined) return known;
  const made = correspondent(person);
  correspondents.set(person, made);
  return made;
}

/**
 * People the sender writes to more often than to the recipient. Whoever is answered was not picked from a list, and
 * whoever is usual himself is suspected only among the other's companions.
 */
export function findAmongAcquaintances(
  addressees: readonly Addressee[],
  context: CheckContext,
  habits: Habits,
): Suspicion[] {
  const { acquaintances, message, recipients, policy } = context;
  const partyOf = (domain: string) => policy.directory.find(({ domains }) => domains.includes(domain))?.name;
  const people = flatMap(acquaintances, (mailbox) => {
    const known = mailbox.count > 1 && prepared(mailbox);
    if (!known) return [];
    const party = policy.directory.length > 0 && partyOf(known.address.domain);
    return [party ? { ...known, company: party } : known];
  });
  const answered = new Set(
    (message.original?.recipients ?? []).map((text) => parseAddress(text)?.mailboxKey),
  );
  return findAmong(people, addressees, context, habits, (addressee, known, reason) => {
    const { mailboxKey } = addressee.address;
    if (reason !== 'look-alike' && answered.has(mailboxKey)) return null;
    const own = habits.countOf(mailboxKey);
    const times = habits.countOf(known.address.mailboxKey);
    const shared = habits.together?.(addressee.address.key, known.address.key) ?? 0;
    if (shared * 2 >= Math.min(own, times) && shared > 0) return null;
    if (own < USUAL && times < own * 3 + 2) return null;
    const mates = companionsByHabit(addressee, known, recipients, habits);
    return own >= USUAL
      ? mates.theirs && !mates.own
        ? 0
        : null
      : shiftForUsual(addressee, known, reason, { ...mates, isVeryUsual: own === 0 && times >= VERY_USUAL });
  });
}

/** As {@link companions}, by whom each has got mail with, where that is remembered. */
function companionsByHabit(
  { address, company }: Addressee,
  known: Correspondent,
  recipients: readonly Recipient[],
  { together }: Habits,
) {
  const byCompany = companions(address.mailboxKey, company, known.company, recipients);
  if (!together) return byCompany;
  const withThem = (key: string) =>
    recipients.some(
      ({ parsed }) => parsed && parsed.mailboxKey !== address.mailboxKey && together(parsed.key, key) > 0,
    );
  return {
    own: byCompany.own || withThem(address.key),
    theirs: byCompany.theirs || withThem(known.address.key),
  };
}

interface Situation {
  /** Others of the mail belong to the recipient. */
  readonly own: boolean;
  /** Others belong to the one he may be taken for. */
  readonly theirs: boolean;
  /** The recipient is new, the other one is written to all the time. */
  readonly isVeryUsual: boolean;
}

/** How much it weighs that a recipient who is not usual is like somebody who is. */
function shiftForUsual(
  { recipient, name, company }: Addressee,
  known: Correspondent,
  reason: Similarity,
  { own, theirs, isVeryUsual }: Situation,
): number | null {
  if (reason === 'look-alike' || reason === 'slip') return 0;
  if (own && !theirs) return null;
  if (company === known.company) return -1;
  if (reason === 'same-name') return 0;
  if (reason === 'same-local') return name === '' ? 0 : -1;
  if (theirs) return 0;
  return isVeryUsual && !recipient.internal && !isListed(recipient) ? -1 : null;
}
