import { editDistance } from './editDistance';
import type { MessageRecipient, OutgoingMessage } from '../../src/message/message';
import { pick } from './random';

/**
 * A leak as Carvalho and Cohen simulate it (Preventing Information Leaks in Email, SDM 2007): one of the true recipients is
 * taken, and someone put in who could have been picked in its stead. How exactly is anyone's choice, so there are several:
 * `similar`: from the address book, an address with a word of its local part beginning with the same three letters (a list
 * that completes offers it), at random where there is none. `near`: one of those of the address book whose local part or
 * name is fewest edits away. `random`: anyone of the address book. `frequent`: the same, those written to more often more
 * often. `stranger`: an address that the sender never wrote to but others did, in half the cases a similar one.
 */
export const leakKinds = ['similar', 'near', 'random', 'frequent', 'stranger'] as const;
export type LeakKind = (typeof leakKinds)[number];

/**
 * Where the leak stands: in the field of the one whose place it takes, anywhere or last; last of all in To or in Cc; or
 * anywhere in either field.
 */
export const placements = ['beside', 'after', 'to', 'cc', 'anywhere'] as const;
export type Placement = (typeof placements)[number];

/** Whom a leak can be. */
export interface AddressBooks {
  /** Written to before this mail; how often. */
  readonly own: ReadonlyMap<string, number>;
  readonly everybody: Directory;
}

export interface Directory {
  readonly names: ReadonlyMap<string, string>;
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly addresses: readonly string[];
}

export interface LeakedMail {
  readonly message: OutgoingMessage;
  readonly leak: string;
  readonly placement: Placement;
  readonly named: boolean;
}

export const addressesOf = ({ to, cc, bcc }: OutgoingMessage): string[] =>
  Array.from(new Set([...to, ...cc, ...bcc].map(({ address }) => address.toLowerCase())));

export function directoryOf(messages: readonly OutgoingMessage[]): Directory {
  const names = new Map<string, string>();
  for (const { to, cc, bcc } of messages) {
    for (const { name, address } of [...to, ...cc, ...bcc]) names.set(address.toLowerCase(), name);
  }
  const byStart = new Map<string, string[]>();
  for (const address of names.keys()) {
    for (const start of startsOf(address)) byStart.set(start, [...(byStart.get(start) ?? []), address]);
  }
  return { names, byStart, addresses: [...names.keys()] };
}

const localOf = (address: string): string => address.slice(0, address.lastIndexOf('@'));

/** The first three letters of each word of the local part. */
function startsOf(address: string): string[] {
  const words = localOf(address).split(/[._-]+/);
  return words.filter((word) => word.length > 2).map((word) => word.slice(0, 3));
}

/** @returns null where the address book holds no one else. */
export function withLeak(
  message: OutgoingMessage,
  kind: LeakKind,
  books: AddressBooks,
  random: () => number,
): LeakedMail | null {
  const present = new Set(addressesOf(message));
  const target = pick([...present], random);
  const leak = leakFor(target, kind, books, present, random);
  if (leak === undefined) return null;
  const named = random() < 0.8;
  const recipient = { name: named ? (books.everybody.names.get(leak) ?? '') : '', address: leak };
  const placement = pick(placements, random);
  return { message: placed(message, recipient, target, placement, random), leak, placement, named };
}

function leakFor(
  target: string,
  kind: LeakKind,
  { own, everybody }: AddressBooks,
  present: ReadonlySet<string>,
  random: () => number,
): string | undefined {
  const starts = startsOf(target);
  if (kind === 'stranger') {
    const known = new Set([...own.keys(), ...present]);
    const alike = random() < 0.5 ? starts.flatMap((start) => everybody.byStart.get(start) ?? []) : [];
    return pickOther(alike, known, random) ?? pickOther(everybody.addresses, known, random);
  }
  const book = [...own.keys()].filter((address) => !present.has(address));
  if (book.length === 0) return undefined;
  if (kind === 'frequent') return pickWeighted(book, (address) => own.get(address)!, random);
  if (kind === 'near') return pick(nearest(target, book, everybody, random() < 0.5), random);
  const alike =
    kind === 'similar'
      ? book.filter((address) => startsOf(address).some((start) => starts.includes(start)))
      : [];
  return pick(alike.length > 0 ? alike : book, random);
}

/** The three nearest. */
function nearest(target: string, book: readonly string[], { names }: Directory, byName: boolean): string[] {
  const text = (address: string) => (byName && names.get(address)?.toLowerCase()) || localOf(address);
  const wanted = text(target);
  const distances = book.map((address) => [editDistance(wanted, text(address)), address] as const);
  return distances
    .sort((a, b) => a[0] - b[0])
    .slice(0, 3)
    .map(([, address]) => address);
}

function pickWeighted(
  items: readonly string[],
  weight: (item: string) => number,
  random: () => number,
): string {
  let rest = random() * items.reduce((sum, item) => sum + weight(item), 0);
  return items.find((item) => (rest -= weight(item)) < 0) ?? items[items.length - 1]!;
}

function pickOther(addresses: readonly string[], not: ReadonlySet<string>, random: () => number) {
  const others = addresses.filter((address) => !not.has(address));
  return others.length > 0 ? pick(others, random) : undefined;
}

function placed(
  message: OutgoingMessage,
  recipient: MessageRecipient,
  target: string,
  placement: Placement,
  random: () => number,
): OutgoingMessage {
  const targetInTo = message.to.some(({ address }) => address.toLowerCase() === target);
  const inTo =
    placement === 'to' || (placement !== 'cc' && (placement === 'anywhere' ? random() < 0.5 : targetInTo));
  const field = inTo ? 'to' : 'cc';
  const last = placement === 'beside' || placement === 'anywhere' ? random() : 1;
  const at = Math.floor(last * (message[field].length + 1));
  const before = message[field].slice(0, at);
  return { ...message, [field]: [...before, recipient, ...message[field].slice(at)] };
}
