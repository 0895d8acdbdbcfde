import { flatMap } from '../../collections';
import { pageCheckTexts } from '../../locales/pageChecks';
import { parseAddress } from '../../message/address';
import type { Correspondence } from '../../memory/correspondence';
import { reasonFor } from '../../memory/ranking/reason';
import { alarmRisk } from '../../memory/ranking/weights';
import { recipientLabel, recipientTarget, selfTest, type Recipient } from '../../recipients/recipient';
import { canBe, suggestPeople } from '../addressee/matching/people';
import { defineCheck, type CheckContext, type Report } from '../check';

/** Twice as sure: of untouched mails 2 in 100 ring from here on (see `rankRecipients`). */
const SERIOUS_RISK = 2 * alarmRisk;

/** More than these out of place is another kind of mail, not a slip. */
const MOST = 2;

/**
 * Who does not fit the others: never together with them before, or in somebody's usual place. Speaks from the memory alone,
 * where the ranking puts a recipient above what it does in 4 of 100 mails as they go. Whom the sender never wrote to is
 * `new-recipient`'s to tell, and whom the text salutes, if nobody else of that name is known, is meant to be there.
 */
export default defineCheck({
  id: 'unusual-recipient',
  section: 'recipients',
  level: 'caution',
  pagesOnly: true,
  texts: pageCheckTexts,
  options: {},
  inspect(context) {
    const { message, recipients, correspondence, risk } = context;
    if (!correspondence?.enough) return [];
    const isSelf = selfTest(message);
    const others = recipients.filter((recipient) => recipient.parsed && !isSelf(recipient));
    const unusual = others.filter(({ address }) => risk(address) >= alarmRisk);
    if (unusual.length === 0 || unusual.length > MOST) return [];
    const isMeant = salutedTest(context);
    return flatMap(unusual, (recipient) => {
      if (isMeant(recipient)) return [];
      const rest = others.filter((other) => other !== recipient).map(({ parsed }) => parsed!.key);
      const report = reportOf(recipient, rest, correspondence);
      return report ? [{ ...report, shift: isSerious(report, risk(recipient.address)) ? 1 : 0 }] : [];
    });
  },
});

/** Whether the text salutes a recipient by a name that nobody else has among those who are known. */
function salutedTest(context: CheckContext): (recipient: Recipient) => boolean {
  const saluted = context.knowledge.salutations(context.ownText).filter(({ name }) => name !== '');
  return (recipient) =>
    saluted.some(
      ({ name }) =>
        canBe(name, recipient, context) &&
        suggestPeople(name, context).every(
          ({ address }) => parseAddress(address)?.key === recipient.parsed?.key,
        ),
    );
}

const isSerious = ({ suggestions = [] }: Report, risk: number): boolean =>
  suggestions.length > 0 && risk >= SERIOUS_RISK;

function reportOf(
  recipient: Recipient,
  others: readonly string[],
  correspondence: Correspondence,
): Report | null {
  const address = recipient.parsed!.key;
  const reason = reasonFor(correspondence, { address, name: recipient.name }, others);
  const label = recipientLabel(recipient);
  const targets = [recipientTarget(recipient)];
  if (reason.kind === 'usual-place') {
    const { name, address: usual } = reason.usual;
    const suggestions = [{ name, address: usual }];
    const values = { recipient: label, usual: recipientLabel(suggestions[0]!) };
    return { text: 'unusual-recipient.usual-place', values, targets, suggestions };
  }
  if (reason.kind === 'never-written' || (reason.kind === 'seldom-together' && others.length === 0))
    return null;
  const count = correspondence.person(address)?.count ?? 0;
  return { text: `unusual-recipient.${reason.kind}`, values: { recipient: label, count }, targets };
}
