import { parseAddress } from '../../../message/address';
import type { Mailbox } from '../../../message/message';
import { couldBeAddressOf } from '../../../names/addressName';
import { compareNames, isSamePerson, mostAlike, type NameVerdict } from '../../../names/compareNames';
import { parseName, type PersonName } from '../../../names/personName';
import { usualSurnames } from '../../../names/surnames';
import type { Recipient } from '../../../recipients/recipient';
import type { CheckContext } from '../../check';

type People = Pick<CheckContext<unknown>, 'policy' | 'surnames' | 'known' | 'message'>;

/** What a recipient's names and address say of whether he is the person saluted. */
export function isRecipient(person: PersonName, recipient: Recipient, context: People): NameVerdict {
  const { surnames = usualSurnames } = context;
  if (recipient.type === 'distributionList') return 'unknown';
  const names = namesOf(recipient, context).map((name) => parseName(name, surnames));
  const byName = mostAlike(names.map((name) => compareNames(person, name, surnames)));
  const byAddress = couldBeAddressOf(person, recipient.address, surnames).verdict;
  if (byName.verdict === 'same' || byAddress === 'same') return 'same';
  // 田中 花子 is not 田中 一郎, although tanaka@ would fit.
  if (byName.verdict === 'different' && byName.reason === 'given-name') return 'different';
  if (byName.verdict === 'compatible' || byAddress === 'compatible') return 'compatible';
  if (byName.verdict === 'different') return 'different';
  // A department's or company's mailbox may be read by anyone, whatever its address looks like.
  const isNobody = names.some(
    ({ readings, company, department }) => readings.length === 0 && `${company}${department}` !== '',
  );
  return isNobody ? 'unknown' : byAddress;
}

/** Every name that goes with a recipient's address: shown, in the directory, remembered. */
function namesOf({ name, parsed, party }: Recipient, { known = [] }: People): string[] {
  const listed = (party?.people ?? []).filter(({ address }) => parseAddress(address)?.key === parsed?.key);
  const remembered = parsed ? namesByAddress(known).get(parsed.key) : undefined;
  return [name, ...listed.map((person) => person.name), remembered ?? ''].filter(
    (text) => text.trim() !== '',
  );
}

const indexes = new WeakMap<readonly Mailbox[], ReadonlyMap<string, string>>();

/** Names by address key; worked out once a list. */
function namesByAddress(mailboxes: readonly Mailbox[]): ReadonlyMap<string, string> {
  const index =
    indexes.get(mailboxes) ??
    new Map(mailboxes.map(({ name, address }) => [parseAddress(address)?.key ?? address, name]));
  indexes.set(mailboxes, index);
  return index;
}

const MOST_SUGGESTED = 3;

/** Who may have been meant: people of the directory, of the answered mail and of the past who can be the one saluted. */
export function suggestPeople(person: PersonName, context: People): Mailbox[] {
  const { policy, known = [], message, surnames = usualSurnames } = context;
  const fromDirectory = policy.directory.reduce<Mailbox[]>((all, party) => [...all, ...party.people], []);
  const fromOriginal = (message.original?.recipients ?? []).map((address) => ({ name: '', address }));
  const found = new Map<string, Mailbox>();
  for (const mailbox of [...fromDirectory, ...fromOriginal, ...known]) {
    const key = parseAddress(mailbox.address)?.key;
    if (key === undefined || found.has(key) || found.size >= MOST_SUGGESTED) continue;
    const name = parseName(mailbox.name, surnames);
    const byName = compareNames(person, name, surnames);
    const fits = isSamePerson(
      name.readings.length > 0 ? byName : couldBeAddressOf(person, mailbox.address, surnames),
    );
    if (fits) found.set(key, { name: mailbox.name, address: mailbox.address });
  }
  return Array.from(found.values());
}
