import { flatMap } from '../../collections';
import { parseAddress } from '../../message/address';
import type { Mailbox } from '../../message/message';
import { recipientLabel, recipientTarget, type Recipient } from '../../recipients/recipient';
import { defineCheck, type CheckContext, type Report } from '../check';

/**
 * A private free-mail or mobile-carrier address: mild alone, to be ticked among business or colleagues' addresses, serious
 * with a colleague's or the sender's own name. Addresses that the directory holds are known and not flagged.
 */
export default defineCheck({
  id: 'free-mail-recipient',
  section: 'recipients',
  level: 'caution',
  options: {},
  inspect(context) {
    const isColleague = colleagueTest(context);
    const among = context.recipients.some((recipient) => isBusiness(recipient, context));
    return flatMap(context.recipients, (recipient): Report[] => {
      const kind = recipient.parsed && context.knowledge.freeMailKind(recipient.parsed.domain);
      if (!kind || recipient.internal || recipient.party) return [];
      const colleague = isColleague(recipient.name);
      const text = colleague ? 'free-mail-recipient.colleague' : `free-mail-recipient.${kind}`;
      const shift = colleague ? 1 : among ? 0 : -1;
      // He wrote from there himself; and providers' addresses are small businesses' as well.
      const milder = !colleague && (isAnswered(recipient, context) || kind === 'provider') ? 1 : 0;
      return [
        {
          text: text as Report['text'],
          values: { recipient: recipientLabel(recipient) },
          targets: [recipientTarget(recipient)],
          shift: shift - milder,
        },
      ];
    });
  },
});

const isBusiness = ({ internal, party, parsed, type }: Recipient, { knowledge }: CheckContext): boolean =>
  internal ||
  party !== null ||
  type === 'distributionList' ||
  (parsed !== null && knowledge.isBusiness(parsed.domain));

const isAnswered = ({ parsed }: Recipient, { message }: CheckContext): boolean =>
  (message.original?.recipients ?? []).some((address) => parseAddress(address)?.key === parsed?.key);

/** Whether a name is the sender's or a colleague's, family and given name both. Colleagues are looked up when first asked for. */
function colleagueTest(context: CheckContext): (name: string) => boolean {
  const { message, recipients, policy, acquaintances, knowledge } = context;
  const domain = parseAddress(message.from.address)?.domain;
  const isOurs = ({ address }: Mailbox) => parseAddress(address)?.domain === domain;
  let colleagues: readonly string[] | undefined;
  const load = () =>
    [
      message.from,
      ...recipients.filter(({ internal }) => internal),
      ...flatMap(policy.directory, ({ people }) => people.filter(isOurs)),
      ...acquaintances.filter(isOurs),
    ].map(({ name }) => name);
  return (text) => {
    colleagues ??= load();
    return colleagues.some((colleague) => knowledge.names.likeness(text, colleague) === 'same');
  };
}
