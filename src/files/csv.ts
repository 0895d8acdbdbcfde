/** One record of a CSV file. A quoted field may hold line ends, so that a record may be longer than its first line. */
export interface CsvRecord {
  /** Of the record's beginning, counted from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

export interface Csv {
  readonly records: readonly CsvRecord[];
  /** Lines with a quoted field that does not close, or that goes on after its closing quote; they give no record. */
  readonly brokenLines: readonly number[];
}

/**
 * Reads comma-separated values (RFC 4180). Programs in countries that write 1,5 separate by semicolons; what is pasted
 * from a sheet comes with tabs: the first of the three in the text's first line that separates anything is taken.
 * Blank lines give no record. A line that is broken is left out alone, however its quotes would swallow the rest.
 * @param delimiter where it is known
 */
export function readCsv(text: string, delimiter: ',' | ';' | '\t' = delimiterOf(text)): Csv {
  const field = new RegExp(`"((?:[^"]|"")*)"(?!")|([^${delimiter}\\r\\n]*)`, 'y');
  const records: CsvRecord[] = [];
  const brokenLines: number[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const start = { at, line };
    const fields: string[] = [];
    let next: string | undefined = delimiter;
    while (next === delimiter) {
      field.lastIndex = at;
      const [whole, quoted, plain = ''] = field.exec(text)!;
      fields.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
      line += linesIn(quoted ?? '');
      at += whole.length;
      // An unclosed quote was read as plain text with the quote in it.
      const isBroken = quoted === undefined && plain.startsWith('"');
      next = isBroken ? 'broken' : text[at];
      if (next === delimiter) at++;
    }
    if (next !== undefined && next !== '\r' && next !== '\n') {
      brokenLines.push(start.line);
      at = start.at + /^[^\r\n]*/.exec(text.slice(start.at))![0].length;
      line = start.line;
    } else if (fields.length > 1 || fields[0]!.trim() !== '') {
      records.push({ line: start.line, fields });
    }
    at += /^(?:\r\n|\r|\n)?/.exec(text.slice(at, at + 2))![0].length;
    line++;
  }
  return { records, brokenLines };
}

const delimiterOf = (text: string) =>
  (/^(?:"(?:[^"]|"")*"|[^",;\t\r\n])*([,;\t])/.exec(text)?.[1] ?? ',') as ',' | ';' | '\t';

const linesIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
