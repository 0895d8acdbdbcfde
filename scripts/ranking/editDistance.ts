/** Levenshtein's distance of two words, each shorter than 65,536 letters. */
export function editDistance(a: string, b: string): number {
  let above = new Uint16Array(b.length + 1).map((_, index) => index);
  let row = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = above[j - 1]! + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(row[j - 1]! + 1, above[j]! + 1, changed);
    }
    [above, row] = [row, above];
  }
  return above[b.length]!;
}
