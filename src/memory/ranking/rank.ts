import { parseAddress } from '../../message/address';
import type { Correspondence } from '../correspondence';
import { inputRows } from './features';
import { network } from './network';
import { subjectOf, type RankedMessage } from './subject';
import { weights } from './weights';

const risk = network(weights);

/**
 * Which recipient is there by mistake, from whom the sender wrote to before and together with whom. No word of the mail is
 * looked at, and nothing of how one comes to stand in a list: neither the order nor whether a name is given.
 *
 * About thirty features (see `featureNames`), and how they lie beside those of the other recipients, go through one small
 * network. Its weights are learnt by `npm run train` from real mailboxes into which leaks were put as by Carvalho and Cohen,
 * Preventing Information Leaks in Email (SDM 2007), and judged on senders that they were not learnt from: the leak has the
 * highest risk in about 92 of 100 mails; with as many alarms as 4 in 100 mails as they went, about 87 of 100 leaks are
 * caught.
 *
 * A risk is comparable within a mail and between mails of one sender. As training counts mails as they went much more than
 * leaks, it is lower than the odds; `alarmRisk` is where to speak up.
 * @param message its `date` says when it is sent.
 * @returns 0 to 1 for an address; 0 for one that cannot be read, and for all where nothing is remembered.
 */
export function rankRecipients(
  correspondence: Correspondence,
  message: RankedMessage,
): (address: string) => number {
  const subject = subjectOf(correspondence, message);
  const risks = new Map<string, number>();
  if (correspondence.mails > 0) {
    inputRows(subject, weights.forms).forEach((row, index) =>
      risks.set(subject.candidates[index]!.key, risk(row)),
    );
  }
  return (address) => risks.get(parseAddress(address)?.key ?? '') ?? 0;
}
