import type { Callback, ItemCalls } from './call';
import type { ComposeItem } from './office';

/** `item.delayDeliveryTime` (Mailbox 1.13). A later time that is set already stays. Rejects where Outlook refuses. */
export async function holdUntil(until: number, item: ComposeItem, calls: ItemCalls): Promise<void> {
  const set = await calls<Date | 0>((callback) => item.delayDeliveryTime.getAsync(callback as never));
  if (Number(set) >= until) return;
  await calls<void>((callback: Callback<void>) =>
    item.delayDeliveryTime.setAsync(new Date(until), callback as never),
  );
}
