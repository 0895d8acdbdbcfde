import type { Amount } from './amounts';
import { mayBe, NOTHING } from './sums';
import type { WrongTotal } from './totals';

/** Between the last item of a sentence and its total: 交通費 1,200円、宿泊費 8,000円、合計 9,200円; for a total of */
const TOTAL =
  /^[^\d０-９。\r\n]{0,8}(?:合計|総計|総額|計|\btotal(?:ing|s|ling)?\b|\bin all\b)[^\d０-９。\r\n]{0,8}$/i;
/** Between two items: no number, so that quantities and conditions are none. */
const NEXT_ITEM =
  /^\s?(?:[(（][^\d０-９()（）]{1,8}[)）])?\s?(?:[、,，・/／＋+と]|and\b|plus\b)[^\d０-９、。,\r\n]{0,24}$/i;

/** Totals within a sentence that are not what the amounts right before them come to, however many of those count. */
export function wrongSeriesIn(text: string, amounts: readonly Amount[]): WrongTotal[] {
  const wrong: WrongTotal[] = [];
  for (let at = 2; at < amounts.length; at++) {
    const total = amounts[at]!;
    const between = (index: number) => text.slice(amounts[index]!.end, amounts[index + 1]!.start);
    if (total.currency === null || !TOTAL.test(between(at - 1))) continue;
    let [sum, rounding] = [0, 0];
    const sums: number[] = [];
    for (let up = at - 1; up >= 0 && amounts[up]!.currency === total.currency; up--) {
      const { value, inWords, precision } = amounts[up]!;
      sum += value;
      rounding += inWords ? precision / 2 : 0;
      sums.push(sum);
      if (up === 0 || !NEXT_ITEM.test(between(up - 1))) break;
    }
    const count = sums.length;
    if (count > 1 && !mayBe({ ...NOTHING, items: sums, count, rounding }, total))
      wrong.push({ total, sum, sure: true });
  }
  return wrong;
}
