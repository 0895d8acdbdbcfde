import { readCsv, type CsvRecord } from '../../files/csv';
import type { Shape } from '../../policy/readShape';
import { fitsCell, type Field, type RecordField } from '../fields';
import type { ListField } from './entries';
import { readCell } from './cells';

/** What is wrong with one line of a pasted table; the line was left out. */
export interface RowFault {
  /** Counted from 1. */
  readonly line: number;
  readonly kind: 'broken' | 'too-many' | 'missing' | 'unknown-value';
  /** Of the column at fault. */
  readonly column?: string;
  readonly text?: string;
  readonly expected?: readonly string[];
}

export interface Rows {
  readonly entries: readonly unknown[];
  readonly faults: readonly RowFault[];
  /** Names of the columns in the order of the table; '' for one that is not known and was left out. */
  readonly columns: readonly string[];
  /** Whether the first line names the columns. */
  readonly hasHeading: boolean;
}

/** What columns and values are called, so that a heading and cells may name them so. */
export interface RowWords {
  readonly columnNames: (column: string) => readonly string[];
  readonly valueName: (value: string) => string;
}

/**
 * Reads entries of a list from a table as it is pasted from a sheet or copied from a CSV file. The columns are those that
 * the first line names, else those of the form from the left. A line with a fault is left out and told.
 */
export function readRows(text: string, field: ListField, words: RowWords): Rows {
  return field.kind === 'list' ? readList(text, field.items) : readRecords(text, field, words);
}

const csvOf = (text: string) => readCsv(text, text.includes('\t') ? '\t' : undefined);

/** Every cell is an entry. Expressions have commas in them: without tabs and quotes a line is one. */
function readList(text: string, items: Shape): Rows {
  const isWhole = items.format === 'keyword' && !/[\t"]/.test(text);
  const { records, brokenLines } = isWhole
    ? { records: [{ line: 1, fields: text.split(/\r\n|\r|\n/) }], brokenLines: [] }
    : csvOf(text);
  return {
    entries: records.flatMap(({ fields }) => fields.map((cell) => cell.trim()).filter((cell) => cell !== '')),
    faults: brokenLines.map(broken),
    columns: [''],
    hasHeading: false,
  };
}

const broken = (line: number): RowFault => ({ line, kind: 'broken' });

function readRecords(text: string, { record }: Extract<Field, { kind: 'records' }>, words: RowWords): Rows {
  const { records, brokenLines } = csvOf(text);
  const names = Object.keys(record.properties).filter((name) => fitsCell(record.properties[name]!));
  const heading = headingIn(records[0], names, words);
  const columns = heading ?? names;
  const faults: RowFault[] = brokenLines.map(broken);
  const entries: unknown[] = [];
  for (const row of heading ? records.slice(1) : records) {
    if (row.fields.every((cell) => cell.trim() === '')) continue;
    const read = entryIn(row, columns, record, words);
    if ('kind' in read) faults.push(read);
    else entries.push(read.entry);
  }
  return { entries, faults, columns, hasHeading: heading !== null };
}

/** The columns that a line names; null where it is no heading. */
function headingIn(row: CsvRecord | undefined, names: readonly string[], words: RowWords): string[] | null {
  const columns = (row?.fields ?? []).map((cell) => {
    const written = comparable(cell);
    const called = (name: string) => [name, ...words.columnNames(name)].map(comparable);
    return names.find((name) => written !== '' && called(name).includes(written)) ?? '';
  });
  const known = columns.filter((column) => column !== '');
  // A value may happen to be the name of a column; two would be too much of a chance.
  const isHeading = known.length >= Math.min(2, columns.length) && known.length > 0;
  return isHeading && new Set(known).size === known.length ? columns : null;
}

/** Upper and lower case, full and half width, blanks: none of them tells two headings apart. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-・:：]/g, '');

function entryIn(
  { line, fields }: CsvRecord,
  columns: readonly string[],
  { properties, required, shorthand }: RecordField,
  words: RowWords,
): RowFault | { readonly entry: unknown } {
  const entry: Record<string, unknown> = {};
  for (const [index, cell] of fields.entries()) {
    const column = columns[index];
    if (column === undefined && cell.trim() !== '') return { line, kind: 'too-many', text: cell };
    if (!column) continue;
    const reading = readCell(properties[column]!, cell, words.valueName);
    if (!reading.ok) return { line, kind: 'unknown-value', column, text: cell, expected: reading.expected };
    if (reading.value !== undefined) entry[column] = reading.value;
  }
  const missing = required.find((name) => entry[name] === undefined);
  if (missing !== undefined) return { line, kind: 'missing', column: missing };
  const isShort = shorthand !== null && Object.keys(entry).length === 1;
  return { entry: isShort ? entry[shorthand] : entry };
}
