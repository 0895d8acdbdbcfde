import type { MessageRecipient, OutgoingMessage } from '../../src/message/message';
import { pick } from './random';

/**
 * A leak as Carvalho and Cohen simulate it (Preventing Information Leaks in Email, SDM 2007): one of the true recipients is
 * taken, and someone put in who could have been picked in its stead.
 * `similar`: from the address book, an address with a word of its local part beginning with the same three letters (a list
 * that completes offers it), at random where there is none. `random`: anyone of the address book. `stranger`: an address that
 * the sender never wrote to but others did, in half the cases a similar one.
 */
export const leakKinds = ['similar', 'random', 'stranger'] as const;
export type LeakKind = (typeof leakKinds)[number];

/** Whom a leak can be. */
export interface AddressBooks {
  /** Written to before this mail. */
  readonly own: readonly string[];
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

/** The first three letters of each word of the local part. */
function startsOf(address: string): string[] {
  const words = address.slice(0, address.lastIndexOf('@')).split(/[._-]+/);
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
  const inTo = message.to.some(({ address }) => address.toLowerCase() === target) || random() < 0.4;
  const recipient = { name: books.everybody.names.get(leak) ?? '', address: leak };
  const field = inTo ? 'to' : 'cc';
  return { message: { ...message, [field]: insert(message[field], recipient, random) }, leak };
}

function leakFor(
  target: string,
  kind: LeakKind,
  { own, everybody }: AddressBooks,
  present: ReadonlySet<string>,
  random: () => number,
): string | undefined {
  const starts = startsOf(target);
  const similar = kind === 'similar' || (kind === 'stranger' && random() < 0.5);
  if (kind === 'stranger') {
    const known = new Set([...own, ...present]);
    const alike = similar ? starts.flatMap((start) => everybody.byStart.get(start) ?? []) : [];
    return pickOther(alike, known, random) ?? pickOther(everybody.addresses, known, random);
  }
  const alike = similar ? own.filter((address) => startsOf(address).some((start) => starts.includes(start))) : [];
  return pickOther(alike, present, random) ?? pickOther(own, present, random);
}

function pickOther(addresses: readonly string[], not: ReadonlySet<string>, random: () => number) {
  const others = addresses.filter((address) => !not.has(address));
  return others.length > 0 ? pick(others, random) : undefined;
}

function insert(recipients: readonly MessageRecipient[], one: MessageRecipient, random: () => number): MessageRecipient[] {
  const at = Math.floor(random() * (recipients.length + 1));
  return [...recipients.slice(0, at), one, ...recipients.slice(at)];
}
