import type { Inspection } from '../inspection/inspect';
import { cliTexts } from '../locales/cli';
import type { Language } from '../locales/texts';
import { printable } from './printable';
import { pad, width } from './columns';

/** One line of JSON, without its line end: what was judged, the recipients most likely wrong first. */
export function jsonReport(file: string, inspection: Inspection): string {
  const { decision, findings, checklist } = inspection;
  const recipients = inspection.recipients.slice().sort((a, b) => b.risk - a.risk);
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

/** The judgement on one line, without its line end: the decision, and the checks that spoke, most serious first. */
export function lineReport(file: string, { decision, findings }: Inspection, language: Language): string {
  const heading = cliTexts.text(language, 'heading', {
    file: printable(file),
    decision: cliTexts.text(language, `decision.${decision}`),
  });
  const checks = new Set(findings.map(({ check }) => check));
  return checks.size === 0 ? heading : `${heading} (${Array.from(checks).join(', ')})`;
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
