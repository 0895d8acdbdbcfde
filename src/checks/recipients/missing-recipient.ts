import { parseAddress } from '../../message/address';
import { originalAddresses } from '../../recipients/original';
import { recipientLabel } from '../../recipients/recipient';
import { defineCheck } from '../check';

/** Of so many mails to all of these people … */
const MAILS = 5;
/** … at least this share went to the missing one too. */
const SHARE = 0.8;
/** More missing people than this are another circle, not a slip. */
const MOST = 3;

/**
 * The one who is always with these people is not there. For a reply only where the original had him: who was not in the
 * conversation is not missed in it.
 */
export default defineCheck({
  id: 'missing-recipient',
  section: 'recipients',
  level: 'notice',
  options: {},
  inspect({ message, recipients, correspondence }) {
    const { composeType, from } = message;
    if (!correspondence?.enough || recipients.some(({ parsed }) => !parsed)) return [];
    const present = recipients.map(({ parsed }) => parsed!.key);
    const self = parseAddress(from.address)?.key;
    const original = new Set(originalAddresses(message).map(({ key }) => key));
    const isReply = (composeType === 'reply' || composeType === 'replyAll') && original.size > 0;
    const missing = correspondence
      .companions(present, SHARE)
      .filter(({ of }) => of >= MAILS)
      .map(({ acquaintance: { name, address }, together, of }) => ({ name, address, together, of }))
      .filter(({ address }) => address !== self && !(isReply && !original.has(address)));
    if (missing.length > MOST) return [];
    return missing.map(({ name, address, together, of }) => ({
      text: 'missing-recipient',
      values: { person: recipientLabel({ name, address }), together, of },
      targets: [],
      key: address,
      suggestions: [{ name, address }],
    }));
  },
});
