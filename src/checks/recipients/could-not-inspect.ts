import { recipientTarget, type Recipient } from '../../recipients/recipient';
import { unreadFiles } from '../attachments/inspected/unreadFiles';
import { defineCheck, type Report } from '../check';

/**
 * What was to be looked at and could not be, so that nothing passes in silence: recipients without an address that can
 * be read (Outlook gives a contact list as a blank entry, and a group perhaps by its name alone), and attachments.
 */
export default defineCheck({
  id: 'could-not-inspect',
  section: 'recipients',
  level: 'caution',
  options: {},
  inspect: (context) => [
    ...context.recipients.filter(({ parsed, internal }) => !parsed && !internal).map(unreadRecipient),
    ...unreadFiles(context),
  ],
});

function unreadRecipient(recipient: Recipient): Report {
  const name = recipient.name.trim() || recipient.address.trim();
  return {
    text: name === '' ? 'could-not-inspect.blank' : 'could-not-inspect.recipient',
    values: { name, field: { to: 'To', cc: 'Cc', bcc: 'Bcc' }[recipient.field] },
    targets: [recipientTarget(recipient)],
  };
}
