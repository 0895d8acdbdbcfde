import { recipientLabel, recipientTarget } from '../../recipients/recipient';
import { defineCheck } from '../check';

/** Mails to a list after which its members are known well enough to the sender. */
const FAMILIAR = 5;

/** One address behind which stand people whom nobody can see here. A list that the sender often writes to is mild. */
export default defineCheck({
  id: 'distribution-list',
  section: 'recipients',
  level: 'caution',
  options: {},
  inspect({ recipients, correspondence }) {
    return recipients
      .filter(({ type }) => type === 'distributionList')
      .map((recipient) => {
        const known = correspondence?.person(recipient.address);
        return {
          text: 'distribution-list',
          values: { recipient: recipientLabel(recipient) },
          targets: [recipientTarget(recipient)],
          shift: known && known.count >= FAMILIAR ? -1 : 0,
        };
      });
  },
});
