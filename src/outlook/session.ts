import type { Callback, ItemCalls } from './call';
import type { ComposeItem } from './office';

/** Nobody waits longer for what is only good to know. */
const TIMEOUT_MS = 3_000;

/** A text in the item's `sessionData` (Mailbox 1.11), which stays with it until it is sent or closed; '' where there is none to be had. */
export const readSession = (name: string, item: ComposeItem, calls: ItemCalls): Promise<string> =>
  calls<string>((callback) => item.sessionData.getAsync(name, callback as never), TIMEOUT_MS)
    .then(String)
    .catch(() => '');

/** Rejects where Outlook refuses. */
export const writeSession = (
  name: string,
  value: string,
  item: ComposeItem,
  calls: ItemCalls,
): Promise<void> =>
  calls<void>((callback: Callback<void>) => item.sessionData.setAsync(name, value, callback as never));
