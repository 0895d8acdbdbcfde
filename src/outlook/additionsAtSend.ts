import { additionsTo, addsAnything } from '../additions/additions';
import { flatMap } from '../collections';
import type { Knowledge } from '../knowledge/knowledge';
import { addressKey } from '../message/address';
import { recipientFields, type OutgoingMessage } from '../message/message';
import type { Policy } from '../policy/schema';
import type { ItemCalls } from './call';
import type { ComposeItem } from './office';
import { readSession, writeSession } from './session';

const KEY = 'yubisashi.added';

/**
 * For classic Outlook's handler: adds the recipients right there. Text cannot be added from the send event (office-js
 * 6908): a mail that it is for is sent by way of the checklist.
 */
export async function addAtSend(
  message: OutgoingMessage,
  policy: Policy,
  knowledge: Pick<Knowledge, 'freeMailKind'>,
  item: ComposeItem,
  calls: ItemCalls,
): Promise<OutgoingMessage> {
  if (!addsAnything(policy)) return message;
  const { written, recipients, text } = additionsTo(message, policy, knowledge);
  const before = await readSession(KEY, item, calls);
  const known = new Set(flatMap(recipientFields, (field) => message[field].map(({ address }) => addressKey(address))));
  const missing = recipients.filter(({ key, removable }) => !known.has(key) && !(removable && before.split(',').indexOf(key) >= 0));
  const complete = { ...message, body: written.body, additions: { written, incomplete: text && written.body.text === message.body.text } };
  for (const { field, address } of missing) {
    await calls<void>((callback) => item[field].addAsync([{ displayName: address, emailAddress: address }], callback as never));
    complete[field] = [...complete[field], { name: '', address }];
  }
  if (missing.length) await writeSession(KEY, [before, ...missing.map(({ key }) => key)].join(), item, calls);
  return complete;
}
