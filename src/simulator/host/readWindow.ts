import { draftOf } from '../model/draft';
import { AddinSession } from './addinSession';
import type { Outlook, SentItem } from './outlook';

const nothing = (): void => undefined;

/** A sent message being read, with everything the add-in has open for it. */
export class ReadWindow {
  readonly addin: AddinSession;

  constructor(
    outlook: Outlook,
    readonly item: SentItem,
  ) {
    const draft = draftOf(item.message, () => 'other');
    const unchangeable = {
      changedByAddin: nothing,
      pressSend: nothing,
      isSending: () => false,
      loseSend: nothing,
      putAway: nothing,
    };
    this.addin = new AddinSession(outlook, draft, unchangeable, item.message);
  }
}
