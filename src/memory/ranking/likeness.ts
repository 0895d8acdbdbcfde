import type { Acquaintance } from '../correspondence';
import type { Candidate, Subject } from './subject';

/**
 * By candidate: how like its name and address are to those of another recipient of the mail (two 田中: one of them may be
 * the slip of an autocomplete), and how its domain goes with theirs.
 * @returns as `likenessNames` names them.
 */
export function likenesses({ candidates, correspondence }: Subject): number[][] {
  const starts = mostShared(candidates.map((candidate) => startsOf(wordsOf(candidate))));
  const letters = mostShared(
    candidates.map(({ local }) => pairsOf(local)),
    true,
  );
  const domains = new Map<string, number>();
  for (const { domain } of candidates) domains.set(domain, (domains.get(domain) ?? 0) + 1);
  const others = Math.max(1, candidates.length - 1);
  return candidates.map(({ domain }, index) => [
    starts[index]!,
    letters[index]!,
    (domains.get(domain)! - 1) / others,
    Math.log(1 + (correspondence.domains.get(domain) ?? 0)),
  ]);
}

/**
 * Words beginning as another recipient's do; pairs of letters shared with another's local part; the share of the others
 * in the same domain; mails to that domain.
 */
export const likenessNames = ['starts', 'letters', 'sameDomain', 'domainCount'] as const;

/** Words of the name and of the local part. */
function wordsOf({ local, name }: Pick<Candidate, 'local' | 'name'>): string[] {
  const words =
    `${local.replace(/[\d._+-]+/g, ' ')} ${name.toLowerCase().replace(/[,.()"'（）]+/g, ' ')}`.split(/\s+/);
  return Array.from(new Set(words)).filter((word) => word.length > 1);
}

/** A list that completes as one types offers what begins alike: three letters, or two where each says as much as a word. */
const startsOf = (words: readonly string[]): string[] =>
  Array.from(
    new Set(
      words
        .map((word) => word.slice(0, word > '\u2e80' ? 2 : 3))
        .filter((start) => start.length > 2 || start > '\u2e80'),
    ),
  );

/** Whether one may have been picked for the other while typing. */
export function areAlike(
  a: Pick<Acquaintance, 'address' | 'name'>,
  b: Pick<Acquaintance, 'address' | 'name'>,
): boolean {
  const [one, other] = [a, b].map(({ address, name }) =>
    startsOf(wordsOf({ local: address.slice(0, address.lastIndexOf('@')), name })),
  ) as [string[], string[]];
  return one.some((start) => other.includes(start));
}

const pairsOf = (text: string): string[] =>
  Array.from(
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))),
  );

/** What more recipients than this share tells none of them from another. */
const CROWD = 24;

/** For each list, how many entries it shares with the list it shares most with; as Dice's coefficient if `relative`. */
function mostShared(lists: readonly (readonly string[])[], relative = false): number[] {
  const holders = new Map<string, number[]>();
  lists.forEach((list, index) => {
    for (const entry of list) {
      const known = holders.get(entry);
      if (known) known.push(index);
      else holders.set(entry, [index]);
    }
  });
  return lists.map((list, index) => {
    const shared = new Map<number, number>();
    for (const entry of list) {
      const others = holders.get(entry)!;
      if (others.length > CROWD) continue;
      for (const other of others) if (other !== index) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    let most = 0;
    shared.forEach((count, other) => {
      most = Math.max(most, relative ? (2 * count) / (list.length + lists[other]!.length) : count);
    });
    return most;
  });
}
