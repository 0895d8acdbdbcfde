import type { FoldedText } from '../message/fold';
import type { Weekday } from './calendar';

/** The day of the week that stands beside a date. Offsets in the folded text. */
export interface WrittenWeekday {
  readonly weekday: Weekday;
  /** The word alone: 金, 金曜日, fri. */
  readonly start: number;
  readonly end: number;
  /** With what encloses it or joins it to the date. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** In brackets, so that it can mean nothing else. */
  readonly bracketed: boolean;
}

const KANJI = '日月火水木金土';
const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const JA = `[${KANJI}]`;
/** Every English name and abbreviation, in lower case. */
export const WEEKDAY_NAMES = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const MONTH_OR_DAY =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}[/.]\\d|\\d{1,2} (?:of |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))';
/** Nov 25, Friday, Nov 27: of the one or the other. */
const ANOTHER_DATE = new RegExp(`^, ${MONTH_OR_DAY}`);
const TIME = '(?:\\d{1,2}:\\d|\\d{1,2} ?時(?!間)|午[前後]|正午)';

/** (金), (金曜日), (金・祝), (祝・月), [Fri.]: not (土日), (月・水・金), (日本), (月末). */
const BRACKETED = new RegExp(
  `( ?[(\\[<〔【{] ?(?:祝日?[・/, ]?)?)(${JA}(?:曜日?)?|${WEEKDAY_NAMES})\\.?(?:(?:[・/,、 ]|(?=[祝振休午\\d]))([^()[\\]<>〔〕【】{}\\n]{0,8}))? ?[)\\]>〕】}]`,
  'y',
);
/** What follows within the brackets: another day of the week. */
const ANOTHER = new RegExp(`^ ?${JA}(?:曜|[・/,、 ]|$)`);

/** 25日金曜, 11月25日 金曜日, 11月25日の金曜日, 25日、金曜日に */
const NAMED = new RegExp(
  `(の|、 ?(?=${JA}曜日? ?(?:$|[\\r\\n。)]|${TIME}|[にで]))| ?)(${JA}曜(?:日|(?!日)))(?! ?(?:の場合|なら|以外|は休|定休|ごと|[・、/~〜か] ?${JA}))`,
  'y',
);
/** 2026/11/25 金, 11/25金 10:00 — at the end, or before a time: 金 5,000円 is an amount, 日 2回 a frequency. */
const BARE = new RegExp(`( ?)(${JA})(?= ?(?:$|[\\r\\n,、。)]|${TIME}))`, 'y');
/** Nov 25, Friday; Nov 25 Fri, Nov 26 Sat — not Nov 25, Friday and Saturday; not Nov 25, Fri Nov 27. */
const NAMED_ENGLISH = new RegExp(
  `(,? ?)(${WEEKDAY_NAMES}\\b)\\.?(?!['’]s|,? ?(?:and|or|&|to|through)\\b| ?[-/–~]| ${MONTH_OR_DAY})`,
  'y',
);

/** Friday, 25 November; Fri 11/25; Friday (11/25); 金曜日(11/25) */
const BEFORE = new RegExp(
  `(?:(?:^|\\D)(${JA})曜日?|(?:^|[^a-z])(${WEEKDAY_NAMES}))(\\.?,? ?(?:the )?| ?\\()$`,
);
/** Another one before it, or every one of them. */
const NOT_ONE = new RegExp(
  `(?:毎週?の?|定休日?[は:]?|休業日?[は:]?|every|each|(?:${JA}|${JA}曜日?|${WEEKDAY_NAMES}\\.?) ?(?:-|–|~|〜|・|、|/|,|&|to|thru|through|and|or)) ?$`,
);
const REACH = 24;

/** The day of the week right after a date that ends at `end`. */
export function weekdayAfter(folded: FoldedText, original: string, end: number): WrittenWeekday | null {
  const { text } = folded;
  const bracketed = matchAt(BRACKETED, text, end);
  if (bracketed && !ANOTHER.test(bracketed[3] ?? '')) return written(bracketed, end, true);
  const named = matchAt(NAMED, text, end) ?? matchAt(BARE, text, end);
  if (named) return written(named, end, false);
  const english = matchAt(NAMED_ENGLISH, text, end);
  if (!english || (english[1] !== ' ' && ANOTHER_DATE.test(text.slice(NAMED_ENGLISH.lastIndex)))) return null;
  const found = written(english, end, false);
  return isName(folded, original, found) ? found : null;
}

/** The day of the week right before a date that reaches from `start` to `end`. */
export function weekdayBefore(
  folded: FoldedText,
  original: string,
  start: number,
  end: number,
): WrittenWeekday | null {
  const { text } = folded;
  const before = text.slice(Math.max(0, start - REACH), start);
  const match = BEFORE.exec(before);
  if (!match) return null;
  const word = match[1] ? /.曜日?/.exec(match[0])![0] : match[2]!;
  const at = start - before.length + match.index + match[0].indexOf(word);
  if (NOT_ONE.test(text.slice(Math.max(0, at - REACH), at))) return null;
  const isOpen = match[3]!.includes('(');
  const closing = /^[\d:~〜 -]{0,14}\)/.exec(text.slice(end, end + REACH));
  if (isOpen && !closing) return null;
  const found: WrittenWeekday = {
    weekday: weekdayNamed(word),
    start: at,
    end: at + word.length,
    outerStart: at,
    outerEnd: end + (isOpen && closing ? closing[0].length : 0),
    bracketed: isOpen,
  };
  return match[1] || isName(folded, original, found) ? found : null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** @param match at `at`; its first group is what stands before the word, its second the word. */
function written(match: RegExpExecArray, at: number, bracketed: boolean): WrittenWeekday {
  const [all, before = '', word = ''] = match;
  const start = at + before.length;
  return {
    weekday: weekdayNamed(word),
    start,
    end: start + word.length,
    outerStart: at,
    outerEnd: at + all.length,
    bracketed,
  };
}

/** sat, sun, wed and mon are words too: without brackets they are days where they are capitalized or written out. */
function isName({ offsets, text }: FoldedText, original: string, { start, end }: WrittenWeekday): boolean {
  return text.slice(start, end).endsWith('day') || /[A-ZＡ-Ｚ]/.test(original[offsets[start]!] ?? '');
}

function weekdayNamed(word: string): Weekday {
  const kanji = KANJI.indexOf(word[0]!);
  const index =
    kanji >= 0 ? kanji : ENGLISH.findIndex((name) => name.toLowerCase().startsWith(word.slice(0, 2)));
  return index as Weekday;
}

/** ㈮ and ㊎ fold to the words that they are; their code points run from Monday to Sunday. */
const ENCLOSED = /^[\u322a-\u3230\u328a-\u3290]$/;

/** The name of `weekday` in the manner of `like`: 金 金曜日 ㈮ Fri FRI Friday. */
export function weekdayLike(like: string, weekday: Weekday): string {
  const base = like.charCodeAt(0) < 0x3280 ? 0x322a : 0x328a;
  if (ENCLOSED.test(like)) return String.fromCharCode(base + ((weekday + 6) % 7));
  if (KANJI.includes(like[0]!)) return KANJI[weekday]! + like.slice(1);
  const ascii = like.normalize('NFKC');
  const name = /day/i.test(ascii) ? ENGLISH[weekday] : ENGLISH[weekday].slice(0, 3);
  if (ascii === ascii.toUpperCase()) return name.toUpperCase();
  return ascii === ascii.toLowerCase() ? name.toLowerCase() : name;
}
