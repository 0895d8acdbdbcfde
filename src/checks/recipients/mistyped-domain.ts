import { flatMap, groupBy } from '../../collections';
import type { DomainCandidate } from '../../domains/mistyped';
import { displayDomain, normalizeDomain, parseAddress, type Address } from '../../message/address';
import { patternOf } from '../../policy/patterns';
import type { Acquaintance } from '../../memory/correspondence';
import { recipientTarget, type Recipient } from '../../recipients/recipient';
import { defineCheck, type CheckContext, type Report } from '../check';

type Readable = Recipient & { readonly parsed: Address };

/** So many mails to a domain and it is no slip, whatever it looks like. */
const USUAL = 3;

/** A domain that is a slip away from one that the sender is likely to have meant. A domain really used is never flagged. */
export default defineCheck({
  id: 'mistyped-domain',
  section: 'recipients',
  level: 'warning',
  options: {},
  inspect(context) {
    const isUsed = usedTest(context);
    const suspects = context.recipients
      .filter((recipient): recipient is Readable => recipient.parsed !== null)
      .filter(({ internal, party, parsed }) => !internal && !party && !isUsed(parsed));
    if (suspects.length === 0) return [];
    const mates = groupBy(
      context.recipients.filter(({ parsed }) => parsed !== null),
      ({ parsed }) => parsed!.domain,
    );
    const fromMail = Array.from(mates, ([domain, { length }]) => ({
      domain,
      source: 'mail' as const,
      count: length,
    }));
    const findMeant = context.knowledge.meantDomains([...candidates(context), ...fromMail]);
    return flatMap(suspects, (recipient): Report[] => {
      const found = findMeant(recipient.parsed.domain, mates.get(recipient.parsed.domain)?.length);
      if (!found) return [];
      const { local, domain } = recipient.parsed;
      return [
        {
          text: found.reason === 'look-alike' ? 'mistyped-domain.look-alike' : 'mistyped-domain',
          values: { domain: displayDomain(domain), meant: displayDomain(found.meant) },
          targets: [recipientTarget(recipient)],
          suggestions: [
            {
              name: recipient.name === recipient.address ? '' : recipient.name,
              address: `${local}@${found.meant}`,
            },
          ],
          shift: found.likelihood === 'certain' ? 0 : -1,
        },
      ];
    });
  },
});

/** Domains that the sender uses: his own, those he answers, those he often writes to. */
function usedTest({ message, acquaintances }: CheckContext): (address: Address) => boolean {
  const used = new Set<string | undefined>([parseAddress(message.from.address)?.domain]);
  for (const address of message.original?.recipients ?? []) used.add(parseAddress(address)?.domain);
  for (const { domain, count } of remembered(acquaintances)) if (count >= USUAL) used.add(domain);
  return ({ domain }) => used.has(domain);
}

/** Mails by domain. */
function remembered(acquaintances: readonly Acquaintance[]): { domain: string; count: number }[] {
  const byDomain = groupBy(acquaintances, ({ address }) => parseAddress(address)?.domain ?? '');
  return Array.from(byDomain, ([domain, all]) => ({
    domain,
    count: all.reduce((sum, { count }) => sum + count, 0),
  })).filter(({ domain }) => domain !== '');
}

/** Domains that the sender has to do with. */
function candidates({ message, policy, acquaintances }: CheckContext): DomainCandidate[] {
  const { domains } = policy.organization;
  const sender = parseAddress(message.from.address);
  const own = domains.length > 0 ? domains : sender ? [sender.domain] : [];
  const listed = [
    ...flatMap(policy.directory, (party) => [
      ...party.domains,
      ...party.people.map(({ address }) => address),
    ]),
    ...policy.recipients.trusted.map(patternOf),
  ];
  return [
    ...flatMap(own, plainDomain).map((domain) => ({ domain, source: 'organization' as const })),
    ...flatMap(listed, plainDomain).map((domain) => ({ domain, source: 'directory' as const })),
    ...remembered(acquaintances)
      .filter(({ count }) => count >= USUAL)
      .map(({ domain }) => ({ domain, source: 'memory' as const })),
  ];
}

/** The domain that a pattern is about: `*.example.com`, `@example.com` and `someone@example.com` are about example.com. */
function plainDomain(pattern: string): string[] {
  const domain = pattern.trim().replace(/^.*@/, '').replace(/^\*\./, '');
  return /^-|^#|[*?]/.test(domain) || !domain.includes('.') ? [] : [normalizeDomain(domain)];
}
