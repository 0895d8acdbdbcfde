import { flatMap } from '../collections';
import { dayOf, exists, monthAfter, serialOf, weekdayOf, type Day } from './calendar';
import { monthsIn, yearsIn } from './mentions';
import type { Reading } from './notations';
import type { WrittenDate } from './writtenDates';

/** What a date that is written says that cannot be. */
export type DateSlip = {
  readonly date: WrittenDate;
} & (
  | {
      /** The day that was probably meant; it has another day of the week than the one beside it. */
      readonly day: Day;
      /** A day near by that has the one that is written: next week's, or the same date of another year. */
      readonly nearby: Day;
    }
  | {
      /** The month that has no such day; without its year where none has it. */
      readonly month: { readonly year: number | null; readonly month: number };
    }
);

/*
 * Which year is meant where none is written. A date of the last two or the next four months is of just that year. One
 * further away is of its usual year, from four months ago to eight months ahead, or of the year before or after while
 * that is within eight months ago and ten ahead: 6/5 in November may be of last June or next. It is wrong where no such
 * year fits.
 */
const DAYS_PER_MONTH = 30.5;
const USUAL = { from: -4 * DAYS_PER_MONTH, to: 8 * DAYS_PER_MONTH };
const POSSIBLE = { from: -8 * DAYS_PER_MONTH, to: 10 * DAYS_PER_MONTH };
const HALF_A_YEAR = 183;
/** 25日 alone is of this month, or of another while it is so near (in days). */
const NEAR = { from: -20, to: 31 };

/** What surrounds a date. */
interface Context {
  /** The sender's day; null where the mail has no date yet. */
  readonly today: Day | null;
  /** Years that the text speaks of. */
  readonly years: readonly number[];
  /** Months that it names without a day. */
  readonly months: readonly number[];
  /** The date before it in the text. */
  readonly last: Day | null;
}

/**
 * Dates of a text whose day of the week is not theirs, and dates that no calendar has.
 * @param today the sender's day; without it, dates without a year are judged only by a year beside them
 */
export function dateSlipsIn(text: string, dates: readonly WrittenDate[], today: Day | null): DateSlip[] {
  const years = yearsIn(text, today?.year ?? null);
  const months = monthsIn(text);
  const slips: DateSlip[] = [];
  let last: Day | null = null;
  for (const date of dates) {
    const context: Context = { today, years, months, last };
    const days: Day[] = flatMap(date.readings, (reading) => daysOf(reading, date, context));
    const existing = days.filter(exists);
    const fitting = existing.find((day) => weekdayOf(day) === date.weekday);
    const [usual] = existing;
    if (usual && date.weekday !== null && !fitting) {
      slips.push({ date, day: usual, nearby: nearbyOf(date, usual, today) });
    } else if (!usual) {
      const month = monthWithout(date, days);
      if (month) slips.push({ date, month });
    }
    last = fitting ?? usual ?? last;
  }
  return slips;
}

/** Days that a reading may be of, the likeliest first; empty where too little is known. */
function daysOf(reading: Reading, date: WrittenDate, context: Context): Day[] {
  const { year, month, day, loose } = reading;
  const { today } = context;
  if (month === null) return daysWithoutMonth(day, date, context);
  if (year === null) return daysOfYears(month, day, date, context);
  const isFar = loose && today && Math.abs(year - today.year) > 2;
  return [{ year, month, day }, ...(isFar ? daysOfYears(month, day, date, context) : [])];
}

/** The day in each of the years that may be meant. */
const daysOfYears = (month: number, day: number, date: WrittenDate, context: Context): Day[] =>
  yearsOf(month, day, date, context).map((year) => ({ year, month, day }));

function yearsOf(month: number, day: number, date: WrittenDate, context: Context): number[] {
  const { today, last } = context;
  const { continues, yearShift } = date;
  if (today && yearShift !== undefined) return [today.year + yearShift];
  // A day that each month has, so that 29 February is as far as the days around it.
  const distance = (year: number, from: Day) =>
    serialOf({ year, month, day: Math.min(day, 28) }) - serialOf(from);
  const nextTo = last
    ? yearsAround(last).filter((year) => Math.abs(distance(year, last)) <= HALF_A_YEAR)
    : [];
  if (!today) return nextTo;
  const within = ({ from, to }: typeof USUAL) =>
    yearsAround(today).filter((year) => {
      const days = distance(year, today);
      return days >= from && days < to;
    });
  const likely = continues ? [...nextTo, ...within(USUAL)] : [...within(USUAL), ...nextTo];
  // A calendar of a whole year goes on in it.
  const goesOn = last && distance(last.year, last) > 0 ? [last.year] : [];
  return [...likely, ...within(POSSIBLE), ...goesOn, ...context.years];
}

const yearsAround = ({ year }: Day): number[] => [year, year - 1, year + 1];

function daysWithoutMonth(day: number, date: WrittenDate, context: Context): Day[] {
  const { today, last } = context;
  const { monthShift, continues, bare } = date;
  const of = (base: Day, shift: number): Day => ({ ...monthAfter(base, shift), day });
  if (monthShift !== undefined) {
    return [
      ...(today ? [of(today, monthShift)] : []),
      ...(last && monthShift !== 0 ? [of(last, monthShift)] : []),
    ];
  }
  const inContext = last ? [of(last, day < last.day ? 1 : 0)] : [];
  if (bare || !today) return continues ? inContext : [];
  const isNear = (other: Day) => {
    const distance = serialOf(other) - serialOf(today);
    return exists(other) && distance >= NEAR.from && distance <= NEAR.to;
  };
  // While this month's is still to come, next month's is not meant.
  const near = [...(day < today.day ? [of(today, 1)] : []), of(today, -1)].filter(isNear);
  const now = day < today.day ? [...near, of(today, 0)] : [of(today, 0), ...near];
  const named = flatMap(context.months, (month) => daysOfYears(month, day, date, context));
  return continues ? [...inContext, ...now, ...named] : [...now, ...inContext, ...named];
}

/** Which month lacks the day; null where it is not sure that a date is meant, or which. */
function monthWithout({ readings, bare, monthShift, certain, weekday }: WrittenDate, days: readonly Day[]) {
  const [reading] = readings;
  if (!certain && weekday === null) return null;
  if (reading!.month === null) {
    const [day] = days;
    return day && (bare || monthShift !== undefined) ? { year: day.year, month: day.month } : null;
  }
  // 29 February is a day of some year.
  if (readings.some(({ month, day }) => exists({ year: 2000, month: month!, day }))) {
    return days[0] ? { year: days[0].year, month: days[0].month } : null;
  }
  return { year: null, month: reading!.month };
}

/** The same date in the year that the mail is from or near, where that was meant; else the nearest one, past only for past. */
function nearbyOf({ readings, weekday }: WrittenDate, day: Day, today: Day | null): Day {
  const isYearWritten = readings[0]!.year !== null;
  const otherYear = [-1, 1]
    .map((shift) => ({ ...day, year: day.year + shift }))
    .find(
      (other) =>
        today && isYearWritten && exists(other) && isUsual(other, today) && weekdayOf(other) === weekday,
    );
  if (otherYear) return otherYear;
  const serial = serialOf(day) + (((weekday ?? 0) - weekdayOf(day) + 10) % 7) - 3;
  const isOver = today && serial < serialOf(today) && serialOf(day) >= serialOf(today);
  return dayOf(isOver ? serial + 7 : serial);
}

const isUsual = (day: Day, today: Day): boolean => {
  const distance = serialOf(day) - serialOf(today);
  return distance >= USUAL.from && distance < USUAL.to;
};
