import { defineCheck } from '../check';

/** Many people who see one another's addresses and may answer all the others, colleagues and lists counted as one each. */
export default defineCheck({
  id: 'many-recipients',
  section: 'recipients',
  level: 'caution',
  options: { count: { type: 'integer', minimum: 2, default: 20 } },
  inspect({ recipients, options }) {
    const visible = recipients.filter(({ field }) => field !== 'bcc');
    const count = new Set(visible.map(({ parsed, address, name }) => parsed?.mailboxKey ?? address + name))
      .size;
    return count < options.count ? [] : [{ text: 'many-recipients', values: { count }, targets: [] }];
  },
});
