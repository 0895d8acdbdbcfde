import { isCompany, compareCompanies, companyKey, type CompanyLikeness } from '../../../names/company';
import { companyAtDomain } from '../../../names/companyDomain';
import { parseName } from '../../../names/personName';
import { usualSurnames } from '../../../names/surnames';
import type { DirectoryParty } from '../../../policy/schema';
import type { Recipient } from '../../../recipients/recipient';
import type { CheckContext } from '../../check';

type Companies = Pick<CheckContext<unknown>, 'policy' | 'surnames'>;

const namesOf = (party: DirectoryParty): readonly string[] => [party.name, ...party.aliases];

const indexes = new WeakMap<readonly DirectoryParty[], ReadonlyMap<string, DirectoryParty>>();

/** Parties by comparable name; worked out once a directory. */
function partiesByName(directory: readonly DirectoryParty[]): ReadonlyMap<string, DirectoryParty> {
  const known = indexes.get(directory);
  if (known) return known;
  const index = new Map<string, DirectoryParty>();
  for (const party of directory) {
    for (const key of namesOf(party).map(companyKey)) if (!index.has(key)) index.set(key, party);
  }
  indexes.set(directory, index);
  return index;
}

/** The directory's party that a company's name in the text means. */
export function partyNamed(
  company: string,
  directory: readonly DirectoryParty[],
): DirectoryParty | undefined {
  const index = partiesByName(directory);
  const keys = [company, ...company.split(/\s+/)].map(companyKey).filter((key) => key.length >= 2);
  return keys.map((key) => index.get(key)).find((party) => party !== undefined);
}

/** Whether a company's name is the sender's own organization's. */
export const isOwnCompany = (company: string, { policy }: Companies): boolean =>
  companyKey(policy.organization.name).length >= 2 &&
  companyKey(company).includes(companyKey(policy.organization.name));

/** What is known of a recipient's company, against the one saluted. */
export function isAtCompany(company: string, recipient: Recipient, context: Companies): CompanyLikeness {
  const { policy, surnames = usualSurnames } = context;
  const named = partyNamed(company, policy.directory);
  if (named && recipient.party) return named === recipient.party ? 'same' : 'different';
  if (!named && !isCompany(company)) return 'unknown';
  const written = parseName(recipient.name, surnames).company;
  const evidence: CompanyLikeness[] = (recipient.party ? namesOf(recipient.party) : []).map((name) =>
    compareCompanies(company, name),
  );
  if (isCompany(written)) evidence.push(compareCompanies(company, written));
  if (recipient.parsed) evidence.push(companyAtDomain(company, recipient.parsed.domain, surnames));
  if (evidence.includes('same')) return 'same';
  // Aliases that merely look different say nothing where another of the names may be meant.
  const decided = evidence.filter((one) => one !== 'unknown');
  return decided.length > 0 && (decided.length === evidence.length || !recipient.party)
    ? 'different'
    : 'unknown';
}
