import { groupBy } from '../../collections';
import type { DomainCandidate, MistypedDomain } from '../../domains/mistyped';
import { displayDomain, organizationalDomain } from '../../message/address';
import { skeleton } from '../../message/confusables';
import { isSlip } from '../../slips/localPart';

const PROVIDERS =
  'gmail.com yahoo.co.jp outlook.com outlook.jp hotmail.com icloud.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp'
    .split(' ')
    .map((domain) => ({ domain, source: 'provider' as const }));

/** Endings that no registry has, and what is typed for them. */
const NO_ENDING = /\.(?:con|cmo|ocm|comm|vom|xom|co\.(?:jo|kp|hp|np|jpp)|cojp|[xv]o\.jp)$/;

const skeletonOf = (domain: string): string => skeleton(displayDomain(domain));

/** One slip within a long name under the same ending, what looks the same, and endings that cannot be. */
export function findSlipOfDomain(
  candidates: readonly DomainCandidate[],
): (domain: string) => MistypedDomain | undefined {
  const all = [...candidates.filter(({ source }) => source !== 'mail'), ...PROVIDERS];
  const byLook = groupBy(all, ({ domain }) => skeletonOf(domain));
  const find = (domain: string): Pick<MistypedDomain, 'meant' | 'reason'> | undefined => {
    const alike = (byLook.get(skeletonOf(domain)) ?? []).find((one) => one.domain !== domain);
    if (alike) return { meant: alike.domain, reason: 'look-alike' };
    if (NO_ENDING.test(domain)) {
      const meant = domain.replace(NO_ENDING, (ending) => (/j|k|h|n.*p/.test(ending) ? '.co.jp' : '.com'));
      return { meant, reason: 'ending' };
    }
    const own = organizationalDomain(domain);
    const [name, ending] = partsOf(own);
    const near = all.find((one) => {
      const [other, same] = partsOf(organizationalDomain(one.domain));
      return ending === same && other.length > 6 && isSlip(name, other);
    });
    return near && { meant: near.domain, reason: 'slip' };
  };
  return (domain) => {
    const found = find(domain);
    // How sure it is, is for those to say who know more.
    return found && { ...found, likelihood: found.reason === 'look-alike' ? 'certain' : 'possible' };
  };
}

function partsOf(domain: string): readonly [name: string, ending: string] {
  const dot = domain.indexOf('.');
  return [domain.slice(0, dot), domain.slice(dot)];
}
