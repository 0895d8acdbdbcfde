import { flatMap } from '../collections';
import type { Mend, Mended } from '../inspection/mend';
import { addressKey } from '../message/address';
import { OutlookError, type ItemCalls } from './call';
import type { ComposeItem } from './office';

interface OfficeRecipient {
  readonly displayName?: string;
  readonly emailAddress?: string;
}

/** `Recipients.setAsync` takes at most so many (documentation). */
const MOST_RECIPIENTS = 100;

/**
 * Changes the message's recipients. Rejects with an {@link OutlookError} where Outlook refuses, and where the field could
 * not be written back whole: with more than 100 recipients, or with an entry that has no address, such as a contact list.
 */
export async function applyMend(mend: Mend, item: ComposeItem, calls: ItemCalls): Promise<void> {
  const field = item[mend.field];
  if (!field) throw new OutlookError('unavailable');
  if (mend.kind === 'add') {
    return calls<void>((callback) => field.addAsync([officeMailbox(mend.mailbox)], callback as never));
  }
  const present = await calls<(OfficeRecipient | null)[]>((callback) => field.getAsync(callback as never));
  if (present.length > MOST_RECIPIENTS || present.some((recipient) => !recipient?.emailAddress)) {
    throw new OutlookError('failed', undefined, 'the recipients cannot be written back whole');
  }
  const key = addressKey(mend.mailbox.address);
  const changed = flatMap(present, (recipient) => {
    const { displayName = '', emailAddress = '' } = recipient ?? {};
    if (addressKey(emailAddress) !== key) return [{ displayName, emailAddress }];
    return mend.kind === 'replace' ? [officeMailbox(mend.by)] : [];
  });
  await calls<void>((callback) => field.setAsync(changed, callback as never));
}

const officeMailbox = ({ name, address }: Mend['mailbox']) => ({
  displayName: name || address,
  emailAddress: address,
});

/** A change that Outlook refuses is told, not fatal. */
export const attempted = (mend: Mend, apply: (mend: Mend) => Promise<void>): Promise<Mended> =>
  apply(mend).then(
    () => ({ mend, done: true }),
    () => ({ mend, done: false }),
  );
