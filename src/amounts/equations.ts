import type { Amount } from './amounts';

/** A calculation that is written out, and does not give what is written behind its equals sign. */
export interface WrongEquation {
  /** The whole of it: 1,200円 × 3 = 3,500円. */
  readonly start: number;
  readonly end: number;
  readonly written: Amount;
  /** What it gives. */
  readonly result: number;
}

/** What is counted, or per what: a share (%, 割) is none of them. */
const UNIT =
  '(?:(?:個|本|枚|名|人|台|箱|冊|回|日|時間|泊|[かヶケカ]月|月|年|セット|式|部|点|件|つ|脚|着|缶|袋|社|人日|人月|pcs?|units?|hours?|days?|h)(?:様|間|分)?|[/／](?:人|名|日|月|年|回|個|本|時間?|h))';
/** What stands before a minus sign, which is the amount's own. */
const BEFORE_MINUS = new RegExp(`^\\s?${UNIT}?\\s?$`, 'i');
const OPERATOR = new RegExp(`^\\s?${UNIT}?\\s?([+＋*＊×✕✖xX])\\s?$`, 'i');
const EQUALS = new RegExp(`^\\s?${UNIT}?\\s?[=＝]\\s?$`, 'i');
/** What makes it but a part of a longer formula. */
const GOES_ON_BEFORE = /(?:[+\-−*＊×✕✖÷/=＝(（%％]|\s[xX])\s*$/;
const GOES_ON_AFTER = /^\s?(?:[+\-−*＊×✕✖÷/=＝%％]|弱|強|程度|前後)/;

/** Sums, differences and products with an equals sign (600円×2個+500円＝1,700円) that give something else. */
export function wrongEquationsIn(text: string, amounts: readonly Amount[]): WrongEquation[] {
  const wrong: WrongEquation[] = [];
  for (let first = 0; first < amounts.length; first++) {
    const { last, result } = calculated(text, amounts, first);
    const written = amounts[last + 1];
    const { start } = amounts[first]!;
    if (last > first && written && isWhole(text, start, amounts[last]!, written)) {
      const isMoney = amounts.slice(first, last + 1).some(({ currency }) => currency === written.currency);
      // What was rounded, or cut, is less than one of the last figure away.
      if (isMoney && Math.abs(result - written.value) >= written.precision * 0.999) {
        wrong.push({ start, end: written.end, written, result });
      }
    }
    first = last;
  }
  return wrong;
}

/** The value of the longest calculation that begins with an amount, and the index of its last one. */
function calculated(text: string, amounts: readonly Amount[], first: number) {
  let [sum, product] = [0, amounts[first]!.value];
  let last = first;
  for (; last + 1 < amounts.length; last++) {
    const next = amounts[last + 1]!;
    const between = text.slice(amounts[last]!.end, next.start);
    const operator = OPERATOR.exec(between)?.[1];
    const isMinus = next.value < 0 && BEFORE_MINUS.test(between);
    if (operator === undefined && !isMinus) break;
    if (isMinus || /[+＋]/.test(operator!)) [sum, product] = [sum + product, next.value];
    else product *= next.value;
  }
  return { last, result: sum + product };
}

const isWhole = (text: string, start: number, last: Amount, written: Amount): boolean =>
  written.currency !== null &&
  EQUALS.test(text.slice(last.end, written.start)) &&
  !GOES_ON_BEFORE.test(text.slice(Math.max(0, start - 4), start)) &&
  !GOES_ON_AFTER.test(text.slice(written.end, written.end + 4));
