import { groupBy } from '../../collections';
import { endingOf } from '../../domains/endings';
import { displayDomain, normalizeDomain, organizationalDomain, parseAddress } from '../../message/address';
import { domainSkeleton } from '../../message/confusables';
import type { DirectoryParty } from '../../policy/schema';
import { areOneEditApart } from '../../slips/difference';
import { Places } from './places';

/** Parties of a directory, by their places in it, found by domains. */
export interface DomainIndex {
  /** Those with patterns that nothing can be looked up by: exceptions, wildcards within. */
  readonly always: readonly number[];
  /** By a domain of theirs, or of one of their people. */
  readonly byDomain: Places;
  /** Those that have a domain (A-labels), or one for which it may be taken. */
  like(domain: string): (readonly number[] | undefined)[];
}

export function domainIndex(parties: readonly DirectoryParty[]): DomainIndex {
  const always: number[] = [];
  const byDomain = new Places();
  const lexicon = new Set<string>();
  const owned = new Set<string>();
  const put = (domain: string, at: number) => {
    lexicon.add(domain);
    byDomain.add(domain, at);
  };
  parties.forEach(({ domains, people }, at) => {
    const plain = domains.map(plainDomain);
    plain.forEach((domain, index) => {
      if (domain === null) return always.push(at);
      // Whoever is there belongs to the party, unless it has exceptions.
      if (!plain.includes(null) && !domains[index]!.includes('*')) owned.add(domain);
      return put(domain, at);
    });
    for (const { address } of people) {
      const parsed = parseAddress(address);
      if (parsed) put(parsed.domain, at);
    }
  });
  const similar = similarDomains(lexicon, owned);
  return {
    always,
    byDomain,
    like(domain) {
      const labels = domain.split('.');
      const parents = labels.map((_, index) => labels.slice(index).join('.'));
      return [...parents, ...similar(domain)].map((one) => byDomain.get(one));
    },
  };
}

/** The domain of a pattern that is one, or its subdomains; null where it is anything else. */
function plainDomain(pattern: string): string | null {
  const domain = pattern
    .trim()
    .replace(/^@/, '')
    .replace(/^\*\./, '')
    .replace(/[。.]+$/, '');
  return /^[-#]|[*?@]|^$/.test(domain) ? null : normalizeDomain(domain.normalize('NFKC').toLowerCase());
}

/**
 * Finds domains that look like one, are a slip away from it, or have its name under another ending: all that checks of
 * recipients compare.
 * @param owned those of them that are a party's own, not just of one of its people: they are no slips
 */
function similarDomains(
  lexicon: ReadonlySet<string>,
  owned: ReadonlySet<string>,
): (domain: string) => string[] {
  const all = Array.from(lexicon);
  const byLook = groupBy(all, look);
  const byName = groupBy(all, nameOf);
  const byLength = groupBy(all, ({ length }) => length);
  return (domain) => {
    const alike = [...(byLook.get(look(domain)) ?? []), ...(byName.get(nameOf(domain)) ?? [])];
    if (owned.has(domain)) return alike;
    for (let length = domain.length - 1; length <= domain.length + 1; length++)
      alike.push(...(byLength.get(length) ?? []).filter((one) => areOneEditApart(domain, one)));
    return alike;
  };
}

const look = (domain: string): string => domainSkeleton(displayDomain(domain));

/** Without its ending: `yamada` of yamada.co.jp and of tokyo.yamada.com. */
function nameOf(domain: string): string {
  const company = organizationalDomain(domain);
  return company.slice(0, -endingOf(domain).length);
}
