import { attachedFiles } from '../message/attachments';
import type { OutgoingMessage } from '../message/message';
import { inspectContent } from './content';
import type { AttachmentFacts } from './facts';

/**
 * Looks into every attachment of a message whose contents were given with it, one after the other. Those that were not
 * are not looked at and not reported.
 */
export async function inspectAttachments(message: OutgoingMessage): Promise<AttachmentFacts[]> {
  const facts: AttachmentFacts[] = [];
  for (const { name, size, content } of attachedFiles(message)) {
    if (content !== undefined) facts.push(await inspectContent({ name, size, content, format: 'base64' }));
  }
  return facts;
}
