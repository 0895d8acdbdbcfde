import { defineCheck } from '../check';

/** Mails to just these people after which the circle is the sender's own. */
const FAMILIAR = 3;

/** Many people who see one another's addresses and may answer all the others, colleagues and lists counted as one each. */
export default defineCheck({
  id: 'many-recipients',
  section: 'recipients',
  level: 'caution',
  options: { count: { type: 'integer', minimum: 2, default: 20 } },
  inspect({ recipients, options, correspondence }) {
    const visible = recipients.filter(({ field }) => field !== 'bcc');
    const count = new Set(visible.map(({ parsed, address, name }) => parsed?.mailboxKey ?? address + name))
      .size;
    if (count < options.count) return [];
    const circle = correspondence?.mailsTo(recipients.map(({ address }) => address)) ?? 0;
    return [{ text: 'many-recipients', values: { count }, targets: [], shift: circle >= FAMILIAR ? -1 : 0 }];
  },
});
