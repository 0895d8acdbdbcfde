/** Text made comparable (compatibility forms, width and case folded) that still knows where each unit came from. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, and one past its end, the offset in the original. */
  readonly offsets: readonly number[];
}

/** Marks that combine with the unit before: combining voicing marks and their half-width forms, variation selectors. */
const ATTACHED = /[\u0300-\u036f]|[\u3099\u309a\uff9e\uff9f]|[\ufe00-\ufe0f]/;

/** What no reader sees: zero-width and bidirectional controls, soft hyphen, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

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

function foldCluster(cluster: string): string {
  const code = cluster.charCodeAt(0);
  if (cluster.length === 1 && code < 0x80) return cluster.toLowerCase();
  return cluster.normalize('NFKC').toLowerCase();
}

function clusterEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let end = start + (code >= 0xd800 && code < 0xdc00 && start + 1 < text.length ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) >= 0x300 && ATTACHED.test(text[end]!)) end++;
  return end;
}
