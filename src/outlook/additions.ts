import { additionsTo, type Additions, type AutomaticRecipient } from '../additions/additions';
import { flatMap } from '../collections';
import type { Knowledge } from '../knowledge/knowledge';
import { addressKey } from '../message/address';
import { recipientFields, type OutgoingMessage } from '../message/message';
import type { Policy } from '../policy/schema';
import type { Callback, ItemCalls } from './call';
import type { ComposeItem } from './office';
import { readSession, writeSession } from './session';

/** What adding to the message at hand needs. */
export interface AdditionsPorts {
  readonly item: ComposeItem;
  readonly calls: ItemCalls;
  readonly knowledge: Pick<Knowledge, 'freeMailKind'>;
}

export interface PlannedAdditions extends Additions {
  /** Those of the recipients who are not there, and whom the sender has not taken out. */
  readonly missing: readonly AutomaticRecipient[];
  /** Keys of those who were added to this message before. */
  readonly before: readonly string[];
}

/** Who was added stays noted with the message: whom the sender takes out, as he may, is not added again. */
export const ADDED = 'yubisashi.added';

export async function planAdditions(
  message: OutgoingMessage,
  policy: Policy,
  { item, calls, knowledge }: AdditionsPorts,
): Promise<PlannedAdditions> {
  const additions = additionsTo(message, policy, knowledge);
  const before = (await readSession(ADDED, item, calls)).split(',').filter((key) => key);
  const present = flatMap(recipientFields, (field) =>
    message[field].map(({ address }) => addressKey(address)),
  );
  const missing = additions.recipients.filter(
    ({ key, removable }) => present.indexOf(key) < 0 && !(removable && before.indexOf(key) >= 0),
  );
  return { ...additions, missing, before };
}

/** Rejects where Outlook refuses one of them. */
export async function addRecipients(
  missing: readonly AutomaticRecipient[],
  before: readonly string[],
  { item, calls }: AdditionsPorts,
): Promise<void> {
  for (const { field, address } of missing) {
    // An address alone might stay unresolved, which keeps a mail from being sent.
    const mailbox = { displayName: address, emailAddress: address };
    await calls<void>((callback: Callback<void>) => item[field]!.addAsync([mailbox], callback as never));
  }
  if (missing.length > 0) {
    const keys = [...before, ...missing.map(({ key }) => key)];
    await writeSession(ADDED, keys.join(), item, calls).catch(() => undefined);
  }
}
