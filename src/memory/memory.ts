import { parseAddress } from '../message/address';
import { recipientFields, type ComposeType, type OutgoingMessage } from '../message/message';
import { flatMap } from '../collections';
import { fnv1a } from './fnv1a';

/**
 * What the add-in remembers of whom the sender writes to: addresses, names, when, and with whom together. Never a word of
 * a mail. It is made of two parts: a log of the latest mails, exact, and counts of what is older than the log.
 */
export interface Memory {
  /**
   * When the user last had someone or everything forgotten: of that minute and before only copies that know of it tell.
   * Minutes since 1970.
   */
  readonly erased: number;
  /** Mails of this minute and before are no longer in the log but counted in `older`. */
  readonly horizon: number;
  /** How many mails the counts stand for. */
  readonly olderMails: number;
  /** How many addresses had to leave for want of room: where it is not 0, an unknown address may be an old acquaintance. */
  readonly forgotten: number;
  /** By address key (see `Address.key`). */
  readonly people: ReadonlyMap<string, RememberedPerson>;
  /** Oldest first; see {@link compareMails}. */
  readonly log: readonly LoggedMail[];
}

export interface RememberedPerson {
  /** As last written; empty where no mail gave one. */
  readonly name: string;
  /** Mails to this address older than the log. */
  readonly older: number;
  /** When the last of these was sent, in minutes since 1970; 0 where there is none. */
  readonly olderLast: number;
}

/** One mail that really went. */
export interface LoggedMail {
  /** Minutes since 1970. */
  readonly minute: number;
  /** Tells mails of one minute apart: a number below {@link TAGS} drawn from the recipients. */
  readonly tag: number;
  readonly composeType: ComposeType;
  /** Address keys in the order To, Cc, Bcc, each once. */
  readonly recipients: readonly string[];
  /** How many of the recipients stood in To. */
  readonly to: number;
}

export const TAGS = 64;

/** Names longer than this are cut: more is no longer a name but a title with department and floor. */
const LONGEST_NAME = 60;

/** @param erased the minute up to which mails stay unlearnt, where the user had everything forgotten (see ./forget). */
export const emptyMemory = (erased = 0): Memory => ({
  erased,
  horizon: erased,
  olderMails: 0,
  forgotten: 0,
  people: new Map(),
  log: [],
});

export const minuteOf = (time: Date): number => Math.floor(time.getTime() / 60_000);

/**
 * The memory with one more mail in it. Only for mails that really went. Learning a mail twice changes nothing.
 * @param sent when it was sent; a mail not younger than the horizon is known already (or was to be forgotten).
 */
export function learn(
  memory: Memory,
  message: Pick<OutgoingMessage, 'to' | 'cc' | 'bcc' | 'composeType'>,
  sent: Date,
): Memory {
  const minute = minuteOf(sent);
  const readable = flatMap(recipientFields, (field) =>
    flatMap(message[field], ({ name, address }) => {
      const parsed = parseAddress(address);
      return parsed ? [{ key: parsed.key, name, field }] : [];
    }),
  );
  if (readable.length === 0 || !(minute > memory.horizon)) return memory;
  const people = new Map(memory.people);
  for (const { key, name } of readable) {
    const known = people.get(key) ?? { name: '', older: 0, olderLast: 0 };
    people.set(key, { ...known, name: rememberedName(name, key) || known.name });
  }
  const recipients = Array.from(new Set(readable.map(({ key }) => key)));
  const inTo = new Set(flatMap(readable, ({ key, field }) => (field === 'to' ? [key] : [])));
  const mail = {
    minute,
    tag: tagOf(recipients),
    composeType: message.composeType,
    recipients,
    to: inTo.size,
  };
  return { ...memory, people, log: mergedLog(memory.log, [mail]) };
}

/** A name that only repeats the address says nothing more. */
function rememberedName(name: string, key: string): string {
  const trimmed = name.trim().replace(/\s+/g, ' ');
  return trimmed.toLowerCase() === key ? '' : Array.from(trimmed).slice(0, LONGEST_NAME).join('');
}

/** The order of the log: by time, and where that is equal by tag, so that it does not depend on who merged with whom. */
export const compareMails = (a: LoggedMail, b: LoggedMail): number => a.minute - b.minute || a.tag - b.tag;

/** The same whatever the order of the recipients. */
function tagOf(recipients: readonly string[]): number {
  const hash = fnv1a(recipients.slice().sort().join());
  return (hash ^ (hash >>> 16)) & (TAGS - 1);
}

/** Both logs in one, each mail once. Where one has forgotten some of a mail's recipients, the fuller list is kept. */
export function mergedLog(a: readonly LoggedMail[], b: readonly LoggedMail[]): LoggedMail[] {
  // What is older than all of `b` stays as it is: mostly everything.
  let i = a.length;
  while (i > 0 && b.length > 0 && compareMails(a[i - 1]!, b[0]!) >= 0) i--;
  const merged = a.slice(0, i);
  let j = 0;
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    const order = !x ? 1 : !y ? -1 : compareMails(x, y);
    if (order === 0) merged.push(fuller(x!, y!));
    else merged.push(order < 0 ? x! : y!);
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return merged;
}

function fuller(a: LoggedMail, b: LoggedMail): LoggedMail {
  const sizes = a.recipients.length - b.recipients.length;
  return sizes > 0 || (sizes === 0 && a.recipients.join() <= b.recipients.join()) ? a : b;
}
