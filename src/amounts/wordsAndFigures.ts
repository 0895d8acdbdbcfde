import type { Amount } from './amounts';

/** Two ways to write one amount, of which the second stands in brackets: 150万円（1,500,000円）. */
export interface Contradiction {
  readonly first: Amount;
  readonly second: Amount;
}

/** 約150万円, 150万円程度, 150万円超（1,498,000円） */
const ABOUT_BEFORE =
  /(?:約|およそ|おおよそ|概ね|ほぼ|\b(?:about|around|approximately|approx\.?|over|under|nearly|almost))\s?$/i;
const BETWEEN = /^\s?(?:也|ちょうど)?\s?[(（]\s?$/;
const CLOSED = /^\s?(?:也|ちょうど)?\s?[)）]/;
/** With and without tax: 8 % and 10 %. */
const TAX = [1.08, 1.1, 1 / 1.08, 1 / 1.1];

/** Amounts written in words and again in figures, or the other way round, that are not the same. */
export function contradictionsIn(text: string, amounts: readonly Amount[]): Contradiction[] {
  const found: Contradiction[] = [];
  for (let i = 0; i + 1 < amounts.length; i++) {
    const [first, second] = [amounts[i]!, amounts[i + 1]!];
    const isPair =
      first.inWords !== second.inWords &&
      BETWEEN.test(text.slice(first.end, second.start)) &&
      CLOSED.test(text.slice(second.end, second.end + 6)) &&
      !ABOUT_BEFORE.test(text.slice(Math.max(0, first.start - 14), first.start)) &&
      isOneCurrency(first, second);
    if (isPair && !isSame(first, second)) found.push({ first, second });
  }
  return found;
}

const isOneCurrency = (first: Amount, second: Amount): boolean => {
  const currencies = [first.currency, second.currency].filter((currency) => currency !== null);
  return currencies.length > 0 && new Set(currencies).size === 1;
};

/** The same as far as the coarser one tells, or but for the tax. */
function isSame(first: Amount, second: Amount): boolean {
  const precision = Math.max(first.precision, second.precision);
  const isNear = (factor: number) => Math.abs(first.value * factor - second.value) < Math.max(precision, 1);
  return [1, ...TAX].some(isNear);
}
