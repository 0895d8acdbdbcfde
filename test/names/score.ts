import { couldBeAddressOf } from '../../src/names/addressName';
import { compareNames } from '../../src/names/compareNames';
import type { NameVerdict } from '../../src/names/likeness';
import { parseName } from '../../src/names/personName';
import type { Surnames } from '../../src/names/surnames';
import { linesOf, ratesOf, type Rates } from '../support/scores';

/** One line of a table: what is expected and what was said. */
export interface Scored {
  readonly line: string;
  readonly expected: 'match' | 'different' | 'unknown';
  readonly said: 'match' | 'different' | 'unknown';
}

const MARKS = { '=': 'match', '≠': 'different', '?': 'unknown' } as const;

const said = (verdict: NameVerdict): Scored['said'] =>
  verdict === 'different' || verdict === 'unknown' ? verdict : 'match';

function score(table: string, judge: (one: string, other: string) => NameVerdict): Scored[] {
  return linesOf(table).map((line) => {
    const [, one, mark, other] = /^(.+) ([=≠?]) (.+)$/.exec(line)!;
    return { line, expected: MARKS[mark as keyof typeof MARKS], said: said(judge(one!, other!)) };
  });
}

export const scoreNames = (table: string, surnames: Surnames): Scored[] =>
  score(
    table,
    (one, other) => compareNames(parseName(one, surnames), parseName(other, surnames), surnames).verdict,
  );

export const scoreAddresses = (table: string, surnames: Surnames): Scored[] =>
  score(table, (name, address) => couldBeAddressOf(parseName(name, surnames), address, surnames).verdict);

/** Precision and recall of one answer; both 1 where it is never due and never given. */
export function rates(scored: readonly Scored[], answer: Scored['said']): Rates {
  const given = scored.filter((one) => one.said === answer);
  const due = scored.filter((one) => one.expected === answer);
  const right = given.filter((one) => one.expected === answer);
  return ratesOf({ right: right.length, given: given.length, due: due.length });
}
