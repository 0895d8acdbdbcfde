import { findMeantDomain, type DomainCandidate } from '../../src/domains/mistyped';
import { smallKnowledge } from '../../src/knowledge/small/small';
import { findingsOf } from '../checks/checkTester';

export type Pair = readonly [typed: string, meant: string];

/** Pairs of a table with a head line, from its last two columns. */
export const readPairs = (table: string): Pair[] =>
  table
    .split('\n')
    .slice(1)
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t').slice(-2) as [string, string]);

/** How a pair's other domain is known when a mail goes to the first. */
export const knownAs = [
  'known from the organization',
  'known from the directory',
  'known from the memory',
  'known from the mail',
  'not known',
  'known from the directory, to the event handler',
  'often written to, and so the first',
] as const;
export type KnownAs = (typeof knownAs)[number];

const sources = {
  'known from the organization': 'organization',
  'known from the directory': 'directory',
  'known from the memory': 'memory',
  'known from the mail': 'mail',
} as const;

function likelihoodOf([typed, meant]: Pair, known: KnownAs): string | undefined {
  if (known === 'often written to, and so the first') return whenBothAreUsed(typed, meant);
  const candidates = (source: DomainCandidate['source']) => [{ domain: meant, source }];
  if (known === 'not known') return findMeantDomain(typed, [])?.likelihood;
  if (known === 'known from the directory, to the event handler')
    return smallKnowledge.meantDomains(candidates('directory'))(typed)?.likelihood;
  return findMeantDomain(typed, candidates(sources[known]))?.likelihood;
}

/** What the check says of a whole mail whose sender has often written to both. */
function whenBothAreUsed(typed: string, other: string): string | undefined {
  const acquaintances = [typed, other].map((domain) => ({ name: '', address: `ito@${domain}`, count: 5 }));
  const [finding] = findingsOf('mistyped-domain', { to: `tanaka@${typed}`, acquaintances });
  return finding && (finding.level === 'warning' ? 'certain' : 'possible');
}

/** How many mistyped domains are found. */
export const typosFound = (pairs: readonly Pair[], known: KnownAs): number =>
  pairs.filter((pair) => likelihoodOf(pair, known) !== undefined).length;

/** Of mails to either of two genuine neighbours, those that are taken for a slip of the other. */
export function neighboursFlagged(
  pairs: readonly Pair[],
  known: KnownAs,
): { readonly warned: number; readonly cautioned: number } {
  const both = pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  const said = both.map((pair) => likelihoodOf(pair, known));
  const count = (likelihood: string) => said.filter((one) => one === likelihood).length;
  return { warned: count('certain'), cautioned: count('possible') };
}
