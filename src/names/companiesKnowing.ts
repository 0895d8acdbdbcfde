import type { Companies } from '../knowledge/knowledge';
import type { DirectoryParty } from '../policy/schema';
import type { Recipient } from '../recipients/recipient';
import { companyKey, type CompanyLikeness } from './company';
import { companyAtDomain } from './companyDomain';
import { compareCompanies, isCompany } from './companyForm';
import { parseName } from './personName';
import type { Surnames } from './surnames';
import { foldVariants } from './variants';

/** Compares companies by all rules, as far as these surnames, which many companies are called by, are known. */
export const companiesKnowing = (surnames: Surnames): Companies => ({
  isAt: (company, recipient, directory) => isAt(company, recipient, directory, surnames),
  mayOwn: (company, domain) => companyAtDomain(company, domain, surnames) === 'same',
});

const namesOf = (party: DirectoryParty): readonly string[] => [party.name, ...party.aliases];

const keyOf = (name: string): string => companyKey(foldVariants(name));

const indexes = new WeakMap<readonly DirectoryParty[], ReadonlyMap<string, DirectoryParty>>();

/** Parties by comparable name; worked out once a directory. */
function partiesByName(directory: readonly DirectoryParty[]): ReadonlyMap<string, DirectoryParty> {
  const known = indexes.get(directory);
  if (known) return known;
  const index = new Map<string, DirectoryParty>();
  for (const party of directory) {
    for (const key of namesOf(party).map(keyOf)) if (!index.has(key)) index.set(key, party);
  }
  indexes.set(directory, index);
  return index;
}

/** The directory's party that a company's name in the text means. */
function partyNamed(company: string, directory: readonly DirectoryParty[]): DirectoryParty | undefined {
  const index = partiesByName(directory);
  const keys = [company, ...company.split(/\s+/)].map(keyOf).filter((key) => key.length >= 2);
  return keys.map((key) => index.get(key)).find((party) => party !== undefined);
}

function isAt(
  company: string,
  recipient: Recipient,
  directory: readonly DirectoryParty[],
  surnames: Surnames,
): CompanyLikeness {
  const named = partyNamed(company, directory);
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
