import type { Decision } from '../inspection/finding';
import { cliTexts, type CliTextKey } from '../locales/cli';
import type { Language } from '../locales/texts';
import { ENOUGH_MAILS } from '../memory/correspondence';
import type { Tally } from '../replay/tally';
import { pad, padStart, width } from './columns';
import { printable } from './printable';

export interface ReplayResult {
  /** The mailbox. */
  readonly file: string;
  readonly unreadable: number;
  /** Mails that say no date. */
  readonly undated: number;
  /** When the first and last dated mail were sent, in milliseconds since 1970; infinite where there is none. */
  readonly first: number;
  readonly last: number;
  readonly all: Tally;
  /** Mails judged when enough was remembered. */
  readonly learnt: Tally;
}

const decisions: readonly Decision[] = ['send', 'confirm', 'block'];

/** The report as one JSON object on one line; `per100` counts mails, not findings. */
export function replayJson({ file, unreadable, undated, first, last, all, learnt }: ReplayResult): string {
  return JSON.stringify({
    mailbox: file,
    mails: all.mails,
    unreadable,
    undated,
    first: dayOf(first),
    last: dayOf(last),
    learningPeriod: ENOUGH_MAILS,
    all: figures(all),
    afterLearning: figures(learnt),
  });
}

function figures(tally: Tally): object {
  const share = (mails: number) => ({ mails, per100: tally.per100(mails) });
  return {
    mails: tally.mails,
    decisions: Object.fromEntries(decisions.map((decision) => [decision, share(tally.decisions[decision])])),
    warned: share(tally.warned),
    checklistOnly: share(tally.checklistOnly),
    findings: tally.findings.map(({ check, level, mails, findings }) => ({
      check,
      level,
      ...share(mails),
      findings,
    })),
  };
}

const dayOf = (time: number): string | null =>
  Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null;

/** The report as people read it: an aligned table of all mails and of those after the learning period. */
export function replayText(result: ReplayResult, language: Language): string {
  const { all, learnt } = result;
  const say = (key: CliTextKey, values = {}) => cliTexts.text(language, key, values);
  const row = (label: string, count: (tally: Tally) => number): string[] => [
    label,
    ...[all, learnt].flatMap((tally) => [counted(count(tally)), share(tally, count(tally))]),
  ];
  const rows = [
    ['', say('replay.all'), say('replay.per-100'), say('replay.learnt'), say('replay.per-100')],
    row(say('replay.mails'), ({ mails }) => mails),
    ...decisions.map((decision) => row(say(`decision.${decision}`), (tally) => tally.decisions[decision])),
    row(say('replay.warned'), ({ warned }) => warned),
    row(say('replay.checklist-only'), ({ checklistOnly }) => checklistOnly),
    [],
    [say('replay.findings')],
    ...all.findings.map(({ check, level }) =>
      row(`  ${say(`level.${level}`)}  ${check}`, (tally) => tally.findingCount(check, level).mails),
    ),
  ];
  const lines = [
    say('replay.heading', { file: printable(result.file), ...span(result) }),
    ...aligned(rows).map((line) => `  ${line}`.trimEnd()),
    '',
    say('replay.note', { enough: ENOUGH_MAILS }),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function span({ all, unreadable, first, last }: ReplayResult): Record<string, string> {
  const [from, to] = [dayOf(first) ?? '?', dayOf(last) ?? '?'];
  return { mails: counted(all.mails), unreadable: counted(unreadable), from, to };
}

const counted = (count: number): string => count.toLocaleString('en-US');

const share = (tally: Tally, count: number): string =>
  tally.mails === 0 ? '-' : tally.per100(count).toFixed(1);

/** The first column to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  // A heading alone in its row makes no column wider.
  const whole = rows.filter((row) => row.length === columns);
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...whole.map((row) => width(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? pad(cell, widths[0]!) : padStart(cell, widths[column]!)))
      .join('  '),
  );
}
