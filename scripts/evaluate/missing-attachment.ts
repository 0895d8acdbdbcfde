import { groupBy } from '../../src/collections';
import { announcementsIn } from '../../src/announcements/announcement';
import { announcedInEnglish } from '../../src/announcements/english';
import { maskQuoted } from '../../src/message/ownText';
import { readRows } from './support/readRows';

interface Case {
  readonly group: string;
  readonly text: string;
  /** Whether the text announces that it carries a file. */
  readonly announces: boolean;
}

interface JapaneseRow {
  readonly text: string;
  readonly announces: boolean;
  readonly register: string;
}
interface HandLabelledRow {
  readonly text: string;
  readonly label: 'announce' | 'other' | 'inline';
}
interface ReceivedRow {
  readonly text: string;
  readonly hadAttachment: boolean;
  readonly mention: 'none' | 'weak' | 'strong';
}

/** Precision and recall of the announcements found, by register or class. `MISSES=1` prints the cases judged wrong. */
export function evaluate(folder: string): string[] | null {
  const japanese = readRows<JapaneseRow>(folder, 'attach-ja-dev.jsonl');
  const hard = readRows<HandLabelledRow>(folder, 'attach-en-hard-dev.jsonl');
  const received = readRows<ReceivedRow>(folder, 'attach-en-dev.jsonl');
  if (!japanese || !hard || !received) return null;
  return [
    ...report(
      'Japanese, by register',
      japanese.map((row) => ({ ...row, group: row.register })),
    ),
    ...report(
      'English, labelled by hand',
      hard.map(({ text, label }) => ({ text, group: label, announces: label === 'announce' })),
    ),
    ...report('English, received with or without files', received.flatMap(caseOf)),
  ];
}

/** A strong mention without a file is mostly a file that was forgotten or lost, so it tells nothing about false alarms. */
function caseOf({ text, hadAttachment, mention }: ReceivedRow): Case[] {
  if (hadAttachment === false && mention === 'strong') return [];
  if (hadAttachment && mention === 'none') return [];
  return [{ text, group: `${mention} mention`, announces: hadAttachment }];
}

function report(title: string, cases: readonly Case[]): string[] {
  const judged = cases.map((each) => ({
    ...each,
    found: announcementsIn(maskQuoted(each.text), announcedInEnglish)[0] ?? null,
  }));
  const wrong = judged.filter(({ announces, found }) => announces !== (found !== null));
  const groups = Array.from(
    groupBy(judged, ({ group }) => group),
    ([group, members]) => line(group, members),
  );
  return [title, ...groups, line('all', judged), ...(process.env['MISSES'] ? wrong.map(missLine) : [])];
}

type Judged = Case & { readonly found: { readonly text: string; readonly start: number } | null };

function line(group: string, cases: readonly Judged[]): string {
  const count = (announces: boolean, found: boolean) =>
    cases.filter((each) => each.announces === announces && (each.found !== null) === found).length;
  const [right, falseAlarms, missed] = [count(true, true), count(false, true), count(true, false)];
  const ratio = (part: number, whole: number) => (whole === 0 ? '   –' : (part / whole).toFixed(3));
  return `${group.padEnd(14)} n ${String(cases.length).padStart(4)}  precision ${ratio(right, right + falseAlarms)}  recall ${ratio(right, right + missed)}  false alarms ${falseAlarms}  missed ${missed}`;
}

function missLine({ group, text, announces, found }: Judged): string {
  const at = found?.start ?? Math.max(0, text.search(/attach|enclos|添付/i));
  const words = text.slice(Math.max(0, at - 90), at + 90).replace(/\s+/g, ' ');
  return `${announces ? 'missed' : 'false alarm'} [${group}] ${words}`;
}
