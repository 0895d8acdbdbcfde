import fc from 'fast-check';
import {
  dayOf,
  daysIn,
  exists,
  localDay,
  monthAfter,
  serialOf,
  weekdayOf,
  type Day,
  type Weekday,
} from '../../src/dates/calendar';
import { numberOf } from '../../src/dates/numerals';
import { dateSlipsIn } from '../../src/dates/resolve';
import { writtenDatesIn } from '../../src/dates/writtenDates';

const TODAY: Day = { year: 2026, month: 11, day: 21 };
const slipsIn = (text: string, today: Day | null = TODAY) => dateSlipsIn(text, writtenDatesIn(text), today);

const KANJI = '日月火水木金土';
const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const two = (value: number) => String(value).padStart(2, '0');
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Ways to write a day with a day of the week. */
const withYear: readonly ((day: Day, weekday: Weekday) => string)[] = [
  ({ year, month, day }, weekday) => `${year}年${month}月${day}日(${KANJI[weekday]})`,
  ({ year, month, day }, weekday) => fullWidth(`${year}年${month}月${day}日(${KANJI[weekday]}曜日)`),
  ({ year, month, day }, weekday) => `${year}/${two(month)}/${two(day)} ${KANJI[weekday]}`,
  ({ year, month, day }, weekday) => `令和${year - 2018}年${month}月${day}日（${KANJI[weekday]}）`,
  ({ year, month, day }, weekday) => `R${year - 2018}.${month}.${day}(${KANJI[weekday]})`,
  ({ year, month, day }, weekday) => `${year}-${two(month)}-${two(day)} (${ENGLISH[weekday]!.slice(0, 3)})`,
];
/** Where a number behind may be no year. */
const withYearLast: typeof withYear = [
  ({ year, month, day }, weekday) => `${ENGLISH[weekday]}, ${day} ${MONTHS[month - 1]} ${year}`,
  ({ year, month, day }, weekday) => `${MONTHS[month - 1]}. ${day}, ${year} (${ENGLISH[weekday]})`,
];
const withoutYear: typeof withYear = [
  ({ month, day }, weekday) => `${month}/${day}(${KANJI[weekday]})`,
  ({ month, day }, weekday) => `${month}月${day}日 ${KANJI[weekday]}曜`,
  ({ month, day }, weekday) => `${KANJI[weekday]}曜日（${month}/${day}）`,
  ({ month, day }, weekday) => `${ENGLISH[weekday]} ${MONTHS[month - 1]} ${day}`,
  ({ month, day }, weekday) => `the ${day} of ${MONTHS[month - 1]} (${ENGLISH[weekday]})`,
];
const dayAlone: typeof withYear = [
  ({ day }, weekday) => `${day}日(${KANJI[weekday]})`,
  ({ day }, weekday) => `${day}日${KANJI[weekday]}曜日`,
];

const around = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((distance) => dayOf(serialOf(TODAY) + distance));
const cases = fc.oneof(
  fc.tuple(fc.constantFrom(...withYear), around(-365 * 6, 365 * 10)),
  fc.tuple(fc.constantFrom(...withYearLast), around(-365, 365 * 2)),
  fc.tuple(fc.constantFrom(...withoutYear), around(-55, 115)),
  fc.tuple(fc.constantFrom(...dayAlone), around(0, 9)),
);
const inFront = fc.constantFrom('', '日時：', '場所は本社、', 'We meet on ', '【ご案内】', '- ');
const behind = fc.constantFrom('', '\n', ' 10:00〜', '、よろしくお願いします。', '。');

