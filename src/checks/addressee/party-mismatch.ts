import { groupBy } from '../../collections';
import { addressPatterns } from '../../policy/patterns';
import { parseAddress } from '../../message/address';
import { fold } from '../../message/fold';
import { withoutPrefixes } from '../../message/subjectPrefixes';
import { companyKey } from '../../names/company';
import type { DirectoryParty } from '../../policy/schema';
import { pageCheckTexts } from '../../locales/pageChecks';
import { originalAddresses } from '../../recipients/original';
import { defineCheck, type CheckContext, type Report, type Target } from '../check';

interface Mention {
  readonly party: DirectoryParty;
  readonly target: Target;
}

/**
 * Subject, text or a file's name names a party of the directory to which no recipient belongs. Only in mail that leaves the
 * organization: colleagues write about customers all day. Where a party that is named does receive the mail, others may well
 * be spoken of; then only a file or a subject that names none but others is worth a look. Who answers goes on about what the
 * answered mail was about.
 */
export default defineCheck({
  id: 'party-mismatch',
  section: 'addressee',
  level: 'warning',
  pagesOnly: true,
  texts: pageCheckTexts,
  options: {},
  inspect(context) {
    const outside = context.recipients.filter(({ internal }) => !internal);
    if (outside.length === 0 || context.policy.directory.length === 0) return [];
    const mentions = mentionsIn(context).filter(({ party }) => !isOwn(party, context));
    const parties = Array.from(new Set(mentions.map(({ party }) => party)));
    const present = new Set(parties.filter((party) => isReached(party, context)));
    const others = mentions.filter(({ party }) => !present.has(party));
    if (others.length === 0) return [];
    const before = namedBefore(context);
    const wrong = others.filter(({ party, target }) => target.kind === 'attachment' || !before.has(party));
    const reached = present.size > 0;
    const telling = reached ? wrong.filter(({ target }) => isAlone(target, mentions, wrong)) : wrong;
    return Array.from(groupBy(telling, ({ party }) => party)).map(([party, its]) =>
      reportOf(party, its, reached),
    );
  },
});

function mentionsIn({ message, ownText, policy, knowledge }: CheckContext): Mention[] {
  const found: Mention[] = [];
  const add = (kind: 'subject' | 'body', text: string) => {
    for (const { party, ...place } of knowledge.partyMentions(text, policy.directory)) {
      found.push({ party, target: { kind, ...place } });
    }
  };
  add('subject', message.subject);
  add('body', ownText);
  for (const { name, inline } of message.attachments) {
    if (inline) continue;
    for (const { party } of knowledge.partyMentions(name, policy.directory)) {
      found.push({ party, target: { kind: 'attachment', name } });
    }
  }
  return found;
}

/**
 * Parties that those who are answered know to be spoken of: named in what is quoted, or in a subject that is still marked as a
 * reply's. Nobody else may be among the recipients outside.
 */
function namedBefore({ message, recipients, ownText, policy, knowledge }: CheckContext): Set<DirectoryParty> {
  const { composeType, subject, body } = message;
  const answered = originalAddresses(message).map(({ key }) => key);
  const isAnswer =
    /^reply/.test(composeType) &&
    recipients.every(
      ({ internal, parsed }) => internal || (parsed !== null && answered.includes(parsed.key)),
    );
  if (!isAnswer) return new Set();
  const folded = fold(subject).trim();
  const named = [
    ...(withoutPrefixes(folded) === folded ? [] : knowledge.partyMentions(subject, policy.directory)),
    ...knowledge
      .partyMentions(body.text, policy.directory)
      .filter(({ start, end, text }) => ownText.slice(start, end) !== text),
  ];
  return new Set(named.map(({ party }) => party));
}

/** The sender's own organization, which the directory may hold as well. */
function isOwn(party: DirectoryParty, { message, policy }: CheckContext): boolean {
  const sender = parseAddress(message.from.address);
  const domains = addressPatterns(party.domains);
  return (sender !== null && domains.match(sender) !== null) || isNamedLike(party, policy.organization.name);
}

/** A recipient belongs to the party, or has a domain that can be the party's. */
const isReached = (party: DirectoryParty, { recipients, knowledge }: CheckContext): boolean =>
  recipients.some(
    (recipient) =>
      recipient.party === party ||
      (!recipient.party &&
        !recipient.internal &&
        [party.name, ...party.aliases].some((name) => knowledge.companies.mayOwn(name, recipient.company))),
  );

/** A file or a subject that names parties, and none of those that receive the mail. */
const isAlone = (target: Target, mentions: readonly Mention[], wrong: readonly Mention[]): boolean =>
  target.kind !== 'body' &&
  mentions.filter((one) => placeOf(one.target) === placeOf(target)).every((one) => wrong.includes(one));

const placeOf = (target: Target): string => (target.kind === 'attachment' ? target.name : target.kind);

function reportOf(party: DirectoryParty, its: readonly Mention[], reached: boolean): Report {
  const inProse = its.every(({ target }) => target.kind === 'body');
  return {
    text: 'party-mismatch',
    values: { party: party.name },
    targets: its.map(({ target }) => target),
    suggestions: party.people.slice(0, 3),
    shift: reached || inProse ? -1 : 0,
  };
}

/** Whether a party's name says as much as an organization's: the same, or the one within the other. */
function isNamedLike(party: DirectoryParty, organizationName: string): boolean {
  const own = companyKey(organizationName);
  return own.length >= 2 && [party.name, ...party.aliases].some((name) => companyKey(name) === own);
}
