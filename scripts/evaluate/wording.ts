import { groupBy } from '../../src/collections';
import { listSlips } from '../../src/wording/listSlips';
import type { Slip } from '../../src/wording/slip';
import { readRows } from './support/readRows';

interface Correction {
  /** As it was written, and as it was corrected. */
  readonly pre: string;
  readonly post: string | null;
  readonly category: string;
  /** What was taken out and put in. */
  readonly diff: readonly (readonly [out: string, into: string])[];
  /** A slip, not a matter of style. */
  readonly strict: boolean;
}

/**
 * Slips found in real corrections, by category, and correct sentences wrongly flagged. `MISSES=1` prints the slips that
 * were not found, and what was found in correct sentences.
 */
export async function evaluate(folder: string): Promise<string[] | null> {
  const rows = readRows<Correction>(folder, 'typo-ja-dev.jsonl');
  if (!rows) return null;
  const correct = [...new Set(rows.flatMap(({ post }) => post ?? []))];
  const flagged = await judged(correct, (text) => text);
  const slips = await judged(
    rows.filter(({ strict }) => strict),
    ({ pre }) => pre,
  );
  const wrong = flagged.filter(({ found }) => found.length > 0);
  const missed = slips.filter(({ found }) => found.length === 0);
  const details = process.env['MISSES']
    ? [
        ...wrong.map(({ row, found }) => `flagged  ${describe(row, found)}`),
        ...missed.map(({ row: { category, diff, pre } }) => `missed  [${category}] ${edits(diff)}  ${pre}`),
      ]
    : [];
  const categories = Array.from(
    groupBy(slips, ({ row }) => row.category),
    ([category, members]) => recallLine(category, members),
  );
  return [
    `correct sentences flagged: ${wrong.length} of ${correct.length} (1 in ${Math.round(correct.length / Math.max(1, wrong.length))}; aim: under 1 in 200)`,
    'slips found, by category',
    ...categories,
    recallLine('all', slips),
    `missed most often: ${mostMissed(missed.map(({ row }) => row.diff))}`,
    ...details,
  ];
}

interface Judged<T> {
  readonly row: T;
  readonly found: readonly Slip[];
}

async function judged<T>(rows: readonly T[], textOf: (row: T) => string): Promise<Judged<T>[]> {
  const all: Judged<T>[] = [];
  for (const row of rows) all.push({ row, found: await listSlips(textOf(row)) });
  return all;
}

function recallLine(category: string, members: readonly Judged<Correction>[]): string {
  const found = members.filter((each) => each.found.length > 0).length;
  return `  ${category.padEnd(20)} ${String(found).padStart(3)} of ${String(members.length).padStart(3)}  ${(found / members.length).toFixed(3)}`;
}

const edits = (diff: Correction['diff']): string =>
  diff.map(([out, into]) => `${out || '∅'}→${into || '∅'}`).join(' ');

function mostMissed(diffs: readonly Correction['diff'][]): string {
  const groups = Array.from(groupBy(diffs, edits), ([edit, members]) => [edit, members.length] as const);
  return groups
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([edit, count]) => `${edit} (${count})`)
    .join(', ');
}

const describe = (text: string, found: readonly Slip[]): string =>
  found
    .map(({ start, end, kind, replacement = '' }) => {
      const around = text.slice(Math.max(0, start - 20), end + 20).replace(/\s+/g, ' ');
      return `${kind} ${text.slice(start, end)}→${replacement}  ${around}`;
    })
    .join(' / ');