test('a right day of the week is none to speak of, a wrong one is put right', () => {
  fc.assert(
    fc.property(
      cases,
      inFront,
      behind,
      fc.integer({ min: 1, max: 6 }),
      ([write, day], before, after, shift) => {
        const actual = weekdayOf(day);
        const wrong = ((actual + shift) % 7) as Weekday;
        expect(slipsIn(before + write(day, actual) + after)).toEqual([]);
        const text = before + write(day, wrong) + after;
        const [slip, ...more] = slipsIn(text);
        expect([text, slip && 'day' in slip && slip.day, more]).toEqual([text, day, []]);
        if (!slip || !('day' in slip)) return;
        expect(weekdayOf(slip.nearby)).toBe(wrong);
        const mended = text.slice(0, slip.date.start) + slip.date.with(actual) + text.slice(slip.date.end);
        expect(mended).toBe(before + write(day, actual) + after);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a character that is a month and a weekday at once is no weekday', () => {
  expect(writtenDatesIn('8/㋀').filter(({ weekday }) => weekday !== null)).toEqual([]);
});

test('a date that does not exist is found whatever the day of the week beside it', () => {
  const none = fc.constantFrom<[number, number]>([2, 30], [2, 31], [4, 31], [6, 31], [9, 31], [11, 31]);
  fc.assert(
    fc.property(
      none,
      fc.constantFrom(...withYear, ...withYearLast, ...withoutYear),
      fc.integer({ min: 0, max: 6 }),
      ([month, day], write, weekday) => {
        const text = write({ year: 2026, month, day }, weekday as Weekday);
        expect([text, slipsIn(text).map((slip) => 'month' in slip && slip.month.month)]).toEqual([
          text,
          [month],
        ]);
      },
    ),
  );
});

test('whatever the text, places are within it and in order', () => {
  const part = fc.oneof(
    fc.constantFrom('11/25', '2026', '年', '月', '日', '(金)', '（', '25', '/', '-', '〜', 'Fri', ' ', 'Nov'),
    fc.constantFrom('令和', '8', '元', '㈮', '㋀', '曜', ',', '\n', '今月', 'th', '.', '二十', '29'),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(part), fc.boolean(), (parts, isDated) => {
      const text = parts.join('');
      const dates = writtenDatesIn(text);
      let reached = 0;
      for (const date of dates) {
        expect(date.start).toBeGreaterThanOrEqual(reached);
        expect(text.slice(date.start, date.end)).toBe(date.text);
        expect(date.weekday === null ? date.text : date.with(date.weekday)).toHaveLength(date.text.length);
        reached = date.end;
      }
      for (const slip of dateSlipsIn(text, dates, isDated ? TODAY : null)) {
        if ('day' in slip)
          expect(exists(slip.day) && weekdayOf(slip.nearby) === slip.date.weekday).toBe(true);
        else expect(slip.month.year === null || slip.month.month <= 12).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a text full of numbers is read', () => {
  const text = '11/25 2026-11-25 25日 金曜 (11/2 '.repeat(3000);
  expect(writtenDatesIn(text).length).toBeGreaterThan(0);
});

describe('the calendar', () => {
  test.each<[Day, Weekday]>([
    [{ year: 1868, month: 10, day: 23 }, 5],
    [{ year: 1970, month: 1, day: 1 }, 4],
    [{ year: 2000, month: 2, day: 29 }, 2],
    [{ year: 2026, month: 11, day: 25 }, 3],
    [{ year: 2100, month: 3, day: 1 }, 1],
  ])('%j', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
    expect(dayOf(serialOf(day))).toEqual(day);
  });

  test('months', () => {
    expect([daysIn(2026, 2), daysIn(2028, 2), daysIn(2100, 2), daysIn(2026, 12)]).toEqual([28, 29, 28, 31]);
    expect(monthAfter(TODAY, 2)).toEqual({ year: 2027, month: 1 });
    expect(monthAfter(TODAY, -11)).toEqual({ year: 2025, month: 12 });
    expect(exists({ year: 2027, month: 2, day: 29 })).toBe(false);
  });

  test('the local day of a date with offset', () => {
    expect(localDay('2026-11-21T23:30:00-10:00')).toEqual(TODAY);
    expect(localDay(undefined)).toBeNull();
  });

  test.each([
    ['25', 25],
    ['元', 1],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['三十一', 31],
    ['二〇二六', 2026],
  ])('%s', (text, value) => {
    expect(numberOf(text)).toBe(value);
  });
});
