import { htmlToText } from '../files/htmlText';
import type { Contents, Draft, Inspection } from './inspection';
import { decode, decodePieces, detectEncoding } from './text';

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** Lines whose delimiters are compared to tell a table from running text. */
const LINES_TO_TELL = 20;

/** Reads a text file; a table (CSV, TSV) row by row. */
export async function inspectText(
  bytes: Uint8Array,
  draft: Draft,
  contents: Contents,
  { budget }: Inspection,
): Promise<void> {
  const encoding = detectEncoding(bytes) ?? 'windows-1252';
  draft.encoding = encoding;
  draft.protection = 'open';
  let rest = '';
  let rows: CsvRows | null = null;
  let first = true;
  for (const piece of decodePieces(bytes, encoding)) {
    rest += piece;
    if (first) {
      const delimiter = delimiterOf(rest);
      if (delimiter) {
        draft.type = 'csv';
        contents.startTable();
        rows = new CsvRows(delimiter, (cells) => {
          budget.cell(cells.length);
          contents.row(cells);
        });
      }
      first = false;
    }
    if (rows) {
      rows.write(rest);
      rest = '';
    } else rest = addLines(rest, contents);
    await budget.breathe();
  }
  if (rows) rows.end();
  else contents.line(rest);
}

/** HTML as it reads; scripts and what they would fetch are only characters here. */
export function inspectHtml(bytes: Uint8Array, draft: Draft, contents: Contents): void {
  const encoding = detectEncoding(bytes) ?? 'windows-1252';
  draft.encoding = encoding;
  draft.protection = 'open';
  addLines(`${htmlToText(decode(bytes, encoding))}\n`, contents);
}

/** Adds all whole lines; what comes after the last line break is given back, or added where it is unreasonably long. */
export function addLines(text: string, contents: Contents): string {
  const lines = text.split(/\r\n?|\n/);
  const last = lines.pop()!;
  for (const line of lines) contents.line(line);
  if (last.length < 100_000) return last;
  contents.line(last);
  return '';
}

/** The delimiter that nearly all of the first lines have, and have equally often; null for running text. */
function delimiterOf(text: string): string | null {
  const lines = text
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line !== '')
    .slice(0, LINES_TO_TELL);
  if (lines.length < 2) return null;
  return (
    DELIMITERS.find((delimiter) => {
      const counts = lines.map((line) => line.split(delimiter).length - 1);
      const usual = counts[0]!;
      return usual > 0 && counts.filter((count) => count === usual).length >= lines.length * 0.8;
    }) ?? null
  );
}

/** Rows of RFC 4180 CSV from pieces of text: a cell may be quoted, and then hold delimiters, breaks and `""`. */
class CsvRows {
  private row: string[] = [];
  private cell = '';
  private quoted = false;

  constructor(
    private readonly delimiter: string,
    private readonly found: (cells: readonly string[]) => void,
  ) {}

  write(text: string): void {
    const special = new RegExp(`["\\r\\n\\${this.delimiter}]`, 'g');
    let from = 0;
    for (let match = special.exec(text); match; match = special.exec(text)) {
      this.cell += text.slice(from, match.index);
      from = match.index + 1;
      if (match[0] === '"')
        this.quoted = !this.quoted; // `""` within quotes turns twice.
      else if (this.quoted) this.cell += match[0];
      else this.endCell(match[0] !== this.delimiter);
    }
    this.cell += text.slice(from);
  }

  end(): void {
    this.endCell(true);
  }

  private endCell(endsRow: boolean): void {
    this.row.push(this.cell);
    this.cell = '';
    if (!endsRow) return;
    if (this.row.length > 1 || this.row[0] !== '') this.found(this.row);
    this.row = [];
  }
}
