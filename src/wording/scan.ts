import { flatMap } from '../collections';
import type { Slip, SlipKind, SlipRule } from './slip';

/** A pattern and what its matches should read. */
export interface Pattern {
  /** Global. The first group, where there is one, is what stands before the slip and belongs to it no more. */
  readonly pattern: RegExp;
  readonly kind: SlipKind;
  /** From the slip's own text: what it should read, undefined where nobody can tell, null where it is no slip after all. */
  readonly replacement?: (slip: string, match: RegExpExecArray) => string | null | undefined;
}

/** All matches of a pattern, as slips. A look-behind would do without the group, but older web views know none. */
export function scan(text: string, { pattern, kind, replacement }: Pattern): Slip[] {
  const slips: Slip[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index + (match[1] ?? '').length;
    const end = match.index + match[0].length;
    // What stands before a slip may be the end of another one.
    pattern.lastIndex = Math.max(end - 1, match.index + 1);
    const right = replacement?.(text.slice(start, end), match);
    if (right !== null) slips.push({ start, end, kind, ...(right !== undefined && { replacement: right }) });
  }
  return slips;
}

/** A rule that is nothing but its patterns. */
export const ruleOf =
  (patterns: readonly Pattern[]): SlipRule =>
  (text) =>
    flatMap(patterns, (pattern) => scan(text, pattern));

/** For what cannot stand there, though nobody can tell what was meant. */
export const impossible = (pattern: RegExp): Pattern => ({ pattern, kind: 'mistyped' });

/** For what is a slip for something else. */
export const meant = (pattern: RegExp, replacement: string | ((slip: string) => string)): Pattern => ({
  pattern,
  kind: 'mistyped',
  replacement: typeof replacement === 'string' ? () => replacement : replacement,
});

/** A table of slips: `wrong→right` between blanks. For what is no word wherever it stands. */
export const tableOf = (entries: string): Pattern[] =>
  entries
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split('→') as [string, string])
    .map(([wrong, right]) => meant(new RegExp(`()${wrong}`, 'g'), right));
