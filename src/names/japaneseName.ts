import { isDepartment } from './affixes';
import { latinWords } from './latinName';
import type { NameReading, PersonName } from './personName';
import { isKana, readingKey } from './romaji';
import type { Surnames } from './surnames';
import { foldVariants } from './variants';

/** What the words of a Japanese name tell. */
export type JapaneseName = Pick<PersonName, 'readings' | 'certain' | 'company'>;

/** Longest surname and given name that are looked for where no blank parts them. */
const MAX_PART = 4;

/**
 * Reads the words of a Japanese name from which companies and departments are gone. Of more than two words the last two
 * are the name (アクメ 田中 一郎), or the last one where it is a surname and the one before is none (アクメ 田中).
 */
export function japaneseReadings(words: readonly string[], surnames: Surnames): JapaneseName {
  const japanese = words.filter((word) => !/^[\w.'-]+$/.test(word));
  const latin = latinWords(words.filter((word) => /^[\w.'-]+$/.test(word)).join(' '), surnames);
  const last = japanese[japanese.length - 1];
  const before = japanese[japanese.length - 2];
  if (last === undefined) {
    const certain = latin.some(({ familyKeys }) => familyKeys.some((key) => surnames.isReading(key)));
    return { readings: latin, certain, company: '' };
  }
  if (before === undefined) return { ...oneWord(last, surnames), company: '' };
  if (surnames.has(last) && !surnames.has(before)) {
    return { readings: [reading(last, '', surnames)], certain: true, company: before };
  }
  const company = japanese.slice(0, -2).join(' ');
  const certain = surnames.has(before) || (looksLikeName(before) && looksLikeName(last));
  const asName = reading(before, last, surnames);
  // 海幸 若槻様: where neither word is known as a surname, the former may be a company's name.
  const alone = surnames.has(before) || isKana(last) ? [] : [reading(last, '', surnames)];
  if (certain) return { readings: [asName, ...alone], certain, company };
  return { readings: [asName, ...oneWord(last, surnames).readings], certain, company };
}

/** 秋葉原店 is a shop; no given name ends so. */
const PLACE_END = /[店院社会組所]$/;

/** Family name alone, or family and given name written together. */
function oneWord(word: string, surnames: Surnames): Omit<JapaneseName, 'company'> {
  const characters = Array.from(word);
  const splits: NameReading[] = [];
  for (let length = 1; length <= Math.min(MAX_PART, characters.length - 1); length++) {
    const family = characters.slice(0, length).join('');
    const given = characters.slice(length).join('');
    if (given.length <= MAX_PART && !PLACE_END.test(given)) splits.push(reading(family, given, surnames));
  }
  const known = splits.filter(({ family }) => surnames.has(family));
  if (surnames.has(word)) return { readings: [reading(word, '', surnames)], certain: true };
  if (isKana(word) && surnames.isReading(readingKey(word))) {
    return { readings: [reading(word, '', surnames)], certain: true };
  }
  if (known.length > 0 && characters.length >= 3) {
    // 長谷部 may be a surname of its own that begins like another, or 林田 健 with a short one.
    const isWhole = known.every(({ family }) => family.length === 1);
    const whole = isWhole ? [reading(word, '', surnames)] : [];
    return { readings: [...known, ...whole], certain: characters.length <= 6 };
  }
  return { readings: [reading(word, '', surnames), reading('', word, surnames), ...splits], certain: false };
}

/** One to three kanji or a few kana, and no department: half of a name written with a blank. */
const looksLikeName = (word: string): boolean =>
  /^(?:[\u3400-\u9fff々ヶケノのツ]{1,3}|[ぁ-ゖ]{2,5}|[ァ-ヺー]{2,5})$/.test(word) && !isDepartment(word);

const reading = (family: string, given: string, surnames: Surnames): NameReading => ({
  script: 'japanese',
  family: foldVariants(family),
  given: foldVariants(given),
  familyKeys: isKana(family) ? [readingKey(family)] : surnames.readingsOf(family),
  givenKeys: isKana(given) ? [readingKey(given)] : [],
});
