import { displayDomain, parseAddress } from '../../message/address';

/** An address as people read it. */
export interface ReadableAddress {
  /** With an internationalized domain in its own script. */
  readonly shown: string;
  /** The same domain as mail systems write it (`xn--…`), where that differs: letters of another script may imitate. */
  readonly encodedDomain: string;
}

/** Text that is no internet address (a contact list's name, an X.500 name) is shown as it stands. */
export function readableAddress(address: string): ReadableAddress {
  const parsed = parseAddress(address);
  const domain = parsed ? displayDomain(parsed.domain) : '';
  if (!parsed || domain === parsed.domain) return { shown: address, encodedDomain: '' };
  return { shown: `${address.slice(0, address.lastIndexOf('@'))}@${domain}`, encodedDomain: parsed.domain };
}

/** The part in the middle where `text` differs from `other`; null where they are equal. Offsets count UTF-16 units. */
export function difference(text: string, other: string): { start: number; end: number } | null {
  if (text === other) return null;
  const shorter = Math.min(text.length, other.length);
  let start = 0;
  while (start < shorter && text[start] === other[start]) start++;
  let tail = 0;
  while (tail < shorter - start && text[text.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  return { start, end: text.length - tail };
}
