import { flatMap } from '../collections';
import { linesOf } from '../message/ownText';
import type { Amount } from './amounts';
import { listLine, type ListLine, type NumberedLine } from './listLines';
import { mayBe, NOTHING, plus, raised, type Sum } from './sums';

/** A total that is not the sum of what is listed above it. */
export interface WrongTotal {
  readonly total: Amount;
  /** Of the list as it is most likely meant. */
  readonly sum: number;
  /** Whether it can be meant in no other way. */
  readonly sure: boolean;
}

/** A list is looked for so many lines upwards, and no further than so many combinations of what it may come to. */
const LINES = 80;
const COMBINATIONS = 4000;
/** Lines of ornament, or blank, within a list. */
const GAPS = 2;

/** Words without which a list of mere numbers may be of anything. */
const OF_MONEY =
  /円|金額|価格|単価|費用|見積|請求|代金|料金|\b(?:price|cost|amount|fee|invoice|yen|jpy|usd)\b/i;

const isMarked = ({ currency }: Amount): boolean => currency !== null;
const isGrouped = ({ figures }: Amount): boolean => figures.includes(',');
/** 3 名, 12 か月: what all of a list may be multiplied by. */
const isCount = ({ value, currency }: Amount): boolean =>
  currency === null && Number.isInteger(value) && value > 1 && value <= 10_000;
const isUnmarked = ({ currency, inWords }: Amount): boolean => currency === null && !inWords;

/**
 * Totals (合計, 小計, Total) of lists with an item to a line that are not what the items come to, whatever is made of
 * subtotals, tax, discounts and quantities.
 */
export function wrongTotalsIn(text: string, amounts: readonly Amount[]): WrongTotal[] {
  const counts = new Set(amounts.filter(isCount).map(({ value }) => value));
  const numbered = numberedLines(text, amounts);
  const wrongOf = (
    isMoney: (amount: Amount) => boolean,
    isTotal: (amounts: readonly Amount[]) => boolean,
  ) => {
    const lines = numbered.map((line) => listLine(line, isMoney));
    return flatMap(lines, (line, at) => (isTotal(line.amounts) ? wrongTotalAt(lines, at, counts) : []));
  };
  return [
    ...wrongOf(isMarked, () => true),
    ...(OF_MONEY.test(text) ? wrongOf(isUnmarked, (total) => total.every(isGrouped)) : []),
  ];
}

function numberedLines(text: string, amounts: readonly Amount[]): NumberedLine[] {
  let first = 0;
  return linesOf(text).map(({ start, end }) => {
    let next = first;
    while (next < amounts.length && amounts[next]!.start < end) next++;
    const numbers = amounts.slice(first, next);
    first = next;
    return { text: text.slice(start, end), start, numbers };
  });
}

function wrongTotalAt(lines: readonly ListLine[], at: number, counts: ReadonlySet<number>): WrongTotal[] {
  const { kind, amounts } = lines[at]!;
  if (kind !== 'total' && kind !== 'subtotal') return [];
  const list = listAbove(lines, at);
  const sums = list && sumsAbove(lines, at);
  if (!sums) return [];
  // 参加費 5,000円, 3 名, 合計 15,000円
  const isMultiple = ({ items }: Sum, { value }: Amount) => items.some((item) => counts.has(value / item));
  const isRight = amounts.some((amount) => sums.some((sum) => mayBe(sum, amount) || isMultiple(sum, amount)));
  const total = amounts[amounts.length - 1]!;
  return isRight ? [] : [{ total, sum: list.sum, sure: list.sure && amounts.length === 1 }];
}

/** Above the first line. */
const END: ListLine = { kind: 'other', amounts: [], values: [] };

const lastOf = ({ amounts }: ListLine): Amount => amounts[amounts.length - 1]!;

/** What the list right above a total comes to; null where there is none, or none that can be told. */
function listAbove(lines: readonly ListLine[], at: number): { sum: number; sure: boolean } | null {
  let below = NOTHING;
  let [parts, subtotals, gaps] = [0, 0, 0];
  const { kind: own, amounts } = lines[at]!;
  for (let up = at - 1; ; up--) {
    const line = lines[up] ?? END;
    gaps = line.kind === 'gap' ? gaps + 1 : 0;
    if (line.kind === 'unclear' || line.amounts.some(({ currency }) => currency !== amounts[0]!.currency))
      return null;
    if (isSummand(line)) {
      if (parts === 0) below = plus(below, line);
    } else if (
      line.kind === 'subtotal' ? own === 'total' : line.kind === 'total' && below.count + parts === 0
    ) {
      subtotals += lastOf(line).value;
      parts++;
    } else if (line.kind !== 'gap' || gaps > GAPS) break;
  }
  const summands = parts + below.count + (parts > 0 ? below.others : 0);
  const sum = below.likely + subtotals + below.tax - below.less;
  return summands > 1 ? { sum, sure: below.sure } : null;
}

/**
 * What a total may be of: the items above it, or any number of groups of them further up, with or without their
 * subtotals. Null where that is too much to tell.
 */
function sumsAbove(lines: readonly ListLine[], at: number): Sum[] | null {
  const sums: Sum[] = [];
  let sum = NOTHING;
  let belowSubtotal: Sum | null = null;
  let subtotals = 0;
  for (let up = at - 1; up >= Math.max(-1, at - LINES); up--) {
    const line = lines[up] ?? END;
    if (isSummand(line)) {
      sum = plus(sum, line);
      if (sum.items.length > COMBINATIONS) return null;
      continue;
    }
    sums.push(sum);
    if (line.kind !== 'subtotal' && line.kind !== 'total') continue;
    belowSubtotal ??= sum;
    subtotals += lastOf(line).value;
    for (const { value } of line.amounts) sums.push(raised(sum, value), raised(belowSubtotal, value));
    sums.push(raised(belowSubtotal, subtotals));
  }
  return sums;
}

const isSummand = ({ kind }: ListLine): boolean => kind === 'item' || kind === 'tax' || kind === 'less';
