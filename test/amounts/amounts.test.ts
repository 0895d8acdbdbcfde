import fc from 'fast-check';
import { amountsIn, withValue } from '../../src/amounts/amounts';
import { isWronglyGrouped } from '../../src/amounts/grouping';
import { readNumeral } from '../../src/amounts/numerals';
import { wrongSeriesIn } from '../../src/amounts/series';
import { wrongTotalsIn } from '../../src/amounts/totals';
import { wrongEquationsIn } from '../../src/amounts/equations';
import { contradictionsIn } from '../../src/amounts/wordsAndFigures';

const grouped = (value: number) => value.toLocaleString('en-US');

test.each<[string, number | null]>([
  ['1,234,567', 1_234_567],
  ['12.50', 12.5],
  ['150万', 1_500_000],
  ['1億2,000万', 120_000_000],
  ['1万2,345', 12_345],
  ['1.5億', 150_000_000],
  ['3千', 3000],
  ['5千万', 50_000_000],
  ['十', 10],
  ['百五', 105],
  ['百五十万', 1_500_000],
  ['千二百三十四', 1234],
  ['二〇二六', 2026],
  ['壱百五拾万', 1_500_000],
  ['弐拾参萬', 230_000],
  ['1.2.3', null],
  ['1万2億', null],
  ['十百', null],
])('%s', (written, value) => {
  expect(readNumeral(written)?.value ?? null).toBe(value);
});

test.each<[string, (number | string | null)[][]]>([
  [
    '￥1,200と1,200円、$5.50',
    [
      [1200, 'yen', '￥1,200'],
      [1200, 'yen', '1,200円'],
      [5.5, 'dollar', '$5.50'],
    ],
  ],
  ['１，２００円', [[1200, 'yen', '１，２００円']]],
  [
    '▲500円、-500円',
    [
      [-500, 'yen', '▲500円'],
      [-500, 'yen', '-500円'],
    ],
  ],
  ['USD 1.5 million', [[1_500_000, 'dollar', 'USD 1.5 million']]],
  [
    '3 個で 1,200。',
    [
      [3, null, '3'],
      [1200, null, '1,200'],
    ],
  ],
  ['03-1234-5678 2026/11/25 10:00 A4 v1.2.3', []],
  ['一緒に千葉の百貨店へ', []],
])('%s', (text, expected) => {
  expect(amountsIn(text).map((amount) => [amount.value, amount.currency, amount.text])).toEqual(expected);
});

test('every amount that is grouped as usual is grouped rightly, and one figure more is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 1e12 }), fc.constantFrom('円', '¥', '$'), (value, currency) => {
      const written = (figures: string) => (currency === '円' ? `${figures}円` : currency + figures);
      const [amount] = amountsIn(written(grouped(value)));
      expect(amount && [amount.value, isWronglyGrouped(amount)]).toEqual([value, false]);
      const [longer] = amountsIn(written(`${grouped(value)}0`));
      expect(longer && isWronglyGrouped(longer)).toBe(true);
      expect(withValue(longer!, longer!.value)).toBe(written(grouped(value * 10)));
    }),
  );
});

const items = fc.array(fc.integer({ min: 100, max: 5_000_000 }), { minLength: 2, maxLength: 12 });

test('the total of a list, with tax and discount or without, is right; another is wrong', () => {
  fc.assert(
    fc.property(
      items,
      fc.constantFrom(0, 0.08, 0.1),
      fc.boolean(),
      fc.constantFrom('¥', '円'),
      fc.constantFrom('合計', '総計', 'Total:'),
      (values, rate, isTaxListed, currency, label) => {
        const yen = (value: number) => (currency === '円' ? `${grouped(value)}円` : `¥${grouped(value)}`);
        const net = values.reduce((sum, value) => sum + value, 0);
        const tax = Math.floor(net * rate);
        const lines = [
          ...values.map((value, index) => `品目${'ABCDEFGHIJKL'[index]} ${yen(value)}`),
          ...(isTaxListed && tax > 0 ? [`小計 ${yen(net)}`, `消費税 ${yen(tax)}`] : []),
        ];
        const wrongOf = (total: number) => {
          const text = [...lines, `${label} ${yen(total)}`].join('\n');
          return wrongTotalsIn(text, amountsIn(text));
        };
        expect(wrongOf(net + tax)).toEqual([]);
        const wrong = wrongOf((net + tax) * 3 + 1);
        expect(wrong.map(({ sum, sure }) => [sum, sure])).toEqual([[isTaxListed ? net + tax : net, true]]);
      },
    ),
  );
});

test('a sentence that adds up, however many of its amounts count', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 3 }), (values, counting) => {
      const last = values.slice(-Math.max(2, counting));
      const total = last.reduce((sum, value) => sum + value, 0);
      const text = (sum: number) =>
        `${values.map((value) => `費用${grouped(value)}円`).join('、')}、合計${grouped(sum)}円です。`;
      const wrongOf = (sum: number) => wrongSeriesIn(text(sum), amountsIn(text(sum)));
      expect(wrongOf(total)).toEqual([]);
      expect(wrongOf(values.reduce((sum, value) => sum + value, 0) * 3 + 1)).toHaveLength(1);
    }),
  );
});

test('whatever the text, places are within it and in order', () => {
  const part = fc.oneof(
    fc.constantFrom('1,200円', '¥', '合計', '\n', ' ', '×', '=', '3', '個', '（', '）', '万', '億', '-', '▲'),
    fc.constantFrom('１', '，', '.', '小計', '消費税', '百', '壱', '$', 'Total', '1,0000円', '、', '+', ','),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      const amounts = amountsIn(text);
      let reached = 0;
      for (const { start, end, text: words, number } of amounts) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(text.slice(start, end)).toBe(words);
        expect(number[0] >= 0 && number[0] < number[1] && number[1] <= words.length).toBe(true);
        reached = end;
      }
      for (const { start, end } of wrongEquationsIn(text, amounts)) expect(end).toBeGreaterThan(start);
      for (const { total } of wrongTotalsIn(text, amounts)) expect(amounts).toContain(total);
      for (const { total } of wrongSeriesIn(text, amounts)) expect(amounts).toContain(total);
      for (const { first, second } of contradictionsIn(text, amounts)) {
        expect(first.end).toBeLessThanOrEqual(second.start);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a text full of numbers is read', () => {
  const text = `${'品目 3 1,200円 × 4 = 5,000円\n'.repeat(2000)}合計 1,200円`;
  expect(wrongTotalsIn(text, amountsIn(text))).toBeDefined();
  const table = `${'品目 3 個 4 回 1,200円\n'.repeat(70)}合計 7円`;
  expect(wrongTotalsIn(table, amountsIn(table))).toBeDefined();
});
