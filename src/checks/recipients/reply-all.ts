import type { OutgoingMessage } from '../../message/message';
import { originalAddresses } from '../../recipients/original';
import { selfTest, type Recipient } from '../../recipients/recipient';
import { defineCheck } from '../check';

/** Mails to just these people after which answering all of them is the sender's habit. */
const FAMILIAR = 3;

/**
 * An answer to everybody that reaches people outside, or many: meant for one, read by all. An answer to one person is
 * none, whoever was added to it, and a circle that the sender often writes to is mild.
 */
export default defineCheck({
  id: 'reply-all',
  section: 'recipients',
  level: 'caution',
  options: { count: { type: 'integer', minimum: 2, default: 10 } },
  inspect({ message, recipients, options, correspondence }) {
    const isSelf = selfTest(message);
    const others = recipients.filter((recipient) => !isSelf(recipient));
    const count = new Set(others.map(({ parsed, address, name }) => parsed?.mailboxKey ?? address + name))
      .size;
    if (count < 2 || !answersAll(message, others)) return [];
    const outside = others.filter(({ internal }) => !internal);
    if (outside.length === 0 && count < options.count) return [];
    const circle = correspondence?.mailsTo(others.map(({ address }) => address)) ?? 0;
    return [
      {
        text: outside.length > 0 ? 'reply-all.external' : 'reply-all',
        values: { count, outside: outside.length },
        targets: [],
        shift: circle >= FAMILIAR ? -1 : 0,
      },
    ];
  },
});

/** Outlook does not tell an answer to all from one to the sender (platform): then who was on the original does. */
function answersAll(message: OutgoingMessage, recipients: readonly Recipient[]): boolean {
  const { composeType, original } = message;
  if (composeType !== 'reply' && composeType !== 'replyAll') return false;
  const isSelf = selfTest(message);
  const others = originalAddresses(message).filter((parsed) => !isSelf({ parsed }));
  if (composeType === 'replyAll' && (others.length === 0 || original?.partial)) return true;
  const keys = new Set(others.map(({ mailboxKey }) => mailboxKey));
  const reached = new Set(recipients.map(({ parsed }) => parsed?.mailboxKey));
  return keys.size > 1 && (composeType === 'replyAll' || Array.from(keys).every((key) => reached.has(key)));
}
