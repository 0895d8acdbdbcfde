import { flatMap, matchAll } from '../collections';
import { leftmostLongest } from '../message/spans';
import { numberOf } from './numerals';
import { WEEKDAY_NAMES } from './weekdays';

/** What a date may mean: what is not written is null. */
export interface Reading {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  /** Day before month, or the year last and short: not beside a Japanese day of the week. */
  readonly foreign?: true;
  /** The year may be the number of something else: on Nov 25, 2000 people came. */
  readonly loose?: true;
}

/** A date as it stands in a folded text, the day of the week left out. */
export interface Notation {
  readonly start: number;
  readonly end: number;
  /** The likeliest first. They may be of days that no calendar has: 31 November, the 40th. */
  readonly readings: readonly Reading[];
  /**
   * `date` whatever stands beside it: 11月25日. `perhaps` otherwise, so that only a day of the week makes it one: 11/25
   * may be a fraction. `hardly`: only one in brackets does: 11.25(金).
   */
  readonly is: 'date' | 'perhaps' | 'hardly';
  /** 今月25日 0, 来月3日 1, 先月30日 -1. */
  readonly monthShift?: number;
  /** 本年11月25日 0, 来年4月1日 1, 昨年12月4日 -1. */
  readonly yearShift?: number;
}

type Meaning = Pick<Notation, 'readings' | 'is' | 'monthShift' | 'yearShift'>;

/** One way to write dates. */
interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Meaning;
}

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const ERA_YEAR = '(\\d{1,2}|[一二三四五六七八九十]{1,3}|元)';
const ERA = '(令和|平成|昭和|大正|明治|[rhstm])';
/** The year before the first of each. */
const ERAS: Readonly<Record<string, number>> = { 令: 2018, 平: 1988, 昭: 1925, 大: 1911, 明: 1867 };
const LETTERS: Readonly<Record<string, string>> = { r: '令', h: '平', s: '昭', t: '大', m: '明' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** In lower case, the name in a group. */
export const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const YEAR = '((?:19|20|21)\\d\\d)';

const SHIFTS: Readonly<Record<string, number>> = {
  今: 0,
  当: 0,
  本: 0,
  来: 1,
  翌: 1,
  先: -1,
  前: -1,
  昨: -1,
  去: -1,
};

/** The year of the calendar: 令和 8 is 2026. */
export const eraYear = (era: string, year: string): number => ERAS[LETTERS[era] ?? era[0]!]! + numberOf(year);

/** 26年 is 2026, 8年 is 令和 8 or 2008, 99年 is 1999. */
const shortYears = (year: number): number[] =>
  year < 20 ? [2018 + year, 2000 + year] : [year < 70 ? 2000 + year : 1900 + year];

/** 1 to 12 for a name or an abbreviation in lower case. */
export const monthNamed = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;

/** Of the two orders of 11/25 and 25/11 those that can be meant: 13/20 has none. */
const eitherOrder = (year: number | null, first: number, second: number): Reading[] =>
  [
    { year, month: first, day: second },
    { year, month: second, day: first, foreign: true as const },
  ].filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);

/** In the order of Japan alone. */
const monthFirst = (year: number | null, month: number, day: number): Reading[] =>
  eitherOrder(year, month, day).filter(({ foreign }) => !foreign);

const inEnglish = (
  month: string,
  day: string,
  year: string | undefined,
  ordinal: string | undefined,
): Meaning => {
  const reading = { month: monthNamed(month), day: Number(day) };
  // From Jan 99 to Nov 00
  if (reading.day < 1 || reading.day > 31) return { readings: [], is: 'hardly' };
  return {
    readings: [
      year === undefined ? { year: null, ...reading } : { year: Number(year), ...reading, loose: true },
    ],
    // In June 31 people came.
    is: ordinal || year ? 'date' : 'perhaps',
  };
};

