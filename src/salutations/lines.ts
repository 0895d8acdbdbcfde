import { foldText } from '../message/fold';

/** A line of the text's top. */
export interface TopLine {
  /** Without blanks at either end. */
  readonly text: string;
  /** Offset of `text` in the body. */
  readonly start: number;
  /** Width and case folded. */
  readonly folded: string;
  /** For each unit of `folded`, and one past its end, the offset in the body. */
  readonly offsets: readonly number[];
}

/** Lines that may belong to an address block: company, department, title, several names, copies. */
const MAX_LINES = 10;
const MAX_LENGTH = 300;

/** The first lines that hold anything. */
export function topLines(text: string): TopLine[] {
  const found: TopLine[] = [];
  let start = 0;
  while (start <= text.length && found.length < MAX_LINES) {
    const end = endOfLine(text, start);
    const line = text.slice(start, Math.min(end, start + MAX_LENGTH));
    const trimmed = line.trim();
    if (trimmed !== '') {
      const at = start + line.indexOf(trimmed);
      const { text: folded, offsets } = foldText(trimmed);
      found.push({ text: trimmed, start: at, folded, offsets: offsets.map((offset) => at + offset) });
    }
    start = end + 1;
  }
  return found;
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '\n' || text[at] === '\r') return at;
  return text.length;
}
