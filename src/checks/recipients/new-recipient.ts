import { originalAddresses } from '../../recipients/original';
import { recipientLabel, recipientTarget, selfTest, type Recipient } from '../../recipients/recipient';
import { defineCheck, type Report } from '../check';

/** Named in the text; the others are counted. */
const NAMED = 3;

/**
 * An address never written to before, once enough is remembered to say so. Colleagues, people whom the directory lists
 * and those who are answered are told more mildly, and so is everybody where the memory had to forget some for want of
 * room.
 */
export default defineCheck({
  id: 'new-recipient',
  section: 'recipients',
  level: 'caution',
  options: {},
  inspect({ message, recipients, correspondence }) {
    if (!correspondence?.enough) return [];
    const isSelf = selfTest(message);
    const unknown = recipients.filter(
      (recipient) =>
        recipient.parsed &&
        !isSelf(recipient) &&
        !correspondence.person(recipient.address) &&
        !correspondence.person(recipient.parsed.mailboxKey),
    );
    const answered = new Set(
      message.composeType === 'forward' ? [] : originalAddresses(message).map(({ key }) => key),
    );
    const isMild = ({ internal, party, parsed }: Recipient) =>
      internal ||
      answered.has(parsed!.key) ||
      party?.people.some(({ address }) => address.toLowerCase() === parsed!.key) === true;
    return [
      ...reportOf(
        unknown.filter((recipient) => !isMild(recipient)),
        correspondence.forgotten > 0 ? -1 : 0,
      ),
      ...reportOf(unknown.filter(isMild), -1),
    ];
  },
});

function reportOf(recipients: readonly Recipient[], shift: number): Report[] {
  if (recipients.length === 0) return [];
  const named = recipients.slice(0, NAMED).map(recipientLabel);
  const values = { recipients: named.join(', '), count: recipients.length };
  const text = recipients.length > NAMED ? 'new-recipient.many' : 'new-recipient';
  return [{ text, values, targets: recipients.map(recipientTarget), shift }];
}
