import type { Names } from '../../knowledge/knowledge';
import { organizationalDomain, parseAddress, type Address } from '../../message/address';
import type { OutgoingMessage } from '../../message/message';
import { originalAddresses } from '../../recipients/original';
import { internalTest } from '../../recipients/recipient';
import { defineCheck } from '../check';

/**
 * The mail goes from an account that does not go with it: one outside the organization's domains, or, more mildly, since
 * one mailbox may have several addresses, in an answer another one of the sender's than the conversation was held with
 * (one name before the @, at another organization's domain).
 */
export default defineCheck({
  id: 'sender-account',
  section: 'recipients',
  level: 'warning',
  options: {},
  inspect({ message, policy, knowledge }) {
    const account = message.from.address;
    const sender = parseAddress(account);
    if (!sender) return [];
    if (!internalTest(message, policy)(sender)) {
      return [{ text: 'sender-account', values: { account }, targets: [] }];
    }
    const other = otherAccount(message, sender, knowledge.names);
    const values = { account, other: other?.key ?? '' };
    return other ? [{ text: 'sender-account.conversation', values, targets: [], shift: -1 }] : [];
  },
});

/** Who is answered, or receives the answer too, is another person; info@ at another domain is another desk. */
function otherAccount(message: OutgoingMessage, sender: Address, names: Names): Address | undefined {
  const { composeType, original, to, cc, bcc } = message;
  const before = originalAddresses(message);
  if (composeType === 'new' || composeType === 'forward' || original?.partial) return undefined;
  if (before.some(({ mailboxKey }) => mailboxKey === sender.mailboxKey)) return undefined;
  const reached = new Set([...to, ...cc, ...bcc].map(({ address }) => parseAddress(address)?.mailboxKey));
  return before.find(
    ({ local, domain, mailboxKey }) =>
      local === sender.local &&
      names.isPersonal(mailboxKey) &&
      organizationalDomain(domain) !== organizationalDomain(sender.domain) &&
      !reached.has(mailboxKey),
  );
}
