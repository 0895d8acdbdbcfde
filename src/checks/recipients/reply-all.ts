import { parseAddress } from '../../message/address';
import type { OutgoingMessage } from '../../message/message';
import { originalAddresses } from '../../recipients/original';
import type { Recipient } from '../../recipients/recipient';
import { defineCheck } from '../check';

/** Mails to just these people after which answering all of them is the sender's habit. */
const FAMILIAR = 3;

/**
 * An answer to everybody that reaches people outside, or many: meant for one, read by all. An answer to one person is
 * none, and a circle that the sender often writes to is mild.
 */
export default defineCheck({
  id: 'reply-all',
  section: 'recipients',
  level: 'caution',
  options: { count: { type: 'integer', minimum: 2, default: 10 } },
  inspect({ message, recipients, options, correspondence }) {
    if (recipients.length < 2 || !answersAll(message, recipients)) return [];
    const outside = recipients.filter(({ internal }) => !internal);
    if (outside.length === 0 && recipients.length < options.count) return [];
    const circle = correspondence?.mailsTo(recipients.map(({ address }) => address)) ?? 0;
    return [
      {
        text: outside.length > 0 ? 'reply-all.external' : 'reply-all',
        values: { count: recipients.length, outside: outside.length },
        targets: [],
        shift: circle >= FAMILIAR ? -1 : 0,
      },
    ];
  },
});

/** Outlook does not tell an answer to all from one to the sender (platform): then who was on the original does. */
function answersAll(message: OutgoingMessage, recipients: readonly Recipient[]): boolean {
  const { composeType, from } = message;
  if (composeType !== 'reply') return composeType === 'replyAll';
  const self = parseAddress(from.address)?.mailboxKey;
  const keys = originalAddresses(message).map(({ mailboxKey }) => mailboxKey);
  const others = keys.filter((key) => key !== self);
  const reached = new Set(recipients.map(({ parsed }) => parsed?.mailboxKey));
  return new Set(others).size > 1 && others.every((key) => reached.has(key));
}
