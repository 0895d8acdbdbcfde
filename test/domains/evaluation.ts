import { endingOf } from '../../src/domains/endings';
import { findMeantDomain, type DomainCandidate } from '../../src/domains/mistyped';

export type Pair = readonly [typed: string, meant: string];

/** Pairs of a table with a head line, from its last two columns. */
export const readPairs = (table: string): Pair[] =>
  table
    .split('\n')
    .slice(1)
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t').slice(-2) as [string, string]);

const known = (domain: string, source: DomainCandidate['source']): DomainCandidate[] => [{ domain, source }];

/** Of mistyped domains those found, with the meant one known in some way or only if it is a provider's. */
export function typosFound(pairs: readonly Pair[], source: DomainCandidate['source'] | 'none'): Pair[] {
  return pairs.filter(([typed, meant]) => {
    const found = findMeantDomain(typed, source === 'none' ? [] : known(meant, source));
    return found !== undefined && (source === 'none' || found.meant === meant);
  });
}

export interface FalseAlarm {
  readonly pair: Pair;
  readonly likelihood: string;
}

/** Of pairs of genuine neighbours those where a mail to one is taken for a slip of the other. */
export function neighboursFlagged(
  pairs: readonly Pair[],
  source: DomainCandidate['source'] | 'none',
): FalseAlarm[] {
  const flagged: FalseAlarm[] = [];
  for (const [a, b] of pairs) {
    for (const pair of [[a, b] as const, [b, a] as const]) {
      const found = findMeantDomain(pair[0], source === 'none' ? [] : known(pair[1], source));
      if (found) flagged.push({ pair, likelihood: found.likelihood });
    }
  }
  return flagged;
}

export { endingOf };
