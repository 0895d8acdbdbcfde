import { attachedFiles } from '../message/attachments';
import type { MessageAttachment, OutgoingMessage } from '../message/message';
import { fromBase64 } from './base64';
import type { AttachmentFacts } from './facts';
import { inspectAttachment } from './inspectAttachment';

/** Looks into one file; {@link inspectAttachment} here, or the same in a worker. */
export type Inspect = (name: string, bytes: Uint8Array) => Promise<AttachmentFacts>;

/**
 * Looks into every attachment of a message whose contents were given. Those that were not are not looked at and not
 * reported; contents that came back empty although there are bytes are said to be unreadable.
 */
export async function inspectAttachments(
  message: OutgoingMessage,
  inspect: Inspect = inspectAttachment,
): Promise<AttachmentFacts[]> {
  const facts: AttachmentFacts[] = [];
  for (const attachment of attachedFiles(message)) {
    if (attachment.content === undefined) continue;
    const bytes = bytesOf(attachment);
    facts.push(bytes ? await inspect(attachment.name, bytes) : withoutBytes(attachment));
  }
  return facts;
}

/** A data loss prevention rule may blank a file: Outlook then gives its size and no bytes. */
function bytesOf({ content = '', size }: MessageAttachment): Uint8Array | null {
  if (content === '' && size > 0) return null;
  try {
    return fromBase64(content);
  } catch {
    return null;
  }
}

/** What is known of an attachment whose contents could not be had. */
export const withoutBytes = ({ name, size }: Pick<MessageAttachment, 'name' | 'size'>): AttachmentFacts => ({
  name,
  type: 'other',
  size,
  protection: 'unknown',
  couldNotInspect: 'no-bytes',
});
