import type { AttachmentContent } from '../attachments/content';
import type { MessageAttachment } from '../message/message';
import type { ItemCalls } from './call';
import type { ComposeItem } from './office';

/** Outlook hands over 25 MB in a few seconds; a file that it has to fetch first takes longer. */
const CONTENT_TIMEOUT_MS = 45_000;

/**
 * The contents of an attachment, or null where Outlook has none to give: a file in the cloud is a link, of some kinds
 * the client knows no contents (`AttachmentTypeNotSupported`), and an upload may not be finished.
 */
export async function readContent(
  item: ComposeItem,
  { name, size, kind, id }: MessageAttachment,
  calls: ItemCalls,
): Promise<AttachmentContent | null> {
  if (kind === 'cloud' || id === undefined) return null;
  try {
    const { content, format } = await calls<Office.AttachmentContent>(
      (callback) => item.getAttachmentContentAsync(id, callback as never),
      CONTENT_TIMEOUT_MS,
    );
    if (typeof content !== 'string') return null;
    switch (String(format)) {
      case 'base64':
        return { name, size, content, format: 'base64' };
      case 'eml':
      case 'iCalendar':
        return { name, size, content, format: 'text' };
      default:
        return null;
    }
  } catch {
    return null;
  }
}
