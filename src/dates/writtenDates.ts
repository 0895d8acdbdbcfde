import { foldText, originalSpan, type FoldedText } from '../message/fold';
import type { Weekday } from './calendar';
import { notationsIn, type Notation, type Reading } from './notations';
import { weekdayAfter, weekdayBefore, weekdayLike, type WrittenWeekday } from './weekdays';

/** A date in a text, with the day of the week beside it. Offsets in the text, in UTF-16 units. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The likeliest first; they may be of days that do not exist. */
  readonly readings: readonly Reading[];
  readonly weekday: Weekday | null;
  /** 今月25日 0, 来月3日 1. */
  readonly monthShift?: number;
  /** 本年11月25日 0, 来年4月1日 1. */
  readonly yearShift?: number;
  /** Nothing but a date, whatever stands beside it. */
  readonly certain: boolean;
  /** Stands on the same line as the date before it, whose month it may share. */
  readonly continues: boolean;
  /** A number that is a day of the month only where it continues another date: 11/24(火)〜25(水). */
  readonly bare: boolean;
  /** The text with another day of the week in place of its own. */
  with(weekday: Weekday): string;
}

/** The dates of a text in their order: those with a day of the week beside them, and those that are dates without. */
export function writtenDatesIn(original: string): WrittenDate[] {
  const folded = foldText(original);
  const dates: WrittenDate[] = [];
  let reached = 0;
  for (const notation of notationsIn(folded.text)) {
    if (notation.start < reached) continue;
    const weekday = weekdayBeside(folded, original, notation, reached);
    const certain = notation.is === 'date' || (notation.is === 'perhaps' && isDated(folded.text, notation));
    const isDate = weekday || certain || isContinued(folded.text, notation);
    if (!isDate || !isName(folded, original, notation, weekday)) continue;
    const continues = dates.length > 0 && !/[\r\n]/.test(folded.text.slice(reached, notation.start));
    const bare = notation.is === 'hardly' && notation.readings[0]!.month === null;
    const place = placeOf(folded, original, notation, weekday);
    reached = Math.max(notation.end, weekday?.outerEnd ?? 0);
    const readings = readingsBeside(notation, weekday && folded.text[weekday.start]!);
    if (readings.length === 0 || (bare && !continues)) continue;
    dates.push({ ...place, ...shiftsOf(notation), readings, certain, continues, bare });
  }
  return dates;
}

const shiftsOf = ({ monthShift, yearShift }: Notation) => ({
  ...(monthShift !== undefined && { monthShift }),
  ...(yearShift !== undefined && { yearShift }),
});

/** In brackets or in Japanese it stands behind; in English more often before. */
function weekdayBeside(
  folded: FoldedText,
  original: string,
  { start, end, is, readings }: Notation,
  reached: number,
): WrittenWeekday | null {
  const { text, offsets } = folded;
  const after = weekdayAfter(folded, original, end);
  const beside =
    after && (after.bracketed || /[^a-z]/.test(text[after.start]!))
      ? after
      : (weekdayBefore(folded, original, start, end) ?? after);
  if (!beside || beside.outerStart < reached) return null;
  // 8/㋀: one character of the original is both.
  const isAfter = beside.start >= end;
  if (offsets[isAfter ? beside.start : start] === offsets[isAfter ? end - 1 : beside.end - 1]) return null;
  if (beside.bracketed) return beside;
  const isDayAlone = readings[0]!.month === null;
  // 金曜 3日, Thursday 2nd quarter, Friday the 13th
  if (isDayAlone && beside.start < start && !isOrdinalDay(text, start, end)) return null;
  return is === 'hardly' ? null : beside;
}

/** Friday the 25th: not the 13th that brings bad luck, nor the 25th of something. */
const isOrdinalDay = (text: string, start: number, end: number): boolean =>
  /^(?!13th)\d{1,2}[a-z]/.test(text.slice(start, end)) &&
  /^ ?(?:$|[^ a-z'’-]|(?:at|from|of|and|or|to|until|in|for|by|if|is|was|will|morning|afternoon|evening)\b)/.test(
    text.slice(end, end + 12),
  );

/** Beside these even 11/31 is a date: 11/31 10:00, 11/31 必着, 期限：11/31. */
const DATED_AFTER = /^ ?(?:までに|必着|締|〆|午[前後]|正午|\d{1,2}:\d\d|\d{1,2}時(?!間))/;
const DATED_BEFORE =
  /(?:(?:期限|納期|[締〆]め?切り?|日時|日程|開催日|実施日|提出日)[:は ]{0,3}|\b(?:on|by|until|till|before|after|since|from|due|dated?|deadline:?) (?:the )?)$/;

const isDated = (text: string, { start, end }: Notation): boolean =>
  DATED_AFTER.test(text.slice(end, end + 10)) ||
  DATED_BEFORE.test(text.slice(Math.max(0, start - 16), start));

/** 11/24-25(水): a date for the sake of the one that goes on with it. */
const isContinued = (text: string, { end, is }: Notation): boolean =>
  is === 'perhaps' && /^ ?[-–~〜・,、] ?\d{1,2}(?: ?日)? ?[([<]/.test(text.slice(end, end + 10));

/** may, march and other months are words too, and are months where they are capitalized. */
function isName(
  { text, offsets }: FoldedText,
  original: string,
  { start, end }: Notation,
  weekday: WrittenWeekday | null,
): boolean {
  if (weekday?.bracketed || !/[a-z]{3}/.test(text.slice(start, end))) return true;
  return /[A-ZＡ-Ｚ]/.test(original.slice(offsets[start], offsets[end]));
}

/** @param initial of the day of the week; in Japanese nobody writes the day before the month. */
function readingsBeside({ readings }: Notation, initial: string | null): readonly Reading[] {
  return initial === null || /[a-z]/.test(initial) ? readings : readings.filter(({ foreign }) => !foreign);
}

function placeOf(
  folded: FoldedText,
  original: string,
  notation: Notation,
  weekday: WrittenWeekday | null,
): Pick<WrittenDate, 'start' | 'end' | 'text' | 'weekday' | 'with'> {
  const from = Math.min(notation.start, weekday?.outerStart ?? notation.start);
  const to = Math.max(notation.end, weekday?.outerEnd ?? 0);
  const [start, end] = originalSpan(folded, from, to);
  const text = original.slice(start, end);
  const word = weekday && originalSpan(folded, weekday.start, weekday.end);
  return {
    start,
    end,
    text,
    weekday: weekday?.weekday ?? null,
    with: (other) =>
      word === null
        ? text
        : original.slice(start, word[0]) +
          weekdayLike(original.slice(...word), other) +
          original.slice(word[1], end),
  };
}
