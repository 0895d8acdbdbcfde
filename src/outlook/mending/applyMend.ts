import type { Mend } from '../../inspection/mend';
import type { ItemCalls } from '../call';
import type { Undo } from '../mendLog';
import type { ComposeItem } from '../office';
import { attachFiles, detachFile } from './attachments';
import { mendRecipients } from './recipients';
import { mendSubject, mendText } from './text';

/**
 * Changes the message being written.
 * @returns the way back; null where there is none.
 * Rejects with a `MendRefused` or an `OutlookError` where it is not done.
 */
export function applyMend(mend: Mend, item: ComposeItem, calls: ItemCalls): Promise<Undo | null> {
  switch (mend.kind) {
    case 'add':
    case 'remove':
    case 'replace':
    case 'move':
      return mendRecipients(mend, item, calls);
    case 'subject':
      return mendSubject(mend, item, calls);
    case 'text':
      return mendText(mend.edits, item, calls);
    case 'attach':
      return attachFiles(mend.files, item, calls);
    case 'detach':
      return detachFile(mend, item, calls);
  }
}
