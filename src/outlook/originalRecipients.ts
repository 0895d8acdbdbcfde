import { flatMap } from '../collections';
import { parseAddress } from '../message/address';
import type { ItemCalls } from './call';
import { readComposeType, readRecipients } from './itemReaders';
import type { ComposeItem } from './office';
import { once, type OfficeEvent } from './once';
import { quietly } from './quietly';

/** `item.sessionData`: stays with the message until it is sent or closed. */
const KEY = 'yubisashi.original';

/**
 * At the beginning of a reply Outlook has put into it the people whom it answers; they are noted, so that at Send it is
 * known who came in later. Completes the event exactly once, whatever happens.
 */
export async function noteOriginal(
  event: OfficeEvent<undefined>,
  item: () => ComposeItem | null,
  calls: ItemCalls,
): Promise<void> {
  const complete = once(event);
  try {
    const message = item();
    if (message) await note(message, calls);
  } catch {
    // Without the note the quoted text may still tell.
  }
  // The window may be gone.
  quietly(complete);
}

async function note(item: ComposeItem, calls: ItemCalls): Promise<void> {
  if ((await readComposeType(item, calls)) !== 'reply') return;
  const [to, cc] = await Promise.all([readRecipients(item, 'to', calls), readRecipients(item, 'cc', calls)]);
  const addresses = flatMap([...to, ...cc], ({ address }) => {
    const parsed = parseAddress(address);
    return parsed ? [parsed.key] : [];
  });
  if (addresses.length === 0) return;
  await calls<void>((callback) => item.sessionData.setAsync(KEY, addresses.join(), callback as never));
}

/** The addresses that a reply began with; empty where nothing was noted. */
export async function notedOriginal(item: ComposeItem, calls: ItemCalls): Promise<string[]> {
  try {
    const text = await calls<string>((callback) => item.sessionData.getAsync(KEY, callback as never));
    return String(text)
      .split(',')
      .filter((address) => parseAddress(address) !== null);
  } catch {
    return [];
  }
}
