import { binaryString } from '../../files/charset';
import type { ByteSource, Span } from './byteSource';

/** Most headers end within the first of these; a long list of recipients takes more. */
const FIRST = 1 << 13;
const MOST = 1 << 18;

const DATE = /^date:[ \t]*(.*(?:\r?\n[ \t].*)*)/im;

/** When a mail was sent by its `Date` field, in milliseconds since 1970; null where it has none that can be read. */
export async function headerDate(source: ByteSource, { start, end }: Span): Promise<number | null> {
  for (let length = FIRST; ; length *= 8) {
    const text = binaryString(await source.read(start, Math.min(end, start + length)));
    const headerEnd = /\r?\n\r?\n/.exec(text)?.index;
    if (headerEnd === undefined && length < MOST && start + length < end) continue;
    const value = DATE.exec(text.slice(0, headerEnd))?.[1];
    const time = Date.parse(value?.replace(/\s+/g, ' ') ?? '');
    return Number.isNaN(time) ? null : time;
  }
}
