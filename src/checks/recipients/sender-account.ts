import { parseAddress } from '../../message/address';
import { originalAddresses } from '../../recipients/original';
import { internalTest } from '../../recipients/recipient';
import { defineCheck } from '../check';

/**
 * The mail goes from an account that does not go with it: one outside the organization's domains, or, in an answer,
 * another one of the sender's than the conversation was held with (one name before the @, at another domain).
 */
export default defineCheck({
  id: 'sender-account',
  section: 'recipients',
  level: 'warning',
  options: {},
  inspect({ message, recipients, policy }) {
    const { from } = message;
    const sender = parseAddress(from.address);
    if (!sender) return [];
    if (!internalTest(message, policy)(sender)) {
      return [{ text: 'sender-account', values: { account: from.address }, targets: [] }];
    }
    const before = originalAddresses(message);
    const reached = new Set(recipients.map(({ parsed }) => parsed?.mailboxKey));
    if (before.some(({ mailboxKey }) => mailboxKey === sender.mailboxKey)) return [];
    const other = before.find(({ local, mailboxKey }) => local === sender.local && !reached.has(mailboxKey));
    return other
      ? [
          {
            text: 'sender-account.conversation',
            values: { account: from.address, other: other.key },
            targets: [],
          },
        ]
      : [];
  },
});
