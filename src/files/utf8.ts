import { fileTexts } from '../locales/files';
import { UnreadableFile } from './unreadable';

/**
 * The text of a JSON file, which is UTF-8 (RFC 8259, section 8.1), without its byte order mark.
 * @throws UnreadableFile where it is something else: Outlook could not read a policy in another encoding either.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  const first = (bytes[0] ?? 0) * 0x100 + (bytes[1] ?? 0);
  // Without a byte order mark UTF-16 shows by the zero byte beside JSON's first character.
  if (first === 0xfffe || first === 0xfeff || bytes[0] === 0 || bytes[1] === 0) throw unreadable('utf-16');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable('not-utf-8');
  }
  if (text.trim() === '') throw unreadable('empty');
  return text;
}

const unreadable = (key: 'utf-16' | 'not-utf-8' | 'empty'): UnreadableFile =>
  new UnreadableFile((language) => [fileTexts.text(language, key)]);
