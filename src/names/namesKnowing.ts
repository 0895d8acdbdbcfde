import { flatMap } from '../collections';
import type { Names } from '../knowledge/knowledge';
import { couldBeAddressOf, nameWords, restOf } from './addressName';
import { companyAtDomain } from './companyDomain';
import { compareNames, mostAlike } from './compareNames';
import type { Likeness, NameVerdict } from './likeness';
import { parseName, type PersonName } from './personName';
import { readingKey } from './romaji';
import type { Surnames } from './surnames';

/** So many names are kept taken apart; a mail has 500 at most, a directory more. */
const MOST_KEPT = 5_000;

/** Compares names by all rules, as far as these surnames are known. */
export function namesKnowing(surnames: Surnames): Names {
  const kept = new Map<string, PersonName>();
  const parse = (text: string): PersonName => {
    const known = kept.get(text);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const parsed = parseName(text, surnames);
    kept.set(text, parsed);
    return parsed;
  };
  return {
    isPerson: (saluted, names, address) =>
      isPerson(
        parse(saluted),
        names.map((name) => spelled(parse(name), address, surnames)),
        address,
        surnames,
      ),
    likeness: (a, b) => likeness(parse(a), parse(b), surnames),
    keysOf: (name) => keysOf(parse(name)),
    isPersonal: (address) => nameWords(address).join('').length > 1,
  };
}

function isPerson(
  person: PersonName,
  names: readonly PersonName[],
  address: string,
  surnames: Surnames,
): NameVerdict {
  const byName = mostAlike(names.map((name) => compareNames(person, name, surnames)));
  const byAddress = couldBeAddressOf(person, address, surnames).verdict;
  if (byName.verdict === 'same' || byAddress === 'same') return 'same';
  // 田中 花子 is not 田中 一郎, although tanaka@ would fit.
  if (byName.verdict === 'different' && byName.reason === 'given-name') return 'different';
  if (byName.verdict === 'compatible' || byAddress === 'compatible') return 'compatible';
  if (byName.verdict === 'different') return 'different';
  if (names.length === 0 && isNamedAfter(person.company || person.department, address, surnames))
    return 'unknown';
  // A department's, company's or project's mailbox may be read by anyone, whatever its address looks like.
  return names.every(({ certain }) => certain) ? byAddress : 'unknown';
}

/** takahashi_tax@… is everybody's at 高橋税理士事務所; takahashi@… is one man's. */
function isNamedAfter(company: string, address: string, surnames: Surnames): boolean {
  const words = company === '' ? [] : nameWords(address);
  return words.length > 1 && companyAtDomain(company, `${words.join('-')}.example`, surnames) === 'same';
}

/** 瀬戸口 <setoguchi@…>, Priya Sharma <psharma@…>: whom an address gives his surname, or one and initials, is a person. */
function spelled(name: PersonName, address: string, surnames: Surnames): PersonName {
  if (name.certain) return name;
  const words = nameWords(address);
  const local = words.join('');
  const readings = name.readings.filter(({ script, family, given }) =>
    script === 'latin'
      ? given !== '' && isInitialOf(given, restOf(local, family))
      : given === '' && words.some((word) => surnames.isSpelled(family, readingKey(word))),
  );
  return readings.length > 0 ? { ...name, readings, certain: true } : name;
}

const isInitialOf = (given: string, text: string): boolean =>
  text.length > 0 && text.length <= 2 && text.charAt(0) === given.charAt(0);

function likeness(a: PersonName, b: PersonName, surnames: Surnames): Likeness {
  const { verdict, reason } = compareNames(a, b, surnames);
  if (verdict === 'different' && reason === 'given-name') return 'namesake';
  if (verdict !== 'compatible') return verdict;
  return hasFamilyOnly(a) && hasFamilyOnly(b) ? 'same' : 'compatible';
}

const hasFamilyOnly = ({ readings }: PersonName): boolean => readings.every(({ given }) => given === '');

function keysOf({ readings }: PersonName): string[] {
  const keys = flatMap(readings, ({ family, familyKeys }) => [family, ...familyKeys]);
  return Array.from(new Set(keys)).filter((key) => key !== '');
}
