import type { Slip } from '../slip';

const PAIRS: Readonly<Record<string, string>> = { '」': '「', '』': '『', '】': '【' };

/**
 * Closing brackets too many, by paragraph: 「案」」. What closes before anything was opened may have been opened in a part
 * that was cut off. Brackets that are left open textlint finds.
 */
export function strayClosings(text: string): Slip[] {
  const slips: Slip[] = [];
  let open: Record<string, number> = {};
  for (const { 0: mark, index } of text.matchAll(/[「『【」』】]|\n[ \t\r]*\n/g)) {
    const opening = PAIRS[mark];
    if (mark.startsWith('\n')) open = {};
    else if (opening === undefined) open[mark] = (open[mark] ?? 0) + 1;
    else if (open[opening] === 0)
      slips.push({ start: index, end: index + 1, kind: 'bracket', replacement: '' });
    else if (open[opening] !== undefined) open[opening]--;
  }
  return slips;
}
