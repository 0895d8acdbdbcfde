import * as z from 'zod/mini';
import { flatMap } from '../../collections';
import { freeMailKind } from '../../domains/freeMail';
import { parseAddress } from '../../message/address';
import { compareNames } from '../../names/compareNames';
import { parseName } from '../../names/personName';
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
  inspect: (context) =>
    flatMap(context.recipients, (recipient): Report[] => {
      const kind = recipient.parsed && freeMailKind(recipient.parsed.domain);
      if (!kind || recipient.internal || recipient.party) return [];
      const colleague = isColleague(recipient, context);
      const among = context.recipients.some((other) => isBusiness(other));
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
    }),
});

const isBusiness = ({ parsed, type }: Recipient): boolean =>
  type === 'distributionList' || (parsed !== null && freeMailKind(parsed.domain) === undefined);

const isAnswered = ({ parsed }: Recipient, { message }: CheckContext<unknown>): boolean =>
  (message.original?.recipients ?? []).some((address) => parseAddress(address)?.key === parsed?.key);

/** Whether the name shown is the sender's or another internal recipient's, family and given name both. */
function isColleague({ name, parsed }: Recipient, context: CheckContext<unknown>): boolean {
  const { message, recipients, policy, surnames } = context;
  const own = parseName(name, surnames);
  const sameName = (other: string) =>
    compareNames(own, parseName(other, surnames), surnames).verdict === 'same';
  const isOurs = (address: string) =>
    parseAddress(address)?.domain === parseAddress(message.from.address)?.domain;
  const staff = flatMap(policy.directory, ({ people }) => people.filter(({ address }) => isOurs(address)));
  const remembered = (context.known ?? []).filter(({ address }) => isOurs(address));
  const colleagues = [
    message.from,
    ...recipients.filter(({ internal }) => internal),
    ...staff,
    ...remembered,
  ];
  return parsed !== null && colleagues.some((colleague) => colleague.name !== '' && sameName(colleague.name));
}
