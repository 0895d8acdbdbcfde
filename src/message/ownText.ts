import { disclaimerStart } from './disclaimer';
import { markQuotedThread } from './quotedThread';
import { signatureStart } from './signature';

/** One line of a text, without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** The line's beginning, trimmed: all that tells what kind of line it is. */
  readonly head: string;
  /** Not written by the author now. */
  masked: boolean;
}

/** Characters of a line that are looked at; longer lines are prose. */
const HEAD = 240;

/**
 * Replaces by blanks of equal length what the author did not write now: the quoted thread, forwarded headers, the
 * signature, disclaimers. Offsets and line ends stay. When in doubt, text is the author's.
 * Takes time in proportion to the text's length.
 */
export function maskQuoted(text: string): string {
  const lines = linesOf(text);
  markQuotedThread(lines);
  markClosing(lines);
  let masked = '';
  let kept = 0;
  for (const { start, end, masked: isMasked } of lines) {
    if (!isMasked) continue;
    masked += text.slice(kept, start) + ' '.repeat(end - start);
    kept = end;
  }
  return masked + text.slice(kept);
}

/** Marks from the end upwards what closes the author's part: disclaimers, `Sent from my …`, signatures. */
function markClosing(lines: readonly Line[]): void {
  let bottom = lines.length;
  while (bottom > 0 && (lines[bottom - 1]!.masked || lines[bottom - 1]!.head === '')) bottom--;
  for (;;) {
    const start = disclaimerStart(lines, bottom) ?? signatureStart(lines, bottom);
    if (start === null) return;
    for (let at = start; at < bottom; at++) lines[at]!.masked = true;
    bottom = start;
  }
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const lineEnd = /\r\n?|\n|$/g;
  let start = 0;
  for (;;) {
    lineEnd.lastIndex = start;
    const match = lineEnd.exec(text)!;
    const head = text.slice(start, Math.min(match.index, start + HEAD)).trim();
    lines.push({ start, end: match.index, head, masked: false });
    if (match[0] === '') return lines;
    start = match.index + match[0].length;
  }
}
