import { recipientTarget, type Recipient } from '../../recipients/recipient';
import { defineCheck, type Report } from '../check';

/**
 * Recipients without an address that can be read (Outlook gives a contact list as a blank entry, and a group perhaps by
 * its name alone): what was to be looked at and could not be never passes in silence.
 */
export default defineCheck({
  id: 'could-not-inspect',
  section: 'recipients',
  level: 'caution',
  options: {},
  inspect: ({ recipients }) =>
    recipients.filter(({ parsed, internal }) => !parsed && !internal).map(unreadRecipient),
});

function unreadRecipient(recipient: Recipient): Report {
  const name = recipient.name.trim() || recipient.address.trim();
  return {
    text: name === '' ? 'could-not-inspect.blank' : 'could-not-inspect.recipient',
    values: { name, field: { to: 'To', cc: 'Cc', bcc: 'Bcc' }[recipient.field] },
    targets: [recipientTarget(recipient)],
  };
}
