import { addsAnything, planFor, withRecipients, type AutomaticRecipient } from '../additions/additions';
import type { Knowledge } from '../knowledge/knowledge';
import { addressKey } from '../message/address';
import type { OutgoingMessage } from '../message/message';
import type { Policy } from '../policy/schema';
import { readAdditions, textKey, writeAdditions, type AdditionsRecord } from './additionsRecord';
import type { ItemCalls } from './call';
import type { ComposeItem } from './office';

export interface AdditionsPorts {
  readonly item: ComposeItem;
  readonly calls: ItemCalls;
  readonly knowledge: Pick<Knowledge, 'freeMailKind'>;
}

/**
 * The message as it is to be judged, from within the send event. Recipients are added there in classic Outlook alone: on
 * the web and in new Outlook a send whose handler changed them has hung (office-js 5132) or left the mail in Drafts (6196).
 * Text cannot be added from there at all (6908).
 * @param mayAdd whether this is classic Outlook
 */
export async function additionsAtSend(
  message: OutgoingMessage,
  policy: Policy,
  { item, calls, knowledge }: AdditionsPorts,
  mayAdd: boolean,
): Promise<OutgoingMessage> {
  if (!addsAnything(policy)) return message;
  const record = await readAdditions(item, calls);
  const { message: written, missing, text } = planFor(message, policy, knowledge, record.added);
  const added = mayAdd ? missing : [];
  await addRecipients(added, record, item, calls);
  return {
    ...withRecipients(written, added),
    incomplete: missing.length > added.length || (!!textKey(text) && textKey(text) !== record.text),
  };
}

/** Rejects where Outlook refuses. */
export async function addRecipients(
  added: readonly AutomaticRecipient[],
  { text, added: before }: AdditionsRecord,
  item: ComposeItem,
  calls: ItemCalls,
): Promise<void> {
  if (!added.length) return;
  await Promise.all(
    (['cc', 'bcc'] as const).map((wanted) => {
      // An address alone might stay unresolved, which keeps a mail from being sent.
      const list = added
        .filter(({ field }) => field === wanted)
        .map(({ address }) => ({ displayName: address, emailAddress: address }));
      return list.length && calls((callback) => item[wanted].addAsync(list, callback as never));
    }),
  );
  const keys = added.map(({ address }) => addressKey(address));
  await writeAdditions({ text, added: new Set([...Array.from(before), ...keys]) }, item, calls);
}
