/** A stretch of a text, in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The stretches in the order of their text; of those that overlap the one that begins first, and of these the longest. */
export function leftmostLongest<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  let reached = 0;
  for (const span of spans.slice().sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < reached) continue;
    kept.push(span);
    reached = span.end;
  }
  return kept;
}
