import type { Address } from '../message/address';
import { displayDomain, normalizeDomain } from '../message/address';
import { fold } from '../message/fold';

/** A list of patterns (contract section 2), ready to match. `T` is an entry as the policy has it. */
export interface PatternList<Subject, T> {
  /** The first entry that matches, unless an entry with a leading `-` takes the subject away again; else null. */
  match(subject: Subject): T | null;
}

/** A list entry: a bare pattern, or one with what to say when it matches. */
export type PatternEntry = string | { readonly pattern: string; readonly message?: string | undefined };

export const patternOf = (entry: PatternEntry): string => (typeof entry === 'string' ? entry : entry.pattern);

/** Patterns over addresses: `example.com`, `*.example.com`, `user@example.com`, `*@example.com`, `@example.com`. */
export function addressPatterns<T extends PatternEntry>(entries: readonly T[]): PatternList<Address, T> {
  return patternList(entries, addressTest);
}

/** Patterns over attachment names, against the whole name. */
export function fileNamePatterns<T extends PatternEntry>(entries: readonly T[]): PatternList<string, T> {
  return patternList(entries, fileNameTest);
}

function patternList<Subject, T extends PatternEntry>(
  entries: readonly T[],
  testFor: (pattern: string) => (subject: Subject) => boolean,
): PatternList<Subject, T> {
  const listed: { entry: T; test: (subject: Subject) => boolean }[] = [];
  const exempt: ((subject: Subject) => boolean)[] = [];
  for (const entry of entries) {
    const pattern = patternOf(entry).trim();
    if (pattern === '' || pattern.startsWith('#')) continue;
    if (pattern.startsWith('-')) exempt.push(testFor(pattern.slice(1).trim()));
    else listed.push({ entry, test: testFor(pattern) });
  }
  return {
    match(subject) {
      const found = listed.find(({ test }) => test(subject));
      return found && !exempt.some((test) => test(subject)) ? found.entry : null;
    },
  };
}

function addressTest(pattern: string): (address: Address) => boolean {
  // Full-width signs, as an input method leaves them, are meant as the plain ones.
  const bare = pattern
    .normalize('NFKC')
    .replace(/^@/, '')
    .replace(/[。.]+$/, '')
    .toLowerCase();
  const at = bare.lastIndexOf('@');
  const labels = bare.slice(at + 1).split(/[。.]/);
  // A wildcard beside other letters than ASCII stands for letters as people read them, not for those of `xn--…`.
  const readable = labels.some((label) => WILDCARD.test(label) && /[^\0-\x7f]/.test(label));
  const domain = labels
    .map((label) => (readable || WILDCARD.test(label) ? label : normalizeDomain(label)))
    .join('.');
  const domainOf = (address: Address) => (readable ? displayDomain(address.domain) : address.domain);
  if (at < 0) return (address) => wildcardMatches(domain, domainOf(address));
  const local = bare.slice(0, at).replace(/^"(.*)"$/, '$1');
  const whole = `${local}@${domain}`;
  return (address) =>
    [address.key, address.mailboxKey].some((key) =>
      wildcardMatches(whole, key.slice(0, key.lastIndexOf('@') + 1) + domainOf(address)),
    );
}

const WILDCARD = /[*?]/;

/** Windows drops trailing dots and spaces of a file name, so `a.exe.` would still run as a program. */
const comparableName = (name: string): string => fold(name).replace(/[. ]+$/, '');

function fileNameTest(pattern: string): (name: string) => boolean {
  const whole = fold(pattern);
  return (name) => wildcardMatches(whole, comparableName(name)) || wildcardMatches(whole, fold(name));
}

/**
 * Whether the whole text matches a pattern with `*` (any run) and `?` (any one character).
 * Two pointers, O(pattern × text) at worst; a regular expression with several `.*` could take far longer.
 */
export function wildcardMatches(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    if (p < pattern.length && pattern[p] === '*') {
      star = p++;
      resume = t;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      t += pattern[p] === '?' && isPair(text, t) ? 2 : 1;
      p++;
    } else if (star >= 0) {
      p = star + 1;
      resume += isPair(text, resume) ? 2 : 1;
      t = resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** One character of two UTF-16 units. */
const isPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at, at + 2));
