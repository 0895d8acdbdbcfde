/** A text encoding by the name that TextDecoder (WHATWG Encoding) knows it by. */
export type Encoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp' | 'windows-1252';

/** Bytes that tell the encoding; a file's beginning is as good as all of it. */
const SAMPLE = 64 * 1024;

/** Bytes decoded in one turn. */
const PIECE = 16 * 1024;

/**
 * The encoding of a text in one of those used in Japan.
 * Judged by what the bytes can be at all (a decoder that refuses errors), and between Shift_JIS and EUC-JP, which may
 * both be possible, by how Japanese the outcome looks. Statistical detectors need more text than a file name has.
 * @returns null where the bytes are no text.
 */
export function detectEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const [first = 0, second = 0, third = 0] = sample;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (sample.includes(0)) return utf16WithoutMark(sample);
  if (/\x1b(?:\$[@B]|\([BJI])/.test(latin1(sample)) && sample.every((byte) => byte < 0x80))
    return 'iso-2022-jp';
  if (controls(sample) > 0) return null;
  if (decodes(sample, 'utf-8') !== null) return 'utf-8';
  const japanese = (['shift_jis', 'euc-jp'] as const)
    .map((encoding) => ({ encoding, text: decodes(sample, encoding) }))
    .filter(
      (candidate): candidate is { encoding: 'shift_jis' | 'euc-jp'; text: string } => candidate.text !== null,
    )
    .sort((a, b) => strangeness(a.text) - strangeness(b.text));
  return japanese[0]?.encoding ?? (highShare(sample) < 0.3 ? 'windows-1252' : null);
}

/** Decodes the whole of it; byte sequences that are no characters become U+FFFD. */
export const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes);

/** Decodes something short whose encoding nothing says: a file name in an archive, an old document property. */
export function decodeUnknown(bytes: Uint8Array): string {
  return decode(bytes, detectEncoding(bytes) ?? 'windows-1252');
}

/** The text in pieces, so that a large one never has to be held at once. */
export function* decodePieces(bytes: Uint8Array, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += PIECE)
    yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length });
}

/** As ISO 8859-1: one character for each byte, for looking at signatures. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** @returns null where the bytes are not in this encoding; a character cut off at the end is none of its errors. */
function decodes(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Half-width kana and private or rare characters among the Japanese ones: what a wrong decoder yields. */
function strangeness(text: string): number {
  const strange = text.match(/[\uff61-\uff9f\ue000-\uf8ff\u3300-\u33ff\u0400-\u04ff]/g)?.length ?? 0;
  const usual = text.match(/[\u3041-\u3096\u30a1-\u30fc\u3001\u3002]/g)?.length ?? 0;
  const other = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return (strange + other * 0.1) / (strange + usual + other + 1);
}

function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const half = bytes.length / 2;
  const candidate = zeros[1]! > half * 0.3 ? 'utf-16le' : zeros[0]! > half * 0.3 ? 'utf-16be' : null;
  const text = candidate && decodes(bytes, candidate);
  return text !== null && !/[\0-\x08\x0e-\x1a]/.test(text) ? candidate : null;
}

const controls = (bytes: Uint8Array): number =>
  bytes.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte)).length;

const highShare = (bytes: Uint8Array): number => bytes.filter((byte) => byte >= 0x80).length / bytes.length;
