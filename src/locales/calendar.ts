import type { Day } from '../dates/calendar';
import type { Language } from './texts';

/** For pages, the command line and tests: the event runtime has no Intl. */
const locales: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-US' };

const formatted = (
  language: Language,
  { year, month, day }: Day,
  parts: Intl.DateTimeFormatOptions,
): string =>
  new Intl.DateTimeFormat(locales[language], { ...parts, timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );

/** 2026年11月25日, November 25, 2026; without the year 11月25日, November 25. */
export const dayName = (language: Language, day: Day, withYear: boolean): string =>
  formatted(language, day, { ...(withYear && { year: 'numeric' }), month: 'long', day: 'numeric' });

/** 2027年2月, February 2027; without a year 11月, November. */
export const monthName = (
  language: Language,
  { year, month }: { year: number | null; month: number },
): string =>
  formatted(
    language,
    { year: year ?? 2000, month, day: 1 },
    { ...(year !== null && { year: 'numeric' }), month: 'long' },
  );

/** 水曜日, Wednesday */
export const weekdayNameOf = (language: Language, day: Day): string =>
  formatted(language, day, { weekday: 'long' });
