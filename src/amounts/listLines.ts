import type { Amount } from './amounts';

/** What a line is to a list of amounts: `gap` parts, `other` is none of it, `unclear` forbids to tell its sum. */
export type LineKind = 'item' | 'tax' | 'less' | 'subtotal' | 'total' | 'gap' | 'other' | 'unclear';

/** A line of a text, by what it may be in a list of amounts. */
export interface ListLine {
  readonly kind: LineKind;
  /** What it comes to; a total may say it with and without tax. Empty for a line that is nothing to a list. */
  readonly amounts: readonly Amount[];
  /** What it may come to, where that is not sure: the amount, or that times other numbers of the line. */
  readonly values: readonly number[];
}

/** A line with the numbers in it, whose offsets are those of the whole text. */
export interface NumberedLine {
  readonly text: string;
  readonly start: number;
  readonly numbers: readonly Amount[];
}

const LEAD = '^[\\s\\u3000・*■□●○◆◇※#>|【\\[<＜（(-]{0,6}';
const SUBTOTAL = new RegExp(`${LEAD}(?:小\\s*計|sub-?\\s?total\\b)`, 'i');
const TOTAL = new RegExp(
  `${LEAD}(?:合\\s*計|総\\s*計|総額|計(?=[\\s\\u3000:：】)）\\d０-９¥￥\\\\])|(?:ご|御)?請求(?:金)?額|お?支払い?(?:金額|総額|合計)|お?見積り?(?:金額|総額|合計)|(?:grand\\s)?total\\b|amount due\\b)`,
  'i',
);
const TAX = /消費税|税額|外税|内税|^[\s\u3000・*]*税[\s\u3000:：]|\b(?:vat|gst|tax)\b/i;
const LESS =
  /値引|割引|源泉|控除|前払|前受|入金済|出金|支出|既払|充当|クーポン|ポイント|返金|\b(?:discount|less|credit|deposit|paid|refund|rebate)\b/i;
/** Not all of it is there, or not all of it counts. */
const UNCLEAR =
  /など|[^均上同]等(?:$|[\s\u3000:：、。])|ほか[\s\u3000]*$|一部|抜粋|省略|以下略|案(?:$|[\s\u3000:：])|プラン|または|又は|もしくは|いずれか|オプション|任意|月額|年額|累計|予算|実績|差額|残高|[前今昨来][期年]|目標|\b(?:option(?:al)?|either|or|plan|monthly|annual|per (?:month|year))\b/i;
const RULE = /^[\s\u3000\-‐―─━=＝_*＊・.+|]*$/;
/** What may follow the amount of an item, and that of a total. */
const BEHIND = /^[\s\u3000]*(?:[（(【][^()（）【】]{0,16}[)）】])?[\s\u3000|｜]*[*※]?$/;
const BEHIND_TOTAL = /^[^\d０-９]{0,20}$/;
const TIMES = /^[\s\u3000]*[×✕✖xX*＊@＠][\s\u3000]*$/;
const TIMED = /^[\s\u3000]*[^\s\d、。,.()（）]{0,4}[\s\u3000]*[×✕✖xX*＊@＠][\s\u3000]*$/;
const LABEL = /[^\s\u3000\d０-９.．,:：;|・*()（）¥￥\\$-]/;
const UNIT = /^[\s\u3000]*[^\s\d、。,.()（）]{0,4}[\s\u3000]*$/;
/** Longer lines are prose, and those with more numbers tables whose columns nobody can tell. */
const WIDTH = 90;
const NUMBERS = 8;

/** @param isMoney whether a number is an amount: by its currency, or any of a list without currencies. */
export function listLine(line: NumberedLine, isMoney: (amount: Amount) => boolean): ListLine {
  const { text, start, numbers } = line;
  const of = (kind: LineKind, ...amounts: readonly Amount[]): ListLine => ({
    kind,
    amounts,
    values: amounts.length === 0 ? [] : valuesOf(line, amounts[amounts.length - 1]!),
  });
  if (RULE.test(text)) return of('gap');
  const money = numbers.filter(isMoney);
  const last = money[money.length - 1];
  if (SUBTOTAL.test(text) || TOTAL.test(text)) {
    if (!last) return of('other');
    const isPlain = money.length <= 3 && BEHIND_TOTAL.test(text.slice(last.end - start));
    return isPlain && !UNCLEAR.test(text)
      ? of(SUBTOTAL.test(text) ? 'subtotal' : 'total', ...money)
      : of('unclear');
  }
  if (text.length > WIDTH) return of('other');
  const isItem = last && (BEHIND.test(text.slice(last.end - start)) || isTimes(line, last));
  if (isItem && !LABEL.test(text.slice(0, last.start - start))) return of('other');
  if (isItem && numbers.length <= NUMBERS && !UNCLEAR.test(text)) {
    return of(TAX.test(text) ? 'tax' : LESS.test(text) || last.value < 0 ? 'less' : 'item', last);
  }
  return of(isItem || endsWithNumber(line) ? 'unclear' : 'other');
}

/** An item perhaps, whose number has no currency, or more behind it: B 3,400; C 500円 2個. */
function endsWithNumber({ text, start, numbers }: NumberedLine): boolean {
  const final = numbers[numbers.length - 1];
  return (
    final !== undefined &&
    (numbers.some(({ currency }) => currency !== null) || final.value >= 100) &&
    UNIT.test(text.slice(final.end - start)) &&
    !/^[年月日時分号番階]/.test(text.slice(final.end - start))
  );
}

/** 1,200円 × 3 個 at the end of the line. */
function isTimes({ text, start, numbers }: NumberedLine, amount: Amount): boolean {
  const next = numbers[numbers.indexOf(amount) + 1];
  return (
    next !== undefined &&
    next === numbers[numbers.length - 1] &&
    TIMES.test(text.slice(amount.end - start, next.start - start)) &&
    UNIT.test(text.slice(next.end - start))
  );
}

/** 3 人日 × 50,000円, at the end too. */
function isTimed({ text, start, numbers }: NumberedLine, amount: Amount): boolean {
  const previous = numbers[numbers.indexOf(amount) - 1];
  return previous !== undefined && TIMED.test(text.slice(previous.end - start, amount.start - start));
}

function valuesOf(line: NumberedLine, amount: Amount): number[] {
  const at = line.numbers.indexOf(amount);
  if (isTimes(line, amount)) return [amount.value * line.numbers[at + 1]!.value];
  if (isTimed(line, amount)) return [amount.value * line.numbers[at - 1]!.value];
  // 1. and ② number the lines.
  const isEntry = ({ start }: Amount) => !LABEL.test(line.text.slice(0, start - line.start));
  const others = line.numbers.filter((number) => number !== amount && !isEntry(number));
  const isProduct = others.some((one) =>
    others.some((other) => one !== other && one.value * other.value === amount.value),
  );
  if (isProduct) return [amount.value];
  const products = others
    .filter(({ value, currency }) => currency === null && value > 1 && value < 10_000)
    .map(({ value }) => amount.value * value);
  const prices = others.filter(({ currency }) => currency !== null).map(({ value }) => value);
  return [amount.value, ...products, ...prices];
}
