import type { ComposeType } from '../message/message';
import { decodeName, encodeName } from './names';
import { Reader, digit, digits } from './digits';
import { fnv1a } from './fnv1a';
import { TAGS, type RememberedPerson, type LoggedMail, type Memory } from './memory';

/**
 * The memory as text: printable characters that JSON leaves alone, so that what is stored is as long as it looks.
 *
 *     text   = version "!" people "!" log "!" checksum
 *     people = domain *( "," domain ) *( ";" person )      most often written to first
 *     person = local "," number-of-domain older-mails [ minute-of-the-last-of-them ] "," name
 *     log    = erased horizon older-mails forgotten *( minutes-since-the-mail-before tag shape [ to ] recipients )
 *     shape  = ( number of recipients * 4 + compose type ) * 2, and 1 where not all of them stand in To
 *
 * Numbers are in base 64 (see ./digits); in texts `%`, separators and what JSON or an HTML-minded serializer would
 * escape is percent-encoded.
 */
const VERSION = 1;

const composeTypes: readonly ComposeType[] = ['new', 'reply', 'replyAll', 'forward'];

/** The parts that take room. */
export function encode(memory: Memory): { people: string; log: string } {
  const keys = byUse(memory);
  return { people: encodePeople(memory, keys), log: encodeLog(memory, keys) };
}

export function encodeMemory(memory: Memory): string {
  const { people, log } = encode(memory);
  const text = `${VERSION}!${people}!${log}!`;
  return text + checksum(text);
}

/** @throws Error where the text is not what {@link encodeMemory} wrote. */
export function decodeMemory(text: string): Memory {
  const parts = text.split('!');
  if (!/^\d+$/.test(parts[0]!)) throw new Error('damaged');
  if (Number(parts[0]) !== VERSION) throw new Error(`version ${parts[0]}`);
  const [, peopleText, logText, sum] = parts;
  if (
    peopleText === undefined ||
    logText === undefined ||
    checksum(text.slice(0, text.lastIndexOf('!') + 1)) !== sum
  )
    throw new Error('damaged');
  const people = decodePeople(peopleText);
  return { ...decodeLog(logText, Array.from(people.keys())), people };
}

/** Bytes of the text as a JSON string in UTF-8, quotes not counted. */
export function storedSize(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) bytes += code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : 1;
    else bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** Those met most often come first and so have the shortest numbers. */
function byUse({ people, log }: Memory): string[] {
  const uses = new Map<string, number>();
  for (const { recipients } of log) for (const key of recipients) uses.set(key, (uses.get(key) ?? 0) + 1);
  return Array.from(people.keys()).sort(
    (a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1),
  );
}

const splitKey = (key: string): [local: string, domain: string] => {
  const at = key.lastIndexOf('@');
  return [key.slice(0, at), key.slice(at + 1)];
};

function encodePeople({ people }: Memory, keys: readonly string[]): string {
  const numbers = new Map<string, number>();
  const persons = keys.map((key) => {
    const [local, domain] = splitKey(key);
    const { name, older, olderLast } = people.get(key)!;
    if (!numbers.has(domain)) numbers.set(domain, numbers.size);
    const counts = digits(numbers.get(domain)!) + digits(older) + (older > 0 ? digits(olderLast) : '');
    return `;${escape(local)},${counts},${escape(encodeName(name, local))}`;
  });
  return Array.from(numbers.keys()).map(escape).join() + persons.join('');
}

function decodePeople(text: string): Map<string, RememberedPerson> {
  const [domainText, ...persons] = text.split(';');
  const domains = domainText!.split(',').map(unescape);
  const people = new Map<string, RememberedPerson>();
  for (const person of persons) {
    const [local, counts, name] = person.split(',') as [string, string, string];
    const reader = new Reader(counts);
    const domain = domains[reader.number()]!;
    const older = reader.number();
    people.set(`${unescape(local)}@${domain}`, {
      name: decodeName(unescape(name), unescape(local)),
      older,
      olderLast: older > 0 ? reader.number() : 0,
    });
  }
  return people;
}

function encodeLog(memory: Memory, keys: readonly string[]): string {
  const numbers = new Map<string, number>();
  keys.forEach((key, index) => numbers.set(key, index));
  let text = [memory.erased, memory.horizon, memory.olderMails, memory.forgotten].map(digits).join('');
  let before = memory.horizon;
  for (const { minute, tag, composeType, recipients, to } of memory.log) {
    const copies = recipients.length > to;
    const shape =
      (recipients.length * composeTypes.length + composeTypes.indexOf(composeType)) * 2 + Number(copies);
    text += digits(minute - before) + digit(tag) + digits(shape) + (copies ? digits(to) : '');
    for (const key of recipients) text += digits(numbers.get(key)!);
    before = minute;
  }
  return text;
}

function decodeLog(text: string, keys: readonly string[]): Omit<Memory, 'people'> {
  const reader = new Reader(text);
  const [erased, horizon, olderMails, forgotten] = [0, 0, 0, 0].map(() => reader.number()) as [
    number,
    number,
    number,
    number,
  ];
  const log: LoggedMail[] = [];
  let minute = horizon;
  while (!reader.done) {
    minute += reader.number();
    const tag = reader.digit() % TAGS;
    const shape = reader.number();
    const kind = Math.floor(shape / 2);
    const count = Math.floor(kind / composeTypes.length);
    const to = shape % 2 === 1 ? reader.number() : count;
    const recipients = Array.from({ length: count }, () => keys[reader.number()]!);
    log.push({ minute, tag, composeType: composeTypes[kind % composeTypes.length]!, recipients, to });
  }
  return { erased, horizon, olderMails, forgotten, log };
}

/** Tells a text cut short or changed from one that was written here. */
const checksum = (text: string): string => (fnv1a(text) >>> 0).toString(36);

const escape = (text: string): string =>
  text.replace(
    // eslint-disable-next-line no-control-regex -- they are what must not stay as they are
    /[%,;!"\\<>&'\u0000-\u001f\u007f\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])/g,
    (unit) => `%${unit.charCodeAt(0).toString(16)}.`,
  );

const unescape = (text: string): string =>
  text.replace(/%([0-9a-f]+)\./g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
