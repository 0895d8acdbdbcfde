import { defineCheck } from '../check';

const fieldNames = { to: 'To', cc: 'Cc', bcc: 'Bcc' } as const;

/**
 * A list of recipients that came back exactly as long as Outlook's limit (1,000; 500 in classic Outlook; 100 on phones),
 * so that those beyond it were looked at by nobody.
 */
export default defineCheck({
  id: 'unverified-recipients',
  section: 'recipients',
  level: 'warning',
  options: {},
  inspect({ message }) {
    const fields = message.truncated ?? [];
    if (fields.length === 0) return [];
    const counts = fields.map((field) => `${fieldNames[field]} ${message[field].length}`);
    return [{ text: 'unverified-recipients', values: { counts: counts.join(', ') }, targets: [] }];
  },
});
