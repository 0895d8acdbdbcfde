import * as z from 'zod/mini';
import { flatMap } from '../../collections';
import { freeMailKind } from '../../domains/freeMail';
import { parseAddress } from '../../message/address';
import type { Mailbox } from '../../message/message';
import { compareNames } from '../../names/compareNames';
import { parseName, type PersonName } from '../../names/personName';
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
  options: z.strictObject({}),
  inspect(context) {
    const isColleague = colleagueTest(context);
    const among = context.recipients.some(isBusiness);
    return flatMap(context.recipients, (recipient): Report[] => {
      const kind = recipient.parsed && freeMailKind(recipient.parsed.domain);
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

const isBusiness = ({ parsed, type }: Recipient): boolean =>
  type === 'distributionList' || (parsed !== null && freeMailKind(parsed.domain) === undefined);

const isAnswered = ({ parsed }: Recipient, { message }: CheckContext<unknown>): boolean =>
  (message.original?.recipients ?? []).some((address) => parseAddress(address)?.key === parsed?.key);

/** Whether a name is the sender's or a colleague's, family and given name both. Colleagues are looked up when first asked for. */
function colleagueTest(context: CheckContext<unknown>): (name: string) => boolean {
  const { message, recipients, policy, known = [], surnames } = context;
  const domain = parseAddress(message.from.address)?.domain;
  const isOurs = ({ address }: Mailbox) => parseAddress(address)?.domain === domain;
  let colleagues: readonly PersonName[] | undefined;
  const load = () =>
    [
      message.from,
      ...recipients.filter(({ internal }) => internal),
      ...flatMap(policy.directory, ({ people }) => people.filter(isOurs)),
      ...known.filter(isOurs),
    ].map(({ name }) => parseName(name, surnames));
  return (text) => {
    colleagues ??= load();
    const name = parseName(text, surnames);
    return colleagues.some((colleague) => compareNames(name, colleague, surnames).verdict === 'same');
  };
}
