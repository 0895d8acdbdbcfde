import { isRoleWord } from './affixes';
import { isGivenName } from './givenNames';
import type { NameReading, PersonName } from './personName';
import { readingKey } from './romaji';
import type { Surnames } from './surnames';

const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|herr|frau|m|mme|mlle)\.?$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|mba|esq|cpa|pe)\.?$/i;

/** Reads a name in Latin letters: `Ichiro Tanaka`, `TANAKA Ichiro`, `Tanaka, Ichiro (Sales)`, `Ms. Tanaka`, `Tanaka-san`. */
export function latinReadings(
  text: string,
  surnames: Surnames,
): Pick<PersonName, 'readings' | 'certain' | 'title'> {
  const words = text.split(/[\s_]+/).filter((word) => word !== '');
  const title = words.find((word) => COURTESY.test(word)) ?? '';
  const names = words.filter((word) => !COURTESY.test(word)).join(' ');
  if (names.split(/[\s,-]+/).some(isRoleWord)) return { readings: [], certain: false, title };
  const honoured = /[a-z][ -](?:san|sama|sensei|kun|chan)$/i.test(names);
  const bare = names.replace(/[ -](?:san|sama|sensei|kun|chan)$/i, '');
  const all = latinWords(bare, surnames);
  // After Mr or Ms a single word is a family name; before -san it may be either.
  const readings = title !== '' && !/\s/.test(bare) ? all.filter(({ family }) => family !== '') : all;
  const known = (key: string) => surnames.isReading(readingKey(key)) || isGivenName(key);
  const certain = readings.some(
    ({ family, given }) =>
      (title !== '' && family !== '') || (!honoured && known(family)) || (given !== '' && known(given)),
  );
  return { readings, certain: certain || (honoured && readings.length > 0 && known(bare)), title };
}

/** Every way to read Latin words as a name. */
export function latinWords(text: string, surnames: Surnames): NameReading[] {
  const [head = '', tail] = text.split(/\s*,\s*/);
  const clean = (part: string) =>
    part.split(/\s+/).filter((word) => /[a-z]/i.test(word) && !SUFFIX.test(word) && !/^and$/i.test(word));
  const words = clean(head);
  if (tail !== undefined && clean(tail).length > 0) {
    // Larry Joe may be called Joe.
    return words.length > 0 ? clean(tail).map((given) => latin(words.join(''), given)) : [];
  }
  const first = words[0];
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return [];
  if (words.length === 1) {
    const family = latin(first, '');
    return surnames.isReading(family.familyKeys[0]!) ? [family] : [family, latin('', first)];
  }
  const given = words.slice(0, -1);
  const orders = [...given.map((one) => latin(last, one)), latin(first, last)];
  // Van der Berg, De la Cruz: the whole tail may count as the family name.
  if (given.length > 1) orders.push(latin(words.slice(1).join(''), first));
  const readings = likelyOrders(orders, first, last, surnames);
  // Maria Victoria, Christopher J: no family name at all.
  const isGivenOnly = words.length === 2 && (isGivenName(last) || isInitial(last)) && !isInitial(first);
  return isGivenOnly ? [...readings, latin('', first)] : readings;
}

const isInitial = (word: string): boolean => /^[a-z]\.?$/i.test(word);

/** Capitals (Ichiro TANAKA), an initial (I. Tanaka) or one surname among the two words tell the order. */
function likelyOrders(
  orders: readonly NameReading[],
  first: string,
  last: string,
  surnames: Surnames,
): NameReading[] {
  const isCapital = (word: string) => word.length > 1 && word === word.toUpperCase();
  const isSurname = (word: string) => surnames.isReading(readingKey(word));
  for (const tells of [isInitial, (word: string) => !isCapital(word), (word: string) => !isSurname(word)]) {
    if (tells(first) !== tells(last)) {
      const family = plain(tells(first) ? last : first);
      return orders.filter((order) => order.family.endsWith(family));
    }
  }
  return [...orders];
}

function latin(family: string, given: string): NameReading {
  const keys = (text: string) => (text === '' ? [] : [readingKey(text)]);
  return {
    script: 'latin',
    family: plain(family),
    given: plain(given),
    familyKeys: keys(family),
    givenKeys: keys(given),
  };
}

/** Lower case, without accents and marks. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
