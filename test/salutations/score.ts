import type { Saluted } from '../../src/salutations/salutation';
import { parseName } from '../../src/names/personName';
import type { Knowledge } from '../../src/knowledge/knowledge';
import { fullSurnames } from '../../src/names/fullSurnames';
import { linesOf, ratesOf, type Rates } from '../support/scores';

export interface ScoredText {
  readonly line: string;
  readonly text: string;
  readonly expected: readonly string[];
  readonly said: readonly string[];
  readonly saluted: readonly Saluted[];
}

/** A salutation as the table writes it. */
function notation({ kind, role, name, company }: Saluted): string {
  const reading = parseName(name, fullSurnames).readings[0];
  const who = kind === 'group' ? '*' : (reading?.family ?? '') || (reading?.given ?? '');
  return `${role === 'cc' ? 'cc:' : ''}${who}${company ? `@${company}` : ''}`;
}

export const scoreSalutations = (table: string, knowledge: Pick<Knowledge, 'salutations'>): ScoredText[] =>
  linesOf(table).map((line) => {
    const [written = '', due = ''] = line.split(' => ');
    const text = written.replace(/⏎/g, '\n');
    const saluted = knowledge.salutations(text);
    const expected = due === '-' ? [] : due.split(', ');
    return { line, text, expected, said: saluted.map(notation), saluted };
  });

/** Of all parties found the share that is right, and of all that are there the share that is found. */
export function partyRates(scored: readonly ScoredText[]): Rates {
  const right = scored.reduce(
    (sum, { expected, said }) => sum + said.filter((one) => expected.includes(one)).length,
    0,
  );
  const total = (of: (one: ScoredText) => number) => scored.reduce((sum, one) => sum + of(one), 0);
  return ratesOf({
    right,
    given: total(({ said }) => said.length),
    due: total(({ expected }) => expected.length),
  });
}
