import { pageInspector } from '../attachments/worker/pageInspector';
import { readContent } from './attachmentContent';
import { attachmentLook } from './attachmentLook';
import { OutlookError, type ItemCalls } from './call';
import type { Clock } from './clock';
import { composeItem } from './office';
import type { AttachmentLook } from './ports';

/** The look into files on a page, which has a browser's means: workers, and scripts loaded when they are needed. */
export const pageLook =
  (clock: Clock, calls: ItemCalls) =>
  (changed: () => void): AttachmentLook =>
    attachmentLook({
      clock,
      async readContent(attachment) {
        const item = composeItem();
        if (!item) throw new OutlookError('unavailable');
        return readContent(item, attachment, calls);
      },
      inspector: pageInspector(),
      changed,
    });
