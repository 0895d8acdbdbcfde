import { recipientLabel, recipientTarget, type Recipient } from '../../recipients/recipient';
import { defineCheck, type Report } from '../check';

/** Every recipient outside the organization: the ones to point at, one by one. */
export default defineCheck({
  id: 'external-recipient',
  section: 'recipients',
  level: 'caution',
  options: {},
  inspect: ({ recipients }) =>
    // Where no address can be read, inside or outside cannot be told: could-not-inspect says so.
    recipients.filter(({ internal, parsed }) => !internal && parsed).map(report),
});

function report(recipient: Recipient): Report {
  const values = { recipient: recipientLabel(recipient), party: recipient.party?.name ?? '' };
  return {
    text: recipient.party ? 'external-recipient.party' : 'external-recipient',
    values,
    targets: [recipientTarget(recipient)],
  };
}
