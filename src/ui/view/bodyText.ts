import { severity, type FindingLevel } from '../../checks/level';
import type { Finding } from '../../inspection/finding';

/** A stretch of text; `level` is that of the most serious finding that points at it. */
export interface TextSegment {
  readonly text: string;
  readonly level: FindingLevel | null;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface MarkedRange extends Range {
  readonly level: FindingLevel;
}

/** Where the findings point in the subject or the body. */
export function marksIn(part: 'subject' | 'body', findings: readonly Finding[]): MarkedRange[] {
  return findings.flatMap(({ level, targets }) =>
    targets.flatMap((target) =>
      target.kind === part && target.end > target.start
        ? [{ start: target.start, end: target.end, level }]
        : [],
    ),
  );
}

/** Cuts text at the marks; where several overlap the most serious shows. */
export function markedSegments(text: string, marks: readonly MarkedRange[]): TextSegment[] {
  return segmentsOf(text, [{ start: 0, end: text.length }], marks);
}

/**
 * The author's own text without the room that quoted text and signature left (blanks of equal length, so that the
 * offsets of `body.text` hold), blank lines in a row drawn into one, and none at either end.
 */
export function ownTextSegments(ownText: string, marks: readonly MarkedRange[]): TextSegment[] {
  return segmentsOf(ownText, keptRanges(ownText), marks);
}

/** Lines without their trailing blanks, each with its line break. */
function keptRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let blankBefore = true;
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    if (match[0] === '') break;
    const content = match[0].trimEnd();
    const breakLength = match[0].length - match[0].replace(/[\r\n]+$/, '').length;
    const lineEnd = match.index + match[0].length;
    if (content !== '') {
      ranges.push({ start: match.index, end: match.index + content.length });
      if (breakLength > 0) ranges.push({ start: lineEnd - breakLength, end: lineEnd });
    } else if (!blankBefore && breakLength > 0) {
      ranges.push({ start: lineEnd - breakLength, end: lineEnd });
    }
    blankBefore = content === '';
  }
  while (ranges.length > 0 && text.slice(ranges.at(-1)!.start, ranges.at(-1)!.end).trim() === '')
    ranges.pop();
  return ranges;
}

function segmentsOf(text: string, kept: readonly Range[], marks: readonly MarkedRange[]): TextSegment[] {
  const levels = levelAt(text.length, marks);
  const segments: { text: string; level: FindingLevel | null }[] = [];
  for (const { start, end } of kept) {
    for (const piece of cutAt(start, end, levels.cuts)) {
      const level = levels.of(piece.start);
      const last = segments.at(-1);
      if (last && last.level === level) last.text += text.slice(piece.start, piece.end);
      else segments.push({ text: text.slice(piece.start, piece.end), level });
    }
  }
  return segments;
}

/** The places where the level may change, in order, and the level from each place on. */
function levelAt(length: number, marks: readonly MarkedRange[]) {
  const inside = marks.filter(({ start, end }) => start >= 0 && end <= length);
  const cuts = [...new Set(inside.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const of = (at: number): FindingLevel | null =>
    inside
      .filter(({ start, end }) => start <= at && at < end)
      .reduce<FindingLevel | null>(
        (worst, { level }) => (worst && severity(worst) >= severity(level) ? worst : level),
        null,
      );
  return { cuts, of };
}

function cutAt(start: number, end: number, cuts: readonly number[]): Range[] {
  const bounds = [start, ...cuts.filter((cut) => cut > start && cut < end), end];
  return bounds.slice(1).map((bound, i) => ({ start: bounds[i]!, end: bound }));
}

/**
 * The segments in blocks of whole lines, each of about `size` characters, so that a browser need not lay out a very long
 * text before it is scrolled to. A line longer than that stays in one block.
 */
export function blocksOf(segments: readonly TextSegment[], size: number): TextSegment[][] {
  const blocks: TextSegment[][] = [[]];
  let length = 0;
  for (const { text, level } of segments) {
    for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
      const block = blocks.at(-1)!;
      const last = block.at(-1);
      if (last && last.level === level) block[block.length - 1] = { text: last.text + line, level };
      else block.push({ text: line, level });
      length += line.length;
      if (length >= size && line.endsWith('\n')) {
        blocks.push([]);
        length = 0;
      }
    }
  }
  return blocks.filter((block) => block.length > 0);
}

/** A stretch of text with what stands around it, for quoting beside a finding. */
export interface Excerpt {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** How much of the neighbourhood an excerpt shows: enough to know the place again. */
const AROUND = 16;

/** Line breaks become blanks; an ellipsis stands where text was cut off. Null where the offsets do not hold `expected`. */
export function excerptAt(text: string, { start, end }: Range, expected: string): Excerpt | null {
  if (text.slice(start, end) !== expected || expected.trim() === '') return null;
  const before = oneLine(text.slice(Math.max(0, start - AROUND), start)).trimStart();
  const after = oneLine(text.slice(end, end + AROUND)).trimEnd();
  return {
    before: start > AROUND && before !== '' ? `…${before}` : before,
    text: oneLine(expected),
    after: end + AROUND < text.length && after !== '' ? `${after}…` : after,
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The lines that come first, where the addressee stands: blank ones left out, long ones cut after `width` characters. */
export function firstLines(ownText: string, count: number, width: number): string[] {
  const lines: string[] = [];
  for (const match of ownText.matchAll(/[^\r\n]+/g)) {
    const line = match[0].trim();
    if (line !== '') lines.push(shortened(line, width));
    if (lines.length === count) break;
  }
  return lines;
}

function shortened(line: string, width: number): string {
  const characters = Array.from(line.slice(0, 2 * width + 2));
  return characters.length > width ? `${characters.slice(0, width).join('')}…` : line;
}
