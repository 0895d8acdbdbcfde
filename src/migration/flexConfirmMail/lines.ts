import { BadLine } from '../note';

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** The lines that say something: not blank, not beginning with `#`. */
export const linesOf = (text: string): Line[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'));

/** `[WARNING]` → `WARNING`; null for any other line. */
export const headingOf = (line: Line): string | null => /^\[(.*)\]$/.exec(line.text)?.[1]!.trim() ?? null;

/** `Key = value`. @throws BadLine where there is no equals sign. */
export function pairOf({ text }: Line): { readonly key: string; readonly value: string } {
  const at = text.indexOf('=');
  if (at <= 0) throw new BadLine('fault.no-pair');
  return { key: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}

/**
 * Takes the entries with a leading `-` away, and those that are the same but for it: the product has no exceptions, but
 * lets one list take entries of another one out.
 * @returns the entries that are left, and the ones with `-`, with whether they took anything out
 */
export function withoutNegated<T extends { readonly text: string }>(
  entries: readonly T[],
): {
  readonly left: readonly T[];
  readonly negated: readonly { readonly entry: T; readonly took: boolean }[];
} {
  const key = (text: string) => text.toLowerCase().replace(/^@/, '');
  const plain = entries.filter(({ text }) => !text.startsWith('-'));
  const negated = entries.filter(({ text }) => text.startsWith('-'));
  const out = new Set(negated.map(({ text }) => key(text.slice(1))));
  const present = new Set(plain.map(({ text }) => key(text)));
  return {
    left: plain.filter(({ text }) => !out.has(key(text))),
    negated: negated.map((entry) => ({ entry, took: present.has(key(entry.text.slice(1))) })),
  };
}
