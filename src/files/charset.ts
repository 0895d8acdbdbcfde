// Which encoding a piece of mail is really in. Mail lies about it: Shift_JIS without a label or labelled ISO-8859-1, UTF-8
// labelled US-ASCII, ISO-2022-JP put raw into headers. What is clearly something else than it says is named here.

/** Encodings tried on 8-bit bytes that no label explains, most common in Japanese mail first. */
const JAPANESE = ['shift_jis', 'euc-jp'] as const;

/** An escape sequence of ISO-2022-JP that leaves ASCII: to JIS X 0208, its 1978 form, JIS X 0212 or half-width kana. */
// eslint-disable-next-line no-control-regex -- ESC is what marks ISO-2022-JP
const ISO_2022_JP = /\x1b(?:\$[@B]|\$\(D|\(I)/;

/** Labels under which any byte means something, so that text in another encoding raises no error. */
const SINGLE_BYTE = /^(?:us-ascii|ascii|ansi_x3.4-1968|iso-?8859-?1|latin1|windows-1252|cp1252)$/;

/** Bytes as a string of characters U+0000 to U+00FF. */
export function binaryString(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return text;
}

/** The way back from {@link binaryString}. */
export const bytesOf = (binary: string): Uint8Array =>
  Uint8Array.from(binary, (character) => character.charCodeAt(0));

/** Decodes strictly: null where the bytes are not text in this encoding, or where the runtime does not know it. */
export function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    // Some runtimes let bytes that mean nothing in EUC-JP and Shift_JIS through as C1 controls.
    return /[\u0080-\u009f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

/**
 * The encoding that the bytes are evidently in although their label says otherwise or nothing.
 * @param declared the label; '' where there is none.
 * @returns null where the label may stand.
 */
export function evidentCharset(bytes: Uint8Array, declared: string): string | null {
  const label = declared.trim().toLowerCase();
  if (bytes.every((byte) => byte < 0x80)) {
    const escapes = ISO_2022_JP.test(binaryString(bytes));
    return escapes && !label.includes('2022') ? 'iso-2022-jp' : null;
  }
  if (label !== '' && !SINGLE_BYTE.test(label) && decodeStrictly(bytes, label) !== null) return null;
  if (decodeStrictly(bytes, 'utf-8') !== null) return label === '' || label === 'utf-8' ? null : 'utf-8';
  const japanese = JAPANESE.find((charset) => readsAsJapanese(decodeStrictly(bytes, charset)));
  // An unlabelled part is read as UTF-8, which these bytes are not.
  return japanese ?? (label === '' ? 'windows-1252' : null);
}

/**
 * Whether a trial decoding is Japanese rather than an accident: kana, ideographs and full-width forms stand together in
 * runs, whereas Latin text taken for Shift_JIS shows single ideographs, and EUC-JP taken for it half-width kana.
 */
function readsAsJapanese(text: string | null): boolean {
  if (text === null) return false;
  const foreign = text.match(/[^\0-\x7f]/g) ?? [];
  const inRuns = (text.match(/[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff60]{2,}/g) ?? []).join('');
  return foreign.length > 0 && inRuns.length * 2 >= foreign.length;
}
