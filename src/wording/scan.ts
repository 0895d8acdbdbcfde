import type { Slip, SlipKind } from './slip';

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
    const meant = replacement?.(text.slice(start, end), match);
    if (meant !== null) slips.push({ start, end, kind, ...(meant !== undefined && { replacement: meant }) });
  }
  return slips;
}
