import { groupBy } from '../collections';
import { displayDomain, organizationalDomain } from '../message/address';
import { skeleton } from '../message/confusables';
import { areOneEditApart } from '../slips/difference';
import { endingOf, gluedEnding, isCommonEnding, isRareCountry, meantEnding } from './endings';
import { freeMailKind } from './freeMail';
import { providers, providerUnderOtherEnding } from './providers';
import { slipCost } from '../slips/keyboard';

/** Why a domain may be the one that was meant, strongest first. */
export type CandidateSource = 'organization' | 'directory' | 'memory' | 'mail' | 'provider';

export interface DomainCandidate {
  /** A-labels. */
  readonly domain: string;
  readonly source: CandidateSource;
  /** For one of this mail: how many recipients have it. Of two domains in one mail the rarer one is the slip. */
  readonly count?: number;
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

/** A candidate with all that comparisons need, worked out once: a mail may have 500 recipients, a memory as many domains. */
interface Candidate extends DomainCandidate {
  readonly company: string;
  readonly name: string;
  readonly ending: string;
  readonly limit: number | undefined;
  readonly letters: number;
}

/**
 * Prepares a search for the domain that was meant where one is a slip away from it.
 * @param candidates domains known to be right; the providers are always looked at as well
 * @returns a function of a domain (A-labels) that is not known to be right, and of how many recipients have it
 */
export function meantDomainFinder(
  candidates: readonly DomainCandidate[],
): (domain: string, count?: number) => MistypedDomain | undefined {
  const own = candidates.filter(({ source }) => source === 'organization');
  const all = prepare([
    ...own,
    ...providers.map((domain) => ({ domain, source: 'provider' as const })),
    ...candidates,
  ]);
  const bySkeleton = groupBy(all, ({ domain }) => skeletonOf(domain));
  const byCompanyName = groupBy(all, ({ company, ending }) => company.slice(0, -ending.length));
  const expected = all.filter(({ source }) => mayHaveTwoSlips(source));
  const byLength = groupBy(
    all.filter(({ source }) => !mayHaveTwoSlips(source)),
    ({ domain }) => domain.length,
  );
  return (domain, count = 1) => {
    const isRival = (candidate: Candidate) =>
      candidate.domain !== domain && (candidate.count ?? count) >= count;
    const typed = prepared({ domain, source: 'mail' });
    const { company } = typed;
    const alike = (bySkeleton.get(skeletonOf(domain)) ?? []).find(
      (one) => isRival(one) && one.company !== company,
    );
    if (alike) return { meant: alike.domain, likelihood: 'certain', reason: 'look-alike' };
    if (freeMailKind(domain)) return undefined;
    const near: Candidate[] = [];
    for (let length = domain.length - 1; length <= domain.length + 1; length++) {
      for (const one of byLength.get(length) ?? []) if (areOneEditApart(domain, one.domain)) near.push(one);
    }
    const sameName = byCompanyName.get(company.slice(0, -typed.ending.length)) ?? [];
    return (
      nearest(typed, [...expected, ...near].filter(isRival)) ?? wrongEnding(domain, sameName.filter(isRival))
    );
  };
}

const skeletonOf = (domain: string): string => skeleton(displayDomain(domain));

/** {@link meantDomainFinder} for one question. */
export const findMeantDomain = (
  domain: string,
  candidates: readonly DomainCandidate[],
): MistypedDomain | undefined => meantDomainFinder(candidates)(domain);

/** The domains that are most to be expected are looked for behind two slips too. */
const mayHaveTwoSlips = (source: CandidateSource): boolean =>
  source === 'organization' || source === 'provider';

function prepare(candidates: readonly DomainCandidate[]): Candidate[] {
  const all = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (!all.has(candidate.domain)) all.set(candidate.domain, prepared(candidate));
  }
  return Array.from(all.values());
}

function prepared(candidate: DomainCandidate): Candidate {
  const { domain } = candidate;
  const company = organizationalDomain(domain);
  const ending = endingOf(domain);
  return {
    ...candidate,
    company,
    ending,
    name: nameOf(company),
    limit: limitOf(candidate, domain.length - ending.length - 1),
    letters: lettersIn(domain),
  };
}

interface Slip {
  readonly candidate: Candidate;
  readonly cost: number;
  /** The share of the candidate's limit that the slip takes up. */
  readonly share: number;
}

/** The slip that takes up least of its candidate's limit. */
function nearest(typed: Candidate, candidates: readonly Candidate[]): MistypedDomain | undefined {
  let best: Slip | undefined;
  for (const candidate of candidates) {
    if (countBits(typed.letters ^ candidate.letters) > MAX_OTHER_LETTERS) continue;
    const slip = slipFrom(typed, candidate);
    if (slip && slip.share < (best?.share ?? Infinity)) best = slip;
  }
  if (!best) return undefined;
  const certain = mayHaveTwoSlips(best.candidate.source) || best.cost < ONE_PLAIN_SLIP;
  return { meant: best.candidate.domain, likelihood: certain ? 'certain' : 'possible', reason: 'slip' };
}

/** A swap, a neighbouring key, a letter doubled or left out; more is a hyphen, a far key, or two slips. */
const ONE_PLAIN_SLIP = 0.95;

/** Letters that only one of two words has, after three slips. */
const MAX_OTHER_LETTERS = 6;

/** The set of letters in a word, a bit each: a quick look before the distance is worked out. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Undefined where the domains are too far apart, of one company, or differ in nothing but the ending. */
function slipFrom(typed: Candidate, candidate: Candidate): Slip | undefined {
  const { domain: meant, company } = candidate;
  if (typed.company === company || typed.domain.endsWith(`.${company}`)) return undefined;
  const sameName = typed.name === candidate.name;
  const limit = sameName ? ENDING_LIMIT : candidate.limit;
  if (limit === undefined || (sameName && !isEndingSlip(typed.ending, candidate.ending))) return undefined;
  const cost = slipCost(typed.domain, meant, limit);
  return cost <= limit ? { candidate, cost, share: cost / limit } : undefined;
}

const ENDING_LIMIT = 1.3;

const limitOf = ({ source }: DomainCandidate, length: number): number | undefined =>
  LIMITS[source].find(([atLeast]) => length >= atLeast)?.[1];

/** An ending that cannot be, or is short of com or net; two endings of one name that both are usual may be two companies. */
const isEndingSlip = (typed: string, meant: string): boolean =>
  meantEnding(typed) !== undefined || (/^(?:com|net)/.test(meant) && !isCommonEnding(typed));

const nameOf = (company: string): string => company.slice(0, -endingOf(company).length - 1) || company;

/** Endings that cannot be right, or that are not the one the name is known under. */
function wrongEnding(domain: string, candidates: readonly Candidate[]): MistypedDomain | undefined {
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

/**
 * ne.jp for co.jp and the like, or co where jp was left off; any other common ending for the own organization only, as many
 * companies have both .jp and .co.jp.
 */
function isOtherEnding(rest: string, ending: string, { domain, source }: DomainCandidate): boolean {
  if (source === 'mail') return false;
  const other = endingOf(domain);
  if (domain !== rest + other || other === ending) return false;
  const mixedUp = /^(?:co|ne|or|ac|go)\.jp$/;
  return (
    other === `${ending}.jp` ||
    (source === 'organization' && isCommonEnding(ending)) ||
    (mixedUp.test(ending) && mixedUp.test(other))
  );
}
