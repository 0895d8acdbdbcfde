import { addsAnything } from '../additions/additions';
import type { MessageRecipient, OutgoingMessage } from '../message/message';
import type { Policy } from '../policy/schema';
import { addRecipients, planAdditions, type AdditionsPorts } from './additions';

/**
 * The message for classic Outlook's send handler, which adds the recipients right there. Text cannot be added from within
 * the send event (office-js 6908): a mail that it is for is sent by way of the checklist.
 */
export async function addAtSend(
  message: OutgoingMessage,
  policy: Policy,
  ports: AdditionsPorts,
): Promise<OutgoingMessage> {
  if (!addsAnything(message, policy)) return message;
  const { written, missing, before, text } = await planAdditions(message, policy, ports);
  await addRecipients(missing, before, ports);
  const added = (wanted: string): MessageRecipient[] =>
    missing.filter(({ field }) => field === wanted).map(({ address }) => ({ name: '', address }));
  return {
    ...message,
    body: written.body,
    cc: [...message.cc, ...added('cc')],
    bcc: [...message.bcc, ...added('bcc')],
    additions: { written, incomplete: !!text.start || !!text.end },
  };
}
