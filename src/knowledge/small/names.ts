import { parseAddress } from '../../message/address';
import { commonSurnames } from '../../names/data/commonSurnames';
import { latinKey } from '../../names/latinKey';
import type { Names } from '../knowledge';

const readings = new Map<string, string[]>();
/** Reading keys that are evidently a surname. */
const evident = new Set<string>();
for (const entry of commonSurnames.split(';')) {
  const [reading = '', ...surnames] = entry.split(' ');
  const key = reading.replace('!', '');
  if (key === reading) evident.add(key);
  for (const surname of surnames) readings.set(surname, [...(readings.get(surname) ?? []), key]);
}

interface Person {
  /** The surname as written, comparable; a reading key where it is written in Latin letters. */
  readonly surname: string;
  readonly keys: readonly string[];
  readonly given: string;
}

/** A given name in kanji: neither a department's nor a company's end. */
const GIVEN = /^[\u4e00-\u9fff]{1,3}$/;
const NO_GIVEN =
  /[部課室係局店社会事業行機器院所組設園屋庫学長産様殿氏君場薬鋼鉄菓輸送便品刷券険命車械密版聞造油材宅合協工務運金紡維石]$|^[御各株有代担電観海上]/;
/** Not Japanese by its syllables, or a department's (eigyo, somu), as a reading key. */
const NO_LATIN_GIVEN =
  /^(?!(?:(?:[bdghkmnprstz]y?|[yw])?[aiueo]|n)*$)|^(?:abuse|bus|denki|eigyo|gizyut|hatyu|hinsit|hisyo|ho?mu|honsy|kaihat|keiri|kenset|kikaku|ko[bgh]|madog|osaka|sangyo|sai|seik|seis|seizo|sizai|so?mu|toiaw|tokyo|uketu|zapan|zi[mn]|zyut)/;
const HONORIFIC = /\s?(?:様|さま|さん|殿|先生|(?:[部課係次社室]長)様?|-san)$/;

/** Somebody with one of the most common surnames, written in the plainest way; null where it is anything else. */
function personIn(text: string): Person | null {
  const words = text
    .normalize('NFKC')
    .replace(/\(.*?\)/g, ' ')
    .trim()
    .replace(HONORIFIC, '')
    .split(/\s+/);
  const [first = '', last = ''] = words;
  // 森本部長 may be called 森.
  if (words.length > 2 || /本部長/.test(text)) return null;
  const keys = readings.get(first);
  if (keys && (last === '' || isGiven(last))) return { surname: first, keys, given: last };
  if (/^[a-z]+$/i.test(first + last)) return latinPerson(words);
  for (let length = 3; length >= 2 && last === ''; length--) {
    const [surname, given] = [first.slice(0, length), first.slice(length)];
    const its = readings.get(surname);
    if (its && isGiven(given)) return { surname, keys: its, given };
  }
  return null;
}

const isGiven = (text: string): boolean => GIVEN.test(text) && !NO_GIVEN.test(text);

function latinPerson(words: readonly string[]): Person | null {
  const names = words.filter((word) => !/^(?:mr|mrs|ms|dr)$/i.test(word));
  const keys = names.map(latinKey);
  const [surname, ...more] = keys.filter((key) => evident.has(key));
  const given = keys.find((key) => key !== surname) ?? '';
  if (surname === undefined || more.length > 0 || NO_LATIN_GIVEN.test(given)) return null;
  return { surname, keys: [surname], given };
}

/** The surname that a local part consists of, with no more than an initial beside it. */
function surnameIn(address: string): string | undefined {
  const local = parseAddress(address)?.local ?? '';
  const words = local.split(/[._\-\d]+/).filter((word) => word.length > 1);
  const key = latinKey(words[0] ?? '');
  return words.length === 1 && evident.has(key) && !/\d{3}|\+|[^\w.-]/.test(local) ? key : undefined;
}

export const smallNames: Names = {
  isPerson(saluted, names, address) {
    const person = personIn(saluted);
    if (!person || /[\u3040-\u30ff]/.test(person.given)) return 'unknown';
    const written = [...names, address.replace(/@.*/, '')].join(' ');
    const sounds = written.split(/[^a-z]+/i).map(latinKey);
    const parts = [...person.keys, latinKey(person.given)].filter((key) => key !== '');
    if (written.includes(person.surname) || parts.some((key) => sounds.some((sound) => sound.includes(key))))
      return 'compatible';
    const others = names.length > 0 ? names.map(personIn) : [surnameIn(address)];
    return others.every((other) => other) ? 'different' : 'unknown';
  },
  likeness(a, b) {
    const [one, other] = [personIn(a), personIn(b)];
    const isSame = one && other && one.surname + one.given === other.surname + other.given;
    return isSame ? 'same' : 'unknown';
  },
  keysOf(name) {
    const person = personIn(name);
    return person ? [person.surname, ...person.keys] : [];
  },
  isPersonal: (address) => surnameIn(address) !== undefined,
};
