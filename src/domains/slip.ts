/** How far a domain is from another as slips of fingers and eyes go. */

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
 * Weighted Damerau-Levenshtein distance (optimal string alignment) of what was typed from what was meant: about 1 a slip.
 * @returns Infinity where the lengths alone put it above `limit`.
 */
export function slipCost(typed: string, meant: string, limit = 2.5): number {
  if (Math.abs(typed.length - meant.length) * COST.doubled > limit) return Infinity;
  const rows: number[][] = [];
  for (let i = 0; i <= typed.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= meant.length; j++)
      row.push(i === 0 && j === 0 ? 0 : cheapest(typed, meant, i, j, rows, row));
    rows.push(row);
  }
  return rows[typed.length]![meant.length]!;
}

/** The cheapest way to the first `i` characters typed from the first `j` meant. */
function cheapest(
  typed: string,
  meant: string,
  i: number,
  j: number,
  rows: number[][],
  row: number[],
): number {
  const [t, m] = [typed[i - 1], meant[j - 1]];
  const ways: number[] = [];
  if (i > 0) ways.push(rows[i - 1]![j]! + added(typed, i) + (i === 1 ? FIRST : 0));
  if (j > 0) ways.push(row[j - 1]! + missing(meant, j) + (j === 1 ? FIRST : 0));
  if (t !== undefined && m !== undefined) {
    ways.push(rows[i - 1]![j - 1]! + changed(t, m) + (t !== m && i === 1 && j === 1 ? FIRST : 0));
    if (i > 1 && j > 1 && t === meant[j - 2] && m === typed[i - 2] && t !== m) {
      ways.push(rows[i - 2]![j - 2]! + COST.swapped);
    }
  }
  return Math.min(...ways);
}

function changed(t: string, m: string): number {
  if (t === m) return 0;
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
