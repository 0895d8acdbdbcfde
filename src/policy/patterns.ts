import type { Address } from '../message/address';
import { normalizeDomain } from '../message/address';
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
  const bare = pattern.startsWith('@') ? pattern.slice(1) : pattern;
  const at = bare.lastIndexOf('@');
  if (at < 0) {
    const domain = wildcard(patternDomain(bare));
    return (address) => domain.test(address.domain);
  }
  const local = bare
    .slice(0, at)
    .toLowerCase()
    .replace(/^"(.*)"$/, '$1');
  const whole = wildcard(`${local}@${patternDomain(bare.slice(at + 1))}`);
  return (address) => whole.test(address.key) || whole.test(address.mailboxKey);
}

/** Labels are normalized one by one, so that wildcards stay what they are. */
const patternDomain = (domain: string): string =>
  domain
    .split('.')
    .map((label) => (/[*?]/.test(label) ? label.toLowerCase() : normalizeDomain(label)))
    .join('.');

/** Windows drops trailing dots and spaces of a file name, so `a.exe.` would still run as a program. */
const comparableName = (name: string): string => fold(name).replace(/[. ]+$/, '');

function fileNameTest(pattern: string): (name: string) => boolean {
  const whole = wildcard(fold(pattern));
  return (name) => whole.test(comparableName(name)) || whole.test(fold(name));
}

/** Whole-string match of a pattern with `*` (any run) and `?` (any one character). Linear in practice: see below. */
function wildcard(pattern: string): { test(text: string): boolean } {
  return { test: (text) => wildcardMatches(pattern, text) };
}

/** Two-pointer glob match, O(pattern × text) at worst; a regular expression with several `.*` could take far longer. */
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
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
