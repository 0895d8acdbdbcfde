import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { knownAs, neighboursFlagged, readPairs, typosFound } from '../../test/domains/evaluation';

/**
 * Mistyped domains found, and genuine neighbours taken for slips, by what is known of the other domain of the pair: both
 * for the domain finder, and for the check of a whole mail where the sender already uses the neighbour.
 */
export function evaluate(data: string): string[] | null {
  const [typoFile = '', neighbourFile = ''] = ['domain-typos-dev.tsv', 'domain-neighbours-dev.tsv'].map(
    (file) => path.join(data, file),
  );
  if (!existsSync(typoFile) || !existsSync(neighbourFile)) return null;
  const typos = readPairs(readFileSync(typoFile, 'utf8'));
  const neighbours = readPairs(readFileSync(neighbourFile, 'utf8'));
  return knownAs.map((known) => {
    const { warned, cautioned } = neighboursFlagged(neighbours, known);
    return (
      `other domain ${known}: ${typosFound(typos, known)} of ${typos.length} slips found; of ` +
      `${2 * neighbours.length} mails to a genuine neighbour ${warned} warned of, ${cautioned} cautioned`
    );
  });
}
