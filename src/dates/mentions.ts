import { matchAll } from '../collections';
import { fold } from '../message/fold';
import { eraYear, monthNamed, MONTH_NAME } from './notations';

/** Years of the past and the future by the words that name them. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/一昨年/, -2],
  [/[昨去前]年|\blast year/, -1],
  [/[来翌明]年|\bnext year/, 1],
];

const YEAR = /(?:^|\D)((?:19|20)\d\d)(?!\d)( ?年度)?/g;
const ERA_YEAR = /(令和|平成|昭和) ?(\d{1,2}|元) ?年(度)?/g;

/**
 * Years that a text speaks of, so that a date of it without one may be of them. A business year reaches into the next.
 * @param thisYear the sender's; null where it is not known
 */
export function yearsIn(text: string, thisYear: number | null): number[] {
  const folded = fold(text);
  const years = new Set<number>();
  for (const [, year, kind] of matchAll(folded, YEAR)) {
    years.add(Number(year));
    if (kind) years.add(Number(year) + 1);
  }
  for (const [, era, year, kind] of matchAll(folded, ERA_YEAR)) {
    years.add(eraYear(era!, year!));
    if (kind) years.add(eraYear(era!, year!) + 1);
  }
  if (thisYear !== null) {
    for (const [words, shift] of RELATIVE) if (words.test(folded)) years.add(thisYear + shift);
  }
  return Array.from(years);
}

const MONTH = /(\d{1,2}) ?月(?! ?\d)/g;
const MONTH_IN_ENGLISH = new RegExp(`\\b${MONTH_NAME}`, 'g');

/** Months that a text names, in Japanese without a day: 12月の予定, in December. */
export function monthsIn(text: string): number[] {
  const folded = fold(text);
  const months = [
    ...matchAll(folded, MONTH).map(([, month]) => Number(month)),
    ...matchAll(folded, MONTH_IN_ENGLISH).map(([, name]) => monthNamed(name!)),
  ];
  return Array.from(new Set(months)).filter((month) => month >= 1 && month <= 12);
}
