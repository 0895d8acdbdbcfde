import { differenceOf } from './difference';

/** Rows of a QWERTY keyboard (letters lie alike on JIS); each row is shifted by its offset to the right. */
const ROWS: readonly (readonly [keys: string, offset: number])[] = [
  ['1234567890-', 0],
  ['qwertyuiop', 0.5],
  ['asdfghjkl', 0.75],
  ['zxcvbnm,.', 1.25],
];

const places = new Map<string, readonly [x: number, y: number]>();
ROWS.forEach(([keys, offset], y) => Array.from(keys).forEach((key, x) => places.set(key, [x + offset, y])));

function areNeighbours(a: string, b: string): boolean {
  const [one, other] = [places.get(a), places.get(b)];
  return !!one && !!other && Math.abs(one[0] - other[0]) <= 1 && Math.abs(one[1] - other[1]) <= 1;
}

/** Characters that look alike in the usual fonts. */
const ALIKE = /^(?:0o|o0|1l|l1|1i|i1|li|il|qg|gq|5s|s5|vy|yv|uv|vu|8b|b8)$/;

/** Costs of one slip; 1 is a letter changed into one that is neither near nor alike. */
const COST = {
  alike: 0.4,
  doubled: 0.6,
  neighbour: 0.7,
  swapped: 0.7,
  hyphen: 1,
  missing: 0.9,
  added: 0.9,
  other: 1.1,
};

/** What a slip at the very first letter costs more: it is the one that people look at. */
const FIRST = 0.3;

/**
 * How far a domain is from another as slips of fingers and eyes go: the weighted Damerau-Levenshtein distance (optimal string alignment) of what was typed from what was meant: about 1 a slip.
 * @returns Infinity as soon as it is sure to be above `limit`.
 */
export function slipCost(typed: string, meant: string, limit = 2.5): number {
  if (Math.abs(typed.length - meant.length) * COST.doubled > limit) return Infinity;
  const { start, inA } = differenceOf(typed, meant);
  const end = typed.length - start - inA.length;
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let i = start; i <= typed.length - end; i++) {
    const row: number[] = [];
    for (let j = start; j <= meant.length - end; j++) {
      row[j] = i === start && j === start ? 0 : cheapest(typed, meant, i, j, row, last, beforeLast);
    }
    // A swap reaches back two rows.
    if (i > start && least(row, start) > limit && least(last, start) > limit) return Infinity;
    beforeLast = last;
    last = row;
  }
  return last[meant.length - end]!;
}

function least(row: readonly number[], from: number): number {
  let best = Infinity;
  for (let j = from; j < row.length; j++) best = Math.min(best, row[j]!);
  return best;
}

/** The cheapest way to the first `i` characters typed from the first `j` meant. */
function cheapest(
  typed: string,
  meant: string,
  i: number,
  j: number,
  row: readonly number[],
  last: readonly number[],
  beforeLast: readonly number[],
): number {
  const first = i <= 1 && j <= 1 ? FIRST : 0;
  let best = Infinity;
  if (last.length > 0) best = last[j]! + added(typed, i) + (i === 1 ? FIRST : 0);
  const before = row[j - 1];
  if (before !== undefined) best = Math.min(best, before + missing(meant, j) + (j === 1 ? FIRST : 0));
  if (last.length === 0 || before === undefined) return best;
  const [t, m] = [typed[i - 1]!, meant[j - 1]!];
  best = Math.min(best, last[j - 1]! + (t === m ? 0 : changed(t, m) + first));
  const swapped = beforeLast[j - 2] !== undefined && t !== m && t === meant[j - 2] && m === typed[i - 2];
  return swapped ? Math.min(best, beforeLast[j - 2]! + COST.swapped) : best;
}

function changed(t: string, m: string): number {
  if (ALIKE.test(t + m)) return COST.alike;
  return areNeighbours(t, m) ? COST.neighbour : COST.other;
}

function added(typed: string, i: number): number {
  const [before, key, after] = [typed[i - 2], typed[i - 1]!, typed[i]];
  if (key === before || key === after) return COST.doubled;
  if (key === '-') return COST.hyphen;
  return [before, after].some((near) => near !== undefined && areNeighbours(key, near))
    ? COST.neighbour
    : COST.added;
}

function missing(meant: string, j: number): number {
  const [before, key, after] = [meant[j - 2], meant[j - 1]!, meant[j]];
  if (key === before || key === after) return COST.doubled;
  return key === '-' ? COST.hyphen : COST.missing;
}
