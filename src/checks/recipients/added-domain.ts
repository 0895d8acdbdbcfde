import { groupBy } from '../../collections';
import { displayDomain, organizationalDomain } from '../../message/address';
import { originalAddresses } from '../../recipients/original';
import { partyFinder, recipientTarget } from '../../recipients/recipient';
import { defineCheck } from '../check';

/**
 * The stranger in the conversation: a reply or forward reaches an outside organization that the original did not have.
 * Silent where nothing is known of the original. Other domains that the directory gives to a party of the original are
 * no strangers.
 */
export default defineCheck({
  id: 'added-domain',
  section: 'recipients',
  level: 'warning',
  options: {},
  inspect({ message, recipients, policy }) {
    const { composeType } = message;
    const before = originalAddresses(message);
    if (composeType === 'new' || before.length === 0) return [];
    const companies = new Set(before.map(({ domain }) => organizationalDomain(domain)));
    const partyOf = partyFinder(policy.directory);
    const parties = new Set(before.map(partyOf));
    const added = recipients.filter(
      ({ internal, parsed, company, party }) =>
        !internal && parsed && !companies.has(company) && !(party && parties.has(party)),
    );
    return Array.from(
      groupBy(added, ({ company }) => company),
      ([company, group]) => ({
        text: composeType === 'forward' ? 'added-domain.forward' : 'added-domain',
        values: { domain: group[0]!.party?.name ?? displayDomain(company) },
        targets: group.map(recipientTarget),
      }),
    );
  },
});
