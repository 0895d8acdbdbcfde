import { groupBy } from '../../collections';
import { displayDomain, organizationalDomain } from '../../message/address';
import { originalAddresses } from '../../recipients/original';
import { partyFinder, recipientTarget, type Recipient } from '../../recipients/recipient';
import { defineCheck } from '../check';

/** Mails to an organization after which forwarding to it is the sender's work. */
const FAMILIAR = 5;

/**
 * The stranger in the conversation: a reply or forward reaches an outside organization that the original did not have.
 * Silent where the original is not known as a whole. Other domains that the directory gives to a party of the original
 * are no strangers; a forward to people whom the sender often writes to is mild.
 */
export default defineCheck({
  id: 'added-domain',
  section: 'recipients',
  level: 'warning',
  options: {},
  inspect({ message, recipients, policy, correspondence }) {
    const { composeType, original } = message;
    const before = originalAddresses(message);
    if (composeType === 'new' || before.length === 0 || original?.partial) return [];
    const companies = new Set(before.map(({ domain }) => organizationalDomain(domain)));
    const partyOf = partyFinder(policy.directory);
    const parties = new Set(before.map(partyOf));
    const added = recipients.filter(
      ({ internal, parsed, company, party }) =>
        !internal && parsed && !companies.has(company) && !(party && parties.has(party)),
    );
    const isFamiliar = ({ address }: Recipient) => (correspondence?.person(address)?.count ?? 0) >= FAMILIAR;
    return Array.from(
      groupBy(added, ({ company }) => company),
      ([company, group]) => ({
        text: composeType === 'forward' ? 'added-domain.forward' : 'added-domain',
        values: { domain: group[0]!.party?.name ?? displayDomain(company) },
        targets: group.map(recipientTarget),
        shift: composeType === 'forward' && group.every(isFamiliar) ? -1 : 0,
      }),
    );
  },
});
