/** What is left of two words without what they share at either end, and where it begins. */
export interface Difference {
  readonly start: number;
  readonly inA: string;
  readonly inB: string;
}

export function differenceOf(a: string, b: string): Difference {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return { start, inA: a.slice(start, a.length - end), inB: b.slice(start, b.length - end) };
}

export const isSwap = ({ inA, inB }: Difference): boolean =>
  inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0];

/** Whether two words are equal or one edit apart: a letter changed, added, left out, or two neighbours swapped. */
export function areOneEditApart(a: string, b: string): boolean {
  const difference = differenceOf(a, b);
  return (difference.inA.length <= 1 && difference.inB.length <= 1) || isSwap(difference);
}
