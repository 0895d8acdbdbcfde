import { groupBy } from '../../collections';
import { displayDomain } from '../../message/address';
import { recipientTarget } from '../../recipients/recipient';
import { defineCheck } from '../check';

/** Domains named in the text; the others are counted. */
const NAMED = 5;

/**
 * Recipients of several organizations who see one another's addresses, which is what Bcc is for. An organization counts
 * once, whatever the number of its departments' domains and of the domains that the directory gives it.
 */
export default defineCheck({
  id: 'many-external-domains',
  section: 'recipients',
  level: 'warning',
  options: { domains: { type: 'integer', minimum: 2, default: 4 } },
  inspect({ message, recipients, options }) {
    const visible = recipients.filter(
      ({ field, internal, parsed }) => field !== 'bcc' && !internal && parsed,
    );
    const groups = groupBy(visible, ({ party, company }) => party?.name ?? company);
    if (groups.size < options.domains) return [];
    const first = Array.from(groups.values(), (group) => group[0]!);
    const names = first.map(({ company }) => displayDomain(company));
    const shown = names.slice(0, NAMED).join(', ');
    return [
      {
        text: message.kind ? 'many-external-domains.meeting' : 'many-external-domains',
        values: { count: groups.size, domains: names.length > NAMED ? `${shown} …` : shown },
        targets: first.map(recipientTarget),
      },
    ];
  },
});
