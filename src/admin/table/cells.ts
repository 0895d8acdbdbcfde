import type { Shape } from '../../policy/readShape';
import { fieldOf } from '../fields';

/** What a cell of a table says as a value of a setting; undefined where it is blank. */
export type CellReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly expected: readonly string[] };

const YES = ['true', 'yes', 'y', '1', 'はい', '○', '◯', '有', 'する'];
const NO = ['false', 'no', 'n', '0', 'いいえ', '×', '無', 'しない'];

/** A value as a cell shows it: entries of a list on a line each. */
export function cellText(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellText).join('\n');
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

/**
 * Reads a cell.
 * @param nameOf what a value of a choice is called, which may be written in its place
 */
export function readCell(shape: Shape, text: string, nameOf: (value: string) => string): CellReading {
  const field = fieldOf(shape);
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, value: undefined };
  switch (field.kind) {
    case 'choice':
      return choiceIn(field.choices, trimmed, nameOf);
    case 'boolean': {
      const word = trimmed.normalize('NFKC').toLowerCase();
      if (YES.includes(word)) return { ok: true, value: true };
      return NO.includes(word) ? { ok: true, value: false } : { ok: false, expected: ['true', 'false'] };
    }
    case 'number':
      return { ok: true, value: numberIn(trimmed) };
    case 'several': {
      const readings = entriesIn(trimmed, null).map((entry) => choiceIn(field.choices, entry, nameOf));
      return (
        readings.find(({ ok }) => !ok) ?? {
          ok: true,
          value: readings.map((reading) => (reading.ok ? reading.value : '')),
        }
      );
    }
    case 'list':
      return { ok: true, value: entriesIn(trimmed, field.items) };
    default:
      return { ok: true, value: trimmed };
  }
}

function choiceIn(choices: readonly string[], text: string, nameOf: (value: string) => string): CellReading {
  const written = text.normalize('NFKC').toLowerCase();
  const value = choices.find((choice) =>
    [choice, nameOf(choice)].some((word) => word.normalize('NFKC').toLowerCase() === written),
  );
  return value === undefined ? { ok: false, expected: choices } : { ok: true, value };
}

/** A number, or the text itself where it is none: the policy's own rules say what is wrong with it. */
export function numberIn(text: string): number | string {
  const number = Number(text.normalize('NFKC'));
  return text.trim() !== '' && Number.isFinite(number) ? number : text;
}

/** The entries of a list in one cell: a line each, or parted by semicolons or 、 where they are on one line. */
export function entriesIn(text: string, items: Shape | null): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  // In a regular expression they are characters.
  const isWhole = lines.length > 1 || (items?.format === 'keyword' && text.startsWith('/'));
  return (isWhole ? lines : text.split(/[;；、]/))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/**
 * Whether what was pasted into a cell is several cells: then it is a table.
 * @param takesLines whether the cell has several lines itself
 */
export const isTable = (text: string, takesLines: boolean): boolean =>
  text.includes('\t') || (!takesLines && /[\r\n]+./.test(text.trim()));
