import type { Inspection } from '../inspection/inspect';
import { cliTexts } from '../locales/cli';
import type { Language } from '../locales/texts';
import { printable } from './printable';

/** One line of JSON (contract section 6), without its line end. */
export function jsonReport(file: string, inspection: Inspection): string {
  const { decision, findings, checklist, recipients } = inspection;
  return JSON.stringify({ file, decision, findings, checklist, recipients });
}

/** The judgement as people read it: the decision, what was found, most serious first, and what has to be ticked. */
export function textReport(file: string, inspection: Inspection, language: Language): string {
  const { decision, findings, checklist } = inspection;
  const say = (key: Parameters<typeof cliTexts.text>[1]) => cliTexts.text(language, key);
  const rows = findings.map(({ level, section, message }) => [
    say(`level.${level}`),
    say(`section.${section}`),
    message,
  ]);
  const ticks = checklist.map(({ section, label }) => ['[ ]', say(`section.${section}`), label]);
  return [
    cliTexts.text(language, 'heading', { file: printable(file), decision: say(`decision.${decision}`) }),
    ...table(rows, '  '),
    ...(ticks.length > 0 ? [`  ${say('checklist')}`, ...table(ticks, '    ')] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** Rows with their columns aligned; the last column may have several lines. */
function table(rows: readonly (readonly string[])[], indent: string): string[] {
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ''))));
  return rows.flatMap(([first = '', second = '', last = '']) => {
    const start = `${indent}${pad(first, widths[0]!)}  ${pad(second, widths[1]!)}  `;
    return last
      .split(/\r?\n/)
      .map((line, index) => (index === 0 ? start : ' '.repeat(width(start))) + printable(line));
  });
}

const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)));

/** Columns of a terminal: what East Asian fonts draw full-width takes two. */
const width = (text: string): number =>
  text.length +
  (text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/g) ?? []).length;
