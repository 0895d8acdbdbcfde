import { defineCheck } from '../check';
import { listedRecipients } from './listed/listedRecipients';

/** Recipients to whom the policy forbids to send (`recipients.blocked`). */
export default defineCheck({
  id: 'blocked-recipient',
  section: 'recipients',
  level: 'block',
  options: {},
  inspect: ({ recipients, policy }) =>
    listedRecipients('blocked-recipient', recipients, policy.recipients.blocked),
});
