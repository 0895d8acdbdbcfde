import { recipientTarget } from '../../recipients/recipient';
import { defineCheck } from '../check';

/**
 * Recipients without an address that can be read: Outlook gives a contact list as a blank entry, and a group perhaps
 * by its name alone. No other check can say anything about them, so they are never passed over in silence.
 */
export default defineCheck({
  id: 'could-not-inspect',
  section: 'recipients',
  level: 'caution',
  options: {},
  inspect: ({ recipients }) =>
    recipients
      .filter(({ parsed, internal }) => !parsed && !internal)
      .map((recipient) => {
        const name = recipient.name.trim() || recipient.address.trim();
        return {
          text: name === '' ? 'could-not-inspect.blank' : 'could-not-inspect.recipient',
          values: { name, field: { to: 'To', cc: 'Cc', bcc: 'Bcc' }[recipient.field] },
          targets: [recipientTarget(recipient)],
        } as const;
      }),
});
