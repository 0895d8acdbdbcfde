/** A day of the Gregorian calendar; months count from 1. It may be one that does not exist, as 31 November. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 0 Sunday to 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970, for years from 1000 on. */
export const serialOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / MS_PER_DAY;

/** The day of a serial number. */
export function dayOf(serial: number): Day {
  const date = new Date(serial * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

export const exists = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** 1 January 1970 was a Thursday. */
export const weekdayOf = (day: Day): Weekday => ((((serialOf(day) + 4) % 7) + 7) % 7) as Weekday;

/** The month that lies `shift` months after (or before) the one of `day`. */
export const monthAfter = ({ year, month }: Day, shift: number): { year: number; month: number } => {
  const months = year * 12 + month - 1 + shift;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
};

/** The local day of an ISO 8601 date with offset; null where there is none. */
export function localDay(date: string | undefined): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '');
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
