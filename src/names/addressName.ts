import { parseAddress } from '../message/address';
import { isRoleWord } from './affixes';
import { mostAlike, type NameComparison } from './compareNames';
import type { NameReading, PersonName } from './personName';
import { TRADE } from './companyDomain';
import { isKana, looksJapanese, readingKey } from './romaji';
import { usualSurnames, type Surnames } from './surnames';

const UNKNOWN: NameComparison = { verdict: 'unknown', reason: 'no-evidence' };

/**
 * Whether a mail address can be that person's, by its local part: `tanaka.ichiro@`, `i-tanaka@`, `itanaka@`, `tanaka_i@`,
 * `ichirotanaka@`. `different` only where the local part is evidently another one's name; `info@` and `a12345@` tell nothing.
 */
export function couldBeAddressOf(
  name: PersonName,
  address: string,
  surnames: Surnames = usualSurnames,
): NameComparison {
  const words = nameWords(address);
  if (words.length === 0 || name.readings.length === 0) return UNKNOWN;
  const best = mostAlike(name.readings.map((reading) => compareWithWords(reading, words, surnames)));
  return best.verdict === 'different' && !name.certain ? UNKNOWN : best;
}

/** The words of a local part that may be a person's name; empty where it is a role or a number. */
export function nameWords(address: string): string[] {
  const local = parseAddress(address)?.local.split('+')[0] ?? '';
  const words = local
    .split(/[._\-\d]+/)
    .filter((word) => /^[a-z]+$/.test(word))
    .slice(0, 4);
  const isNumber = /\d{3}/.test(local) && words.join('').length <= 3;
  const isCompanyName = words.slice(1).some((word) => word.length > 3 && TRADE.test(word));
  return isNumber || isCompanyName || words.some(isRoleWord) ? [] : words;
}

function compareWithWords(
  reading: NameReading,
  words: readonly string[],
  surnames: Surnames,
): NameComparison {
  const keys = words.map(readingKey);
  const given = givenIn(reading, words);
  if (familyIn(reading, words, keys, surnames)) {
    if (given === 'different') return { verdict: 'unknown', reason: 'given-name' };
    return given === 'equal'
      ? { verdict: 'same', reason: 'name' }
      : { verdict: 'compatible', reason: 'family-name' };
  }
  if (given === 'equal') return { verdict: 'compatible', reason: 'given-name' };
  return isSomeoneElse(reading, words, surnames) ? { verdict: 'different', reason: 'reading' } : UNKNOWN;
}

/** The family name as a word of its own, or run together with initials or with the given name. */
function familyIn(
  reading: NameReading,
  words: readonly string[],
  keys: readonly string[],
  surnames: Surnames,
): boolean {
  const { family, familyKeys, givenKeys } = reading;
  if (family === '') return false;
  const isFamily = (key: string, word: string) =>
    familyKeys.includes(key) ||
    word === family ||
    (reading.script === 'japanese' &&
      familyKeys.length > 0 &&
      !isKana(family) &&
      surnames.mayBeRead(family, key));
  return words.some((word, index) => {
    if (isFamily(keys[index]!, word)) return true;
    if (surnames.isReading(keys[index]!)) return false;
    if (withoutInitials(word).some((rest) => rest === family || familyKeys.includes(readingKey(rest))))
      return true;
    return familyKeys.some((key) => {
      const other = restOf(keys[index]!, key);
      return givenKeys.length > 0 ? givenKeys.includes(other) : other.length >= 3 && looksJapanese(other);
    });
  });
}

/** `itanaka`, `tanakai`, `iytanaka` without one or two initials. Too short a rest tells nothing; a syllable is no initials. */
function withoutInitials(word: string): string[] {
  const rests = [word.slice(1), word.slice(0, -1)];
  if (!/^[^aiueo][aiueo]/.test(word)) rests.push(word.slice(2));
  if (!/[^aiueo][aiueo]$/.test(word)) rests.push(word.slice(0, -2));
  return rests.filter((rest) => rest.length >= 3);
}

/** What a word has before or behind a part; empty where it has the part at neither end. */
export function restOf(word: string, part: string): string {
  if (word.startsWith(part)) return word.slice(part.length);
  return word.endsWith(part) ? word.slice(0, -part.length) : '';
}

/** What the words say of the given name: there, its initial there, another initial, or nothing. */
function givenIn({ given, givenKeys, familyKeys }: NameReading, words: readonly string[]): string {
  const key = givenKeys[0];
  if (key === undefined) return 'unknown';
  if (words.some((word) => readingKey(word) === key || (given.length >= 3 && word === given))) return 'equal';
  if (
    words.some((word) => familyKeys.some((family) => [family + key, key + family].includes(readingKey(word))))
  )
    return 'equal';
  const initial = words.find((word) => word.length === 1);
  if (initial !== undefined)
    return initial === given.charAt(0) || initial === key.charAt(0) ? 'alike' : 'different';
  return 'unknown';
}

/** Whether the words are another Japanese surname, or, for a Latin name, a first and a last name that both are others. */
function isSomeoneElse(reading: NameReading, words: readonly string[], surnames: Surnames): boolean {
  if (reading.familyKeys.length === 0) return false;
  const isOther = (word: string) => surnames.isReading(readingKey(word));
  const withInitial = (word: string) =>
    [word.slice(1), word.slice(0, -1)].some((rest) => rest.length >= 5 && isOther(rest));
  // hase@ may be 長谷川.
  const isShort = (word: string) => reading.familyKeys.some((key) => key.startsWith(readingKey(word)));
  // タカさん may be takahashi@.
  const isNickname = (word: string) =>
    isKana(reading.family) && reading.familyKeys.some((key) => readingKey(word).startsWith(key));
  if (words.some(isNickname)) return false;
  if (words.some((word) => (word.length === 3 || word.length === 4) && isShort(word))) return false;
  if (words.some(isOther)) return true;
  return words.length === 1 && words[0]!.length >= 6 && withInitial(words[0]!);
}
