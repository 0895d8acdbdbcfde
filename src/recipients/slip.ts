/**
 * Whether two local parts are one slip of the finger apart: neighbours swapped, a letter doubled, left out, put in or
 * hit wrong. What tells colleagues apart is no slip: another initial (tanaka.i, ktanaka), number or end (tanaka2, tanakai).
 */
export function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 1 || short === long) return false;
  const from = commonStart(short, long);
  const rest = commonEnd(short, long, from);
  const inShort = short.slice(from, short.length - rest);
  const inLong = long.slice(from, long.length - rest);
  if (/[^a-z]/.test(inShort + inLong)) return false;
  if (isSwap(inShort, inLong)) return true;
  if (inShort.length > 1 || inLong.length !== 1) return false;
  const doubled = inShort === '' && (long[from - 1] === inLong || long[from + 1] === inLong);
  return doubled || isInner(long, from);
}

const isSwap = (a: string, b: string): boolean => a.length === 2 && a[0] === b[1] && a[1] === b[0];

/** In the middle of a word of at least four letters; its first and last letter are where initials stand. */
function isInner(text: string, at: number): boolean {
  const before = /[a-z]*$/.exec(text.slice(0, at))![0].length;
  const after = /^[a-z]*/.exec(text.slice(at + 1))![0].length;
  return before > 0 && after > 0 && before + after >= 4;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string, start: number): number {
  let length = 0;
  while (length < a.length - start && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

/** The text, and the text without each one of its letters: texts one slip apart share one of these. */
export function slipKeys(text: string): string[] {
  const keys = new Set([text]);
  for (let i = 0; i < text.length; i++) keys.add(text.slice(0, i) + text.slice(i + 1));
  return Array.from(keys);
}
