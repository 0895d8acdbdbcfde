import { defineCheck } from '../check';
import { listedRecipients } from './listed/listedRecipients';

/** Recipients whom the policy wants looked at twice (`recipients.watched`), with the policy's own words. */
export default defineCheck({
  id: 'watched-recipient',
  section: 'recipients',
  level: 'warning',
  options: {},
  inspect: ({ recipients, policy }) =>
    listedRecipients('watched-recipient', recipients, policy.recipients.watched),
});
