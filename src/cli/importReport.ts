import { groupBy } from '../collections';
import type { Language } from '../locales/texts';
import { migrationTexts } from '../locales/migration';
import type { Migration } from '../migration/migrate';
import type { Note, NoteKind } from '../migration/note';
import type { ProductId } from '../migration/product';
import { printable } from './printable';

const NAMES: Readonly<Record<ProductId, string>> = {
  outlookokan: 'OutlookOkan',
  flexconfirmmail: 'FlexConfirmMail',
};

/** What has to be done about it comes first. */
const KINDS: readonly NoteKind[] = ['fault', 'none', 'changed', 'taken', 'unused'];

/** For machines: everything on one line. */
export function jsonImportReport({ product, notes }: Migration, out: string, language: Language): string {
  const entries = notes.map((note) => ({
    file: note.file,
    line: note.line,
    kind: note.kind,
    setting: note.subject,
    to: note.to ?? null,
    message: messageOf(note, language),
  }));
  return `${JSON.stringify({ product, out, notes: entries })}\n`;
}

/** For people: by what became of the settings; lines of which the same is to be said together. */
export function importReport({ product, files, notes }: Migration, out: string, language: Language): string {
  const text = (key: Parameters<typeof migrationTexts.text>[1], values = {}) =>
    migrationTexts.text(language, key, values);
  const byKind = groupBy(notes, ({ kind }) => kind);
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, byKind.get(kind)?.length ?? 0]));
  const parts = KINDS.filter((kind) => byKind.has(kind)).map((kind) => [
    '',
    text(`kind.${kind}`),
    ...Array.from(groupBy(byKind.get(kind)!, groupOf(kind)).values(), (group) => entry(group, language)),
  ]);
  return [
    text('heading', { product: NAMES[product], files, out }),
    text('summary', counts),
    ...parts.flat(),
    '',
  ].join('\n');
}

/** What is the same of notes that are told together. */
const groupOf =
  (kind: NoteKind) =>
  ({ file, text, values, to }: Note): string =>
    JSON.stringify(kind === 'unused' ? [file, text] : [file, text, values, to]);

/** Subjects that are named; the others are told by their lines. */
const NAMED = 5;

function entry(group: readonly Note[], language: Language): string {
  const [first] = group;
  // A file as a whole needs no second name.
  const subjects = group.map(({ subject }) => subject).filter((subject) => subject !== first!.file);
  const named = subjects.slice(0, NAMED).join(', ') + (subjects.length > NAMED ? ' …' : '');
  const target = first!.to ? ` → ${first!.to}` : '';
  const message = messageOf(first!, language);
  const lines = [`  ${placeOf(group, language)}  ${printable(named)}${target}`.trimEnd()];
  if (message !== '') lines.push(`      ${printable(message)}`);
  return lines.join('\n');
}

const messageOf = ({ text, values }: Note, language: Language): string =>
  text ? migrationTexts.text(language, text, values) : '';

/** Runs of lines that are written out. */
const RUNS = 8;

/** `Whitelist.csv:1-3,7`. */
function placeOf(group: readonly Note[], language: Language): string {
  const file = printable(group[0]!.file);
  const lines = Array.from(new Set(group.map(({ line }) => line))).filter((line) => line !== null);
  if (lines.length === 0) return file;
  const runs: [number, number][] = [];
  for (const line of lines.sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && line === last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  const shown = runs.slice(0, RUNS);
  const said = shown.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',');
  const count = lines.length - shown.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return migrationTexts.text(language, count > 0 ? 'place.more' : 'place.line', { file, lines: said, count });
}
