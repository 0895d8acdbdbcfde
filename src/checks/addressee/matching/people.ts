import { flatMap } from '../../../collections';
import { addressKey, parseAddress } from '../../../message/address';
import type { Mailbox } from '../../../message/message';
import type { NameVerdict } from '../../../names/likeness';
import type { Recipient } from '../../../recipients/recipient';
import type { CheckContext } from '../../check';

type People = Pick<CheckContext, 'policy' | 'knowledge' | 'acquaintances' | 'message'>;

/** What a recipient's names and address say of whether he is the person saluted. */
export const isRecipient = (person: string, recipient: Recipient, context: People): NameVerdict =>
  recipient.type === 'distributionList'
    ? 'unknown'
    : context.knowledge.names.isPerson(person, namesOf(recipient, context), recipient.address);

/** Whether a recipient can be the person saluted, as far as his names and address tell. */
export const canBe = (person: string, recipient: Recipient, context: People): boolean =>
  speaksForIt(isRecipient(person, recipient, context));

const speaksForIt = (verdict: NameVerdict): boolean => verdict === 'same' || verdict === 'compatible';

/** Every name that goes with a recipient's address: shown, in the directory, remembered. */
function namesOf({ name, parsed, party }: Recipient, { acquaintances }: People): string[] {
  const listed = (party?.people ?? []).filter(({ address }) => parseAddress(address)?.key === parsed?.key);
  const remembered = parsed ? namesByAddress(acquaintances).get(parsed.key) : undefined;
  return [name, ...listed.map((person) => person.name), remembered ?? ''].filter(
    (text) => text.trim() !== '',
  );
}

const indexes = new WeakMap<readonly Mailbox[], ReadonlyMap<string, string>>();

/** Names by address key; worked out once a list. */
function namesByAddress(mailboxes: readonly Mailbox[]): ReadonlyMap<string, string> {
  const index =
    indexes.get(mailboxes) ?? new Map(mailboxes.map(({ name, address }) => [addressKey(address), name]));
  indexes.set(mailboxes, index);
  return index;
}

const MOST_SUGGESTED = 3;

/** Who may have been meant: people of the directory, of the answered mail and of the past who can be the one saluted. */
export function suggestPeople(person: string, context: People): Mailbox[] {
  const { policy, acquaintances, message, knowledge } = context;
  const fromDirectory = flatMap(policy.directory, ({ people }) => people);
  const fromOriginal = (message.original?.recipients ?? []).map((address) => ({ name: '', address }));
  const found = new Map<string, Mailbox>();
  for (const { name, address } of [...fromDirectory, ...fromOriginal, ...acquaintances]) {
    const key = parseAddress(address)?.key;
    if (key === undefined || found.has(key) || found.size >= MOST_SUGGESTED) continue;
    const verdict = knowledge.names.isPerson(person, name === '' ? [] : [name], address);
    if (speaksForIt(verdict)) found.set(key, { name, address });
  }
  return Array.from(found.values());
}
