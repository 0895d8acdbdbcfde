import type { Correspondence } from '../../memory/correspondence';
import type { LoggedMail } from '../../memory/memory';
import { parseAddress } from '../../message/address';
import { originalAddresses } from '../../recipients/original';
import { recipientLabel, selfTest } from '../../recipients/recipient';
import { defineCheck } from '../check';

/** Of so many mails to all of these people … */
const MAILS = 5;
/** … at least this share went to the missing one too. */
const SHARE = 0.8;
/** More missing people than this are another circle, not a slip. */
const MOST = 3;

/**
 * The one who is always with these people is not there. For a reply only where the original had him: who was not in the
 * conversation is not missed in it. Nor is who was left out last time too, and a forward is for other people.
 */
export default defineCheck({
  id: 'missing-recipient',
  section: 'recipients',
  level: 'notice',
  options: {},
  inspect({ message, recipients, correspondence }) {
    const { composeType } = message;
    if (!correspondence?.enough || recipients.some(({ parsed }) => !parsed)) return [];
    const isSelf = selfTest(message);
    const present = recipients.filter((recipient) => !isSelf(recipient)).map(({ parsed }) => parsed!.key);
    if (present.length === 0 || composeType === 'forward') return [];
    const known = originalAddresses(message);
    const original = new Set(known.map(({ key }) => key));
    const missing = correspondence
      .companions(present, SHARE)
      .map(({ acquaintance: { name, address }, together, of }) => ({ name, address, together, of }))
      .filter(({ address, of }) => of >= MAILS && !isSelf({ parsed: parseAddress(address) }))
      .filter(({ address }) => composeType === 'new' || known.length === 0 || original.has(address));
    if (missing.length === 0 || missing.length > MOST) return [];
    const last = lastMailTo(present, correspondence)!.recipients;
    return missing
      .filter(({ address }) => last.includes(address))
      .map(({ name, address, together, of }) => ({
        text: 'missing-recipient',
        values: { person: recipientLabel({ name, address }), together, of },
        targets: [],
        key: address,
        suggestions: [{ name, address }],
      }));
  },
});

function lastMailTo(keys: readonly string[], { log }: Correspondence): LoggedMail | undefined {
  for (let place = log.length - 1; place >= 0; place--) {
    if (keys.every((key) => log[place]!.recipients.includes(key))) return log[place];
  }
  return undefined;
}
