import type { Amount } from './amounts';
import type { ListLine } from './listLines';

/** What lines come to together. */
export interface Sum {
  /** Everything that the items may come to. */
  readonly items: readonly number[];
  /** The likeliest of it. */
  readonly likely: number;
  readonly count: number;
  readonly tax: number;
  readonly less: number;
  /** By how much figures that were rounded (1.2万円) may be off. */
  readonly rounding: number;
  /** Lines of tax and of what is taken off. */
  readonly others: number;
  /** Whether each item can come to but one amount. */
  readonly sure: boolean;
}

export const NOTHING: Sum = {
  items: [0],
  likely: 0,
  count: 0,
  tax: 0,
  less: 0,
  rounding: 0,
  others: 0,
  sure: true,
};

/** With more added to it. */
export const raised = (sum: Sum, value: number): Sum => ({
  ...sum,
  items: sum.items.map((item) => item + value),
});

/** With another line added to it. */
export function plus(sum: Sum, { kind, values, amounts }: ListLine): Sum {
  const [value = 0] = values;
  if (kind === 'tax') return { ...sum, tax: sum.tax + value, others: sum.others + 1 };
  if (kind === 'less') return { ...sum, less: sum.less + Math.abs(value), others: sum.others + 1 };
  const items = new Set<number>();
  for (const item of sum.items) for (const each of values) items.add(item + each);
  const rounded = amounts.filter(({ inWords }) => inWords).map(({ precision }) => precision / 2);
  return {
    ...sum,
    items: Array.from(items),
    likely: sum.likely + value,
    count: sum.count + 1,
    sure: sum.sure && values.length === 1,
    rounding: sum.rounding + Math.max(0, ...rounded),
  };
}

/** Whether the sum is the amount, with what is taken off or without, with the tax, without it, or with 8 to 10 % more. */
export function mayBe({ items, tax, less, count, rounding }: Sum, { value, precision }: Amount): boolean {
  const exactly = rounding + precision * 0.999;
  const taxed = Math.max(exactly, count);
  return items.some((item) =>
    [item, item + less, item - less].some((net) =>
      [net, net + tax].some(
        (whole) =>
          Math.abs(whole - value) < exactly ||
          (value >= whole * 1.08 - taxed && value <= whole * 1.1 + taxed) ||
          (whole >= value * 1.08 - taxed && whole <= value * 1.1 + taxed),
      ),
    ),
  );
}
