import { decodeStrictly } from '../files/charset';

/**
 * The text of a settings file: UTF-8, with or without a byte order mark, as the programs write it; UTF-16 with one, as
 * old editors do; Shift_JIS, as Excel saves CSV in Japan.
 * @returns null where it is none of these
 */
export function decodeSettings(bytes: Uint8Array): string | null {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return decodeStrictly(bytes, 'utf-16le');
  if (mark === 0xfeff) return decodeStrictly(bytes, 'utf-16be');
  return decodeStrictly(bytes, 'utf-8') ?? decodeStrictly(bytes, 'shift_jis');
}