const forms: readonly Form[] = [
  {
    // 2026年11月25日, 令和8年11月25日, R8年11月25日, 来年11月25日, 11月25日, 十一月二十五日; 11月25(金)
    pattern: new RegExp(
      `(?:(?:${ERA} ?${ERA_YEAR}|(\\d{4}|[一二][〇一九][〇一二三四五六七八九]{2}|\\d{1,2})|([今本来昨去])) ?年の? ?)?${NUMBER} ?月 ?${NUMBER}( ?日)?`,
      'g',
    ),
    read([, era, ofEra, written, shift, m, d, hasDay]) {
      const of = (year: number | null): Reading => ({ year, month: numberOf(m!), day: numberOf(d!) });
      const is = hasDay ? 'date' : 'hardly';
      if (era) return { readings: [of(eraYear(era, ofEra!))], is };
      if (shift) return { readings: [of(null)], is, yearShift: SHIFTS[shift]! };
      if (written === undefined) return { readings: [of(null)], is };
      const year = numberOf(written);
      // 3年2月30日 is how long something took, 26年11月25日 one year or the other.
      return year < 100
        ? { readings: shortYears(year).map(of), is: 'perhaps' }
        : { readings: [of(year)], is };
    },
  },
  {
    // 2026/11/25, 2026-11-25, 2026.11.25
    pattern: new RegExp(`${YEAR} ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})`, 'g'),
    read: ([, y, , m, d]) => ({
      readings: monthFirst(Number(y), Number(m), Number(d)),
      is: 'date',
    }),
  },
  {
    // R8.11.25, 令和8/11/25
    pattern: new RegExp(`${ERA} ?${ERA_YEAR} ?([./-]) ?(\\d{1,2}) ?\\3 ?(\\d{1,2})`, 'g'),
    read: ([, era, y, , m, d]) => ({
      readings: [{ year: eraYear(era!, y!), month: Number(m), day: Number(d) }],
      is: 'perhaps',
    }),
  },
  {
    // 11/25/2026, 25.11.2026
    pattern: new RegExp(`(\\d{1,2})([/.-])(\\d{1,2})\\2${YEAR}`, 'g'),
    read: ([, a, , b, y]) => ({ readings: eitherOrder(Number(y), Number(a), Number(b)), is: 'date' }),
  },
  {
    // 26/11/25, 11/25/26, 25/11/26
    pattern: /(\d{1,2})([/.-])(\d{1,2})\2(\d{1,2})/g,
    read([, a, , b, c]) {
      const [first, second, third] = [Number(a), Number(b), Number(c)] as const;
      return {
        readings: [
          ...flatMap(shortYears(first), (year) => monthFirst(year, second, third)),
          ...eitherOrder(2000 + third - (third < 70 ? 0 : 100), first, second).map((reading) => ({
            ...reading,
            foreign: true as const,
          })),
        ],
        is: 'perhaps',
      };
    },
  },
  {
    pattern: /(\d{1,2})\/(\d{1,2})/g,
    read: ([, a, b]) => ({ readings: eitherOrder(null, Number(a), Number(b)), is: 'perhaps' }),
  },
  {
    pattern: /(\d{1,2})\.(\d{1,2})/g,
    read: ([, a, b]) => ({ readings: monthFirst(null, Number(a), Number(b)), is: 'hardly' }),
  },
  {
    // November 25, Nov. 25th, 2026
    pattern: new RegExp(`${MONTH_NAME} ?(?:the )?(\\d{1,2})(st|nd|rd|th)?(?:,? ?${YEAR})?`, 'g'),
    read: ([, month, day, ordinal, year]) => inEnglish(month!, day!, year, ordinal),
  },
  {
    // 25 November, 25th of Nov. 2026, 25-Nov-2026
    pattern: new RegExp(`(\\d{1,2})(st|nd|rd|th)?[ -]?(?:of )?${MONTH_NAME}(?:[-, ]{1,2}${YEAR})?`, 'g'),
    read: ([, day, ordinal, month, year]) => inEnglish(month!, day!, year, ordinal),
  },
  {
    // 25日, 今月25日
    pattern: new RegExp(`(?:([今当本来翌先前])月の? ?)?${NUMBER} ?日`, 'g'),
    read: ([, shift, day]) => ({
      readings: [{ year: null, month: null, day: numberOf(day!) }],
      is: shift ? 'date' : 'perhaps',
      ...(shift && { monthShift: SHIFTS[shift]! }),
    }),
  },
  {
    // Friday the 25th
    pattern: /(\d{1,2})(?:st|nd|rd|th)/g,
    read: ([, day]) => ({ readings: [{ year: null, month: null, day: Number(day) }], is: 'perhaps' }),
  },
  {
    // The end of 11/24(火)〜25(水)
    pattern: /(\d{1,2})(?= ?[([<][日月火水木金土])/g,
    read: ([, day]) => ({ readings: [{ year: null, month: null, day: Number(day) }], is: 'hardly' }),
  },
];

/** A text full of numbers is read no further than this. */
const MOST = 500;

/** What looks like a date in a folded text, in its order. */
export function notationsIn(text: string): Notation[] {
  const found = flatMap(forms, ({ pattern, read }) =>
    flatMap(matchAll(text, pattern, MOST), (match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const meaning = read(match);
      return meaning.readings.length > 0 && !isPartOfMore(text, start, end)
        ? [{ start, end, ...meaning }]
        : [];
    }),
  );
  return leftmostLongest(found);
}

/** A number, a code, a version, a fraction, a time, a duration: 2.11/25, A-11/25, 25日間. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  const own = text.slice(start, end);
  const [before, after] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 4)];
  if (/[\d一二三四五六七八九十ヶか]$|(?:^|[^同前翌明])年$/.test(before) || /^ ?[間目]|^\d/.test(after))
    return true;
  if (/^\d/.test(own) ? /[a-z_#]-?$|\d[.,:]$|[/\\]$/.test(before) : /[a-z_]$/.test(before)) return true;
  if (/^\d/.test(own) && NUMBERED.test(before)) return true;
  if (/\d$/.test(own) && AFTER_DIGIT.test(after)) return true;
  // 123-2026-11-25, 2026-11-25-001
  return /\d([-.])\d+\1\d/.test(own) && (/\d[-.]$/.test(before) || /^[-.]\d/.test(after));
}

const NUMBERED = /(?:\b(?:no|id|ref|ver|version|code)|番号|型番|品番|[№#])[.:]? ?$/;
const AFTER_DIGIT = new RegExp(`^(?:[./\\\\]\\d|,\\d{3}|:\\d|[_%]|(?!t\\d|${WEEKDAY_NAMES})[a-z])`);
