import { fromBase64 } from './base64';
import { notInspected, type AttachmentFacts } from './facts';
import { inspectAttachment } from './inspectAttachment';
import type { Limits } from './limits';

/** An attachment with its contents as they were handed over: plain text, so that they travel to a worker cheaply. */
export interface AttachmentContent {
  readonly name: string;
  /** Bytes, as the mail client says. */
  readonly size: number;
  readonly content: string;
  /** `text` for an attached mail or appointment, which Outlook gives as its source. */
  readonly format: 'base64' | 'text';
}

/** Looks into one file: {@link inspectContent} here, or the same in a worker. */
export type Inspect = (file: AttachmentContent) => Promise<AttachmentFacts>;

/** Looks into a file that came as text; contents that came back empty although there are bytes are said to be unreadable. */
export function inspectContent(file: AttachmentContent, limits?: Limits): Promise<AttachmentFacts> {
  const bytes = bytesOf(file);
  return bytes
    ? inspectAttachment(file.name, bytes, limits)
    : Promise.resolve(notInspected(file, 'no-bytes'));
}

/** A data loss prevention rule may blank a file: Outlook then gives its size and no bytes. */
function bytesOf({ content, format, size }: AttachmentContent): Uint8Array | null {
  if (content === '' && size > 0) return null;
  if (format === 'text') return new TextEncoder().encode(content);
  try {
    return fromBase64(content);
  } catch {
    return null;
  }
}
