/** Text made comparable (compatibility forms, width and case folded) that still knows where each unit came from. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, and one past its end, the offset in the original. */
  readonly offsets: readonly number[];
}

/** Marks that combine with the unit before: combining accents and voicing marks, half-width voicing marks. */
const ATTACHED = /[\u0300-\u036f\u3099\u309a\uff9e\uff9f]/;

/**
 * What no reader sees: zero-width and bidirectional controls, soft hyphen, byte order mark, variation selectors. U+DB40
 * leads those of plane 14, which tell 辻󠄀 from 辻 in names typed with a Japanese input method.
 */
const INVISIBLE =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]|[\ufe00-\ufe0f]|[\ufeff]|[\udb40]/;

/** Kana and ideographs that are their own folded form, unless a mark follows: most of a Japanese text. */
const PLAIN = /^[\u3041-\u3094\u30a1-\u30fa\u30fc\u4e00-\u9fff]$/;

/** NFKC, lower case, without invisible characters. */
export function fold(text: string): string {
  return foldText(text).text;
}

/** As {@link fold}, keeping the way back to the original's offsets. */
export function foldText(original: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  while (at < original.length) {
    const end = clusterEnd(original, at);
    const cluster = original.slice(at, end);
    const folded = INVISIBLE.test(cluster[0]!) ? '' : foldCluster(cluster);
    for (let i = 0; i < folded.length; i++) offsets.push(at);
    text += folded;
    at = end;
  }
  offsets.push(original.length);
  return { text, offsets };
}

/**
 * The span of the original that a span of the folded text (not empty) came from. A character that folds to several, as ㈱
 * to (株), comes whole.
 */
export function originalSpan({ text, offsets }: FoldedText, start: number, end: number): [number, number] {
  let next = end;
  while (next < text.length && offsets[next] === offsets[end - 1]) next++;
  return [offsets[start]!, offsets[next]!];
}

function foldCluster(cluster: string): string {
  if (PLAIN.test(cluster)) return cluster;
  if (cluster.length === 1 && cluster.charCodeAt(0) < 0x80) return cluster.toLowerCase();
  return cluster.normalize('NFKC').toLowerCase();
}

function clusterEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let end = start + (code >= 0xd800 && code < 0xdc00 && start + 1 < text.length ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) >= 0x300 && ATTACHED.test(text[end]!)) end++;
  return end;
}
