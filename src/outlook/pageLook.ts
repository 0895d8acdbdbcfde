import { pageInspector } from '../attachments/worker/pageInspector';
import { pageReader } from '../wording/worker/pageReader';
import { readContent } from './attachmentContent';
import { attachmentLook } from './attachmentLook';
import type { ItemCalls } from './call';
import type { Clock } from './clock';
import { itemAtHand } from './office';
import type { MessageLook } from './ports';
import { wordingLook } from './wordingLook';

/** The looks on a page, which has a browser's means: workers, and scripts loaded when they are needed. */
export const pageLook =
  (clock: Clock, calls: ItemCalls) =>
  (changed: () => void): MessageLook => {
    const files = attachmentLook({
      clock,
      readContent: async (attachment) => readContent(itemAtHand(), attachment, calls),
      inspector: pageInspector(),
      changed,
    });
    const words = wordingLook({ clock, reader: pageReader(), changed });
    return {
      see(message) {
        const seen = files.see(message);
        const wording = words.see(message);
        return { ...seen, wording, revision: seen.revision + wording.revision };
      },
      close() {
        files.close();
        words.close();
      },
    };
  };
