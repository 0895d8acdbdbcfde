import type { Names } from '../../knowledge/knowledge';
import { parseAddress } from '../../message/address';
import { latinKey } from '../../names/latinKey';
import { foldVariants } from '../../names/variants';
import type { DirectoryParty } from '../../policy/schema';
import { localPartOf } from '../similarity';
import { Places } from './places';

/** Parties of a directory, by their places in it, found by their people. */
export interface SurnameIndex {
  /** Those with people of one surname with somebody, however it is written. */
  of(name: string): (readonly number[] | undefined)[];
  /** Those with people whose surname stands at the top of a text as it is written, where somebody is saluted. */
  in(text: string): (readonly number[] | undefined)[];
  /** By the part of an address before the @, without a tag. */
  readonly byLocal: Places;
}

export function surnameIndex(parties: readonly DirectoryParty[], names: Names): SurnameIndex {
  const byKey = new Places();
  const byLocal = new Places();
  const keysOf = surnameKeys(names);
  parties.forEach(({ people }, at) => {
    for (const { name, address } of people) {
      for (const key of keysOf(name)) byKey.add(key, at);
      const parsed = parseAddress(address);
      if (parsed) byLocal.add(localPartOf(parsed), at);
    }
  });
  return {
    of: (name) => names.keysOf(name).map((key) => byKey.get(key)),
    in: (text) => Array.from(wordsAtTop(text), (word) => byKey.get(word)),
    byLocal,
  };
}

/** Words of Latin letters, four at the most, and nothing else. */
const PLAIN_LATIN = /^[a-z][a-z'-]+(?: [a-z][a-z'.-]*){0,3}$/i;

/**
 * The keys of a surname (`Names.keysOf`), and more where that is much quicker: of a Latin name any word may be the
 * surname.
 */
function surnameKeys(names: Names): (name: string) => Iterable<string> {
  const kept = new Map<string, readonly string[]>();
  const latinKeys = (word: string): readonly string[] => {
    const known = kept.get(word);
    if (known) return known;
    const keys = [word.toLowerCase().replace(/[^a-z]/g, ''), latinKey(word)];
    kept.set(word, keys);
    return keys;
  };
  return (name) => {
    if (!PLAIN_LATIN.test(name)) return names.keysOf(name);
    const words = name.split(' ');
    return [...words, words.slice(1).join('')].flatMap(latinKeys);
  };
}

/** Characters within which a salutation stands. */
const TOP = 1_000;
const LONGEST_SURNAME = 5;

/** Runs of characters, and Latin words, that may be surnames. */
function wordsAtTop(text: string): Set<string> {
  const top = foldVariants(text.slice(0, TOP));
  const words = new Set<string>();
  for (const latin of top.match(/[a-z'-]+/g) ?? []) words.add(latin).add(latinKey(latin));
  for (const run of top.match(/[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]+/g) ?? []) {
    for (let start = 0; start < run.length; start++)
      for (let length = 1; length <= LONGEST_SURNAME; length++) words.add(run.slice(start, start + length));
  }
  return words;
}
