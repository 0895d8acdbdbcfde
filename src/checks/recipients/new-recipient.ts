import { recipientTarget, type Recipient } from '../../recipients/recipient';
import { defineCheck, type Report } from '../check';

/** Named in the text; the others are counted. */
const NAMED = 3;

/**
 * An address never written to before, once enough is remembered to say so. Colleagues and people whom the directory
 * lists are told more mildly, and so is everybody where the memory had to forget some for want of room.
 */
export default defineCheck({
  id: 'new-recipient',
  section: 'recipients',
  level: 'caution',
  options: {},
  inspect({ recipients, correspondence }) {
    if (!correspondence?.enough) return [];
    const unknown = recipients.filter(({ parsed, address }) => parsed && !correspondence.person(address));
    const isMild = ({ internal, party, parsed }: Recipient) =>
      internal || party?.people.some(({ address }) => address.toLowerCase() === parsed!.key) === true;
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
  const named = recipients.slice(0, NAMED).map(({ name, address }) => name.trim() || address);
  const values = { recipients: named.join(', '), count: recipients.length };
  const text = recipients.length > NAMED ? 'new-recipient.many' : 'new-recipient';
  return [{ text, values, targets: recipients.map(recipientTarget), shift }];
}
