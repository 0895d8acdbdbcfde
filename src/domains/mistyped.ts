import { organizationalDomain } from '../message/address';
import { skeleton } from './confusables';
import { endingOf, gluedEnding, isCommonEnding, isRareCountry, meantEnding } from './endings';
import { freeMailKind } from './freeMail';
import { providers, providerUnderOtherEnding } from './providers';
import { slipCost } from './slip';

/** Why a domain may be the one that was meant, strongest first. */
export type CandidateSource = 'organization' | 'directory' | 'memory' | 'mail' | 'provider';

export interface DomainCandidate {
  /** A-labels. */
  readonly domain: string;
  readonly source: CandidateSource;
}

export interface MistypedDomain {
  readonly meant: string;
  /** `certain`: the domain cannot exist or is a plain slip; `possible`: another ending, which may be another company's. */
  readonly likelihood: 'certain' | 'possible';
  readonly reason: 'look-alike' | 'ending' | 'slip';
}

type Limits = readonly (readonly [length: number, cost: number])[];

const CORRESPONDENT: Limits = [
  [9, 1.6],
  [7, 1.2],
  [4, 0.95],
  [3, 0.65],
];

/**
 * What a slip may cost at most, by how much the candidate is expected and how long its name is: the longer a name, the less
 * likely that another company has one so near. Two genuine .jp names one letter apart are common below six letters.
 */
const LIMITS: Readonly<Record<CandidateSource, Limits>> = {
  organization: [
    [9, 2],
    [4, 1.4],
    [3, 0.9],
  ],
  directory: CORRESPONDENT,
  memory: CORRESPONDENT,
  mail: [
    [9, 1],
    [6, 0.9],
    [5, 0.7],
  ],
  provider: [
    [8, 1.8],
    [5, 1.5],
    [4, 0.75],
    [3, 0.6],
  ],
};

/**
 * The domain that was meant where `domain` is a slip away from one.
 * @param domain A-labels; must not be one that is known to be right
 * @param candidates domains known to be right; the providers of {@link providers} are always looked at as well
 */
export function findMeantDomain(
  domain: string,
  candidates: readonly DomainCandidate[],
): MistypedDomain | undefined {
  const others = candidates.filter((candidate) => candidate.domain !== domain);
  const all = [
    ...others,
    ...providers.map((provider) => ({ domain: provider, source: 'provider' as const })),
  ];
  const alike = all.find((candidate) => isLookAlike(domain, candidate.domain));
  if (alike) return { meant: alike.domain, likelihood: 'certain', reason: 'look-alike' };
  if (freeMailKind(domain)) return undefined;
  return nearest(domain, all) ?? wrongEnding(domain, others);
}

const isLookAlike = (domain: string, other: string): boolean =>
  domain !== other &&
  skeleton(domain) === skeleton(other) &&
  organizationalDomain(domain) !== organizationalDomain(other);

interface Slip {
  readonly candidate: DomainCandidate;
  readonly cost: number;
  /** The share of the candidate's limit that the slip takes up. */
  readonly share: number;
}

/** The slip that takes up least of its candidate's limit. */
function nearest(domain: string, candidates: readonly DomainCandidate[]): MistypedDomain | undefined {
  let best: Slip | undefined;
  for (const candidate of candidates) {
    const slip = slipFrom(domain, candidate);
    if (slip && slip.share < (best?.share ?? Infinity)) best = slip;
  }
  if (!best) return undefined;
  const expected = /^(?:organization|provider)$/.test(best.candidate.source);
  const likelihood = expected || best.cost < ONE_PLAIN_SLIP ? 'certain' : 'possible';
  return { meant: best.candidate.domain, likelihood, reason: 'slip' };
}

/** A swap, a neighbouring key, a letter doubled or left out; more is a hyphen, a far key, or two slips. */
const ONE_PLAIN_SLIP = 0.95;

/** Undefined where the domains are too far apart, of one company, or differ in nothing but the ending. */
function slipFrom(typed: string, candidate: DomainCandidate): Slip | undefined {
  const meant = candidate.domain;
  const company = organizationalDomain(meant);
  const typedCompany = organizationalDomain(typed);
  if (typedCompany === company || typed.endsWith(`.${company}`)) return undefined;
  const sameName = nameOf(typedCompany) === nameOf(company);
  const limit = sameName ? ENDING_LIMIT : limitOf(candidate);
  if (limit === undefined || (sameName && !isEndingSlip(endingOf(typed), endingOf(meant)))) return undefined;
  const cost = slipCost(typed, meant, limit);
  return cost <= limit ? { candidate, cost, share: cost / limit } : undefined;
}

const ENDING_LIMIT = 1.3;

function limitOf({ domain, source }: DomainCandidate): number | undefined {
  const length = domain.length - endingOf(domain).length - 1;
  return LIMITS[source].find(([atLeast]) => length >= atLeast)?.[1];
}

/** An ending that cannot be, or is short of com or net; two endings of one name that both are usual may be two companies. */
const isEndingSlip = (typed: string, meant: string): boolean =>
  meantEnding(typed) !== undefined || (/^(?:com|net)/.test(meant) && !isCommonEnding(typed));

const nameOf = (company: string): string => company.slice(0, -endingOf(company).length - 1) || company;

/** Endings that cannot be right, or that are not the one the name is known under. */
function wrongEnding(domain: string, candidates: readonly DomainCandidate[]): MistypedDomain | undefined {
  const glued = gluedEnding(domain);
  if (glued !== undefined) return { meant: glued, likelihood: 'certain', reason: 'ending' };
  const ending = endingOf(domain);
  const rest = domain.slice(0, -ending.length);
  const name = nameOf(organizationalDomain(domain));
  const provider = providerUnderOtherEnding(name, ending);
  if (provider) return { meant: provider, likelihood: 'certain', reason: 'ending' };
  const meant = meantEnding(ending);
  if (meant !== undefined && rest !== '')
    return { meant: rest + meant, likelihood: 'certain', reason: 'ending' };
  const known = candidates.find((candidate) => isOtherEnding(rest, ending, candidate));
  if (known) return { meant: known.domain, likelihood: 'possible', reason: 'ending' };
  if (isRareCountry(ending) && rest !== '') {
    const full = /^n|t$/.test(ending) ? 'net' : 'com';
    return { meant: rest + full, likelihood: 'possible', reason: 'ending' };
  }
  return undefined;
}

/** ne.jp for co.jp and the like. Many companies have both .jp and .co.jp, so these count for the own organization only. */
function isOtherEnding(rest: string, ending: string, { domain, source }: DomainCandidate): boolean {
  if (source === 'mail') return false;
  const other = endingOf(domain);
  if (domain !== rest + other || other === ending) return false;
  const mixedUp = /^(?:co|ne|or|ac|go)\.jp$/;
  return (
    (source === 'organization' && isCommonEnding(ending)) || (mixedUp.test(ending) && mixedUp.test(other))
  );
}
