import { flatMap } from '../../collections';
import { parseAddress } from '../../message/address';
import type { Policy } from '../../policy/schema';
import { recipientLabel, recipientTarget, type Recipient } from '../../recipients/recipient';
import { companyKey, type CompanyLikeness } from '../../names/company';
import type { Saluted } from '../../salutations/salutation';
import { defineCheck, type CheckContext, type Report } from '../check';
import { canBe, isRecipient, suggestPeople } from './matching/people';

type Context = CheckContext;

/**
 * The person or company saluted is not among the recipients, or somebody of another company is. Speaks up on evidence only:
 * as long as one recipient's name or company is not known, he may be the one.
 */
export default defineCheck({
  id: 'addressee-mismatch',
  section: 'addressee',
  level: 'warning',
  options: {},
  inspect(context) {
    if (context.recipients.length === 0 || (context.message.truncated ?? []).length > 0) return [];
    const saluted = context.knowledge.salutations(context.ownText);
    const missing = missingPeople(saluted, context);
    return [...missing, ...otherCompanies(saluted, context, missing.length > 0)];
  },
});

const bodyTarget = ({ text, start, end }: Saluted) => ({ kind: 'body' as const, text, start, end });

function missingPeople(saluted: readonly Saluted[], context: Context): Report[] {
  return flatMap(saluted, (one): Report[] => {
    const { name } = one;
    if (name === '') return [];
    if (!context.recipients.every((recipient) => isRecipient(name, recipient, context) === 'different')) {
      return [];
    }
    return [
      {
        text: one.role === 'cc' ? 'addressee-mismatch.copy' : 'addressee-mismatch.person',
        values: { name: one.text },
        targets: [bodyTarget(one), ...onlyTarget(context.recipients)],
        suggestions: suggestPeople(name, context),
        shift: one.role === 'cc' ? -1 : 0,
      },
    ];
  });
}

/** With one recipient in To it is he who was taken for the other. */
function onlyTarget(recipients: readonly Recipient[]) {
  const to = recipients.filter(({ field }) => field === 'to');
  return to.length === 1 ? to.map(recipientTarget) : [];
}

/** A company is saluted: none of the recipients is of it, or some are of another. */
function otherCompanies(saluted: readonly Saluted[], context: Context, personMissing: boolean): Report[] {
  const named = saluted.filter(
    ({ role, company }) => role === 'to' && company !== '' && !isOwnCompany(company, context.policy),
  );
  const first = named[0];
  const outside = context.recipients
    .filter(({ internal }) => !internal)
    .map((recipient) => ({
      recipient,
      likeness: likeness(named, recipient, context),
    }));
  if (!first || outside.length === 0) return [];
  const reached = outside.filter((one) => one.likeness === 'same').map(({ recipient }) => recipient);
  if (reached.length > 0) return strangers(outside, reached, first, saluted, context);
  if (personMissing || outside.some((one) => one.likeness !== 'different')) return [];
  const targets = outside.map(({ recipient }) => recipientTarget(recipient));
  return [
    {
      text: 'addressee-mismatch.company',
      values: { company: first.company },
      targets: [bodyTarget(first), ...targets],
    },
  ];
}

interface Placed {
  readonly recipient: Recipient;
  readonly likeness: CompanyLikeness;
}

function isOwnCompany(company: string, { organization }: Policy): boolean {
  const own = companyKey(organization.name);
  return own.length >= 2 && companyKey(company).includes(own);
}

/** `same` where the recipient is of any company saluted, `different` where he is of none. */
function likeness(named: readonly Saluted[], recipient: Recipient, context: Context): CompanyLikeness {
  if (recipient.type === 'distributionList' || isPrivate(recipient, context)) return 'unknown';
  const all = named.map(({ company }) =>
    context.knowledge.companies.isAt(company, recipient, context.policy.directory),
  );
  if (all.includes('same')) return 'same';
  return all.every((one) => one === 'different') ? 'different' : 'unknown';
}

/**
 * Recipients of another company beside those of the saluted one, unless they are saluted as well or were in the answered
 * mail. Where a recipient's company is not known, that he has another domain is a weaker sign, and none at all in Cc.
 */
function strangers(
  outside: readonly Placed[],
  reached: readonly Recipient[],
  first: Saluted,
  saluted: readonly Saluted[],
  context: Context,
): Report[] {
  const before = (context.message.original?.recipients ?? []).map((text) => parseAddress(text)?.domain);
  const isExpected = (recipient: Recipient) =>
    reached.some(({ company }) => company === recipient.company) ||
    before.includes(recipient.parsed?.domain) ||
    saluted.some(({ name, company }) => name !== '' && company === '' && canBe(name, recipient, context));
  return outside
    .filter(({ recipient }) => recipient.parsed && !isExpected(recipient))
    .map((one) => ({ ...one, shift: one.likeness === 'different' && one.recipient.field === 'to' ? 0 : -1 }))
    .filter(
      ({ likeness, recipient }) =>
        likeness === 'different' ||
        (recipient.type !== 'distributionList' && !isPrivate(recipient, context) && recipient.field === 'to'),
    )
    .map(({ recipient, shift }) => ({
      text: 'addressee-mismatch.stranger' as const,
      values: { recipient: recipientLabel(recipient), company: first.company },
      targets: [recipientTarget(recipient), bodyTarget(first)],
      shift,
    }));
}

const isPrivate = ({ parsed }: Recipient, { knowledge }: Context): boolean =>
  knowledge.freeMailKind(parsed?.domain ?? '') !== undefined;
