import { differenceOf, isSwap } from './difference';

/**
 * Whether two words of an address are one slip of the finger apart: neighbours swapped, a letter doubled, left out, put in
 * or hit wrong. What tells colleagues apart is no slip: another initial (tanaka.i, ktanaka), number or end (tanaka2, tanakai).
 */
export function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 1 || short === long) return false;
  const difference = differenceOf(short, long);
  const { start, inA: inShort, inB: inLong } = difference;
  if (/[^a-z]/.test(inShort + inLong)) return false;
  if (isSwap(difference)) return true;
  if (inShort.length > 1 || inLong.length !== 1) return false;
  const doubled = inShort === '' && (long[start - 1] === inLong || long[start + 1] === inLong);
  return doubled || isInner(long, start);
}

/** In the middle of a word of at least four letters; its first and last letter are where initials stand. */
function isInner(text: string, at: number): boolean {
  const before = /[a-z]*$/.exec(text.slice(0, at))![0].length;
  const after = /^[a-z]*/.exec(text.slice(at + 1))![0].length;
  return before > 0 && after > 0 && before + after >= 4;
}

/** The text, and the text without each one of its letters: texts one slip apart share one of these. */
export function slipKeys(text: string): string[] {
  const keys = new Set([text]);
  for (let i = 0; i < text.length; i++) keys.add(text.slice(0, i) + text.slice(i + 1));
  return Array.from(keys);
}
