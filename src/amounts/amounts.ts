import { matchAll } from '../collections';
import { foldText, originalSpan } from '../message/fold';
import { NUMERAL, NUMERAL_GOES_ON, readNumeral } from './numerals';

export type Currency = 'yen' | 'dollar' | 'euro' | 'pound';

/** A number in a text, with its currency where it has one. Offsets in the original text, in UTF-16 units. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where in `text` the number itself stands, without currency and sign. */
  readonly number: readonly [start: number, end: number];
  /** The number as written, width folded. */
  readonly figures: string;
  readonly value: number;
  /** What its last figure counts: 1000 in 150.5万. */
  readonly precision: number;
  /** 150万, 1.5 million, 百円 rather than figures alone. */
  readonly inWords: boolean;
  readonly currency: Currency | null;
}

const CURRENCIES: readonly (readonly [Currency, RegExp])[] = [
  ['yen', /[¥\\円]|yen|jpy/],
  ['dollar', /\$|ドル|dollar|usd/],
  ['euro', /€|ユーロ|eur/],
  ['pound', /£|ポンド|pound|gbp/],
];
const BEFORE = '(?:us ?\\$|[¥\\\\$€£]|usd|jpy|eur|gbp)';
const AFTER = '(?:円|ドル|ユーロ|ポンド|(?:yen|dollars?|usd|jpy|euros?|eur|pounds?|gbp)\\b)';
const SCALE: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
};

const AMOUNT = new RegExp(
  `(${BEFORE})? ?([-−▲△] ?)?(${NUMERAL}${NUMERAL_GOES_ON}*)(?: ?(thousand|million|billion|mn|bn|[km])\\b)?(?: ?(${AFTER}))?`,
  'g',
);
/** A text full of numbers is read no further than this. */
const MOST = 2000;

/** The numbers of a text that may be amounts, in their order: not parts of codes, dates, times, telephone numbers. */
export function amountsIn(original: string): Amount[] {
  const folded = foldText(original);
  const { text } = folded;
  const amounts: Amount[] = [];
  for (const match of matchAll(text, AMOUNT, MOST)) {
    const [all, before = '', sign = '', run = '', scale, after = ''] = match;
    // Punctuation behind a number is the sentence's, before 円 the number's.
    const figures = after || scale ? run : run.replace(/[.,]+$/, '');
    const numeral = readNumeral(figures.replace(/[.,]+$/, ''));
    const skipped = /^ ?/.exec(all)![0].length;
    const [from, to] = [match.index + skipped, match.index + all.length - (run.length - figures.length)];
    const isAmount = /\d/.test(run) || after !== '';
    // 5 m are metres.
    const isMeasure = scale !== undefined && scale.length === 1 && !before && !after;
    if (!numeral || !isAmount || isMeasure || isPartOfMore(text, from, after ? null : to)) continue;
    const factor = scale ? SCALE[scale]! : 1;
    const [start, end] = originalSpan(folded, from, to);
    const at = match.index + all.indexOf(run, before.length + sign.length);
    const number = originalSpan(folded, at, at + figures.length);
    amounts.push({
      start,
      end,
      text: original.slice(start, end),
      number: [number[0] - start, number[1] - start],
      figures,
      value: (sign ? -1 : 1) * numeral.value * factor,
      precision: numeral.precision * factor,
      inWords: numeral.inWords || factor > 1,
      currency: CURRENCIES.find(([, sign]) => sign.test(before + after))?.[0] ?? null,
    });
  }
  return amounts;
}

/** @param end null where a currency ends it */
const isPartOfMore = (text: string, start: number, end: number | null): boolean =>
  /[\d_a-z#]$|\d[-./⁄:,]$/.test(text.slice(Math.max(0, start - 2), start)) ||
  (end !== null && /^(?:[\d_]|[-./⁄:,]\d|[a-z]{1,3}\d)/.test(text.slice(end, end + 4)));

/** The amount's text with another value in place of its own, grouped by thousands, in the width of its own. */
export function withValue(amount: Amount, value: number): string {
  const { text, number, inWords } = amount;
  const [start, end] = number;
  const figures = grouped(value, inWords ? 0 : (amount.figures.split('.')[1]?.length ?? 0));
  const isWide = /[０-９]/.test(text.slice(start, end));
  const written = isWide ? widened(figures) : figures;
  // 150万円 becomes 1,600,000円, $1.5 million $1,600,000.
  const rest = inWords
    ? text.slice(end).replace(/^ ?(?:thousand|million|billion|mn|bn|[km])\b/i, '')
    : text.slice(end);
  return text.slice(0, start) + written + rest;
}

/** 1234.5 as 1,234.50; with more places than asked for where it has them. */
function grouped(value: number, places: number): string {
  const absolute = Math.round(Math.abs(value) * 100) / 100;
  const isWhole = Number.isInteger(absolute) && places === 0;
  const [whole = '', rest = ''] = absolute.toFixed(isWhole ? 0 : Math.max(2, places)).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest && `.${rest}`);
}

const widened = (figures: string): string =>
  figures.replace(/[\d,.]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0));
