import { areOneEditApart } from '../slips/difference';
import { isGivenName, mayBeShortFor } from './givenNames';
import type { NameVerdict } from './likeness';
import type { NameReading, PersonName } from './personName';
import { looksJapanese } from './romaji';
import { usualSurnames, type Surnames } from './surnames';

/** What the verdict rests on. */
export type NameReason = 'name' | 'family-name' | 'given-name' | 'reading' | 'no-evidence';

export interface NameComparison {
  readonly verdict: NameVerdict;
  readonly reason: NameReason;
}

const ORDER: readonly NameVerdict[] = ['same', 'compatible', 'unknown', 'different'];

/** The most favourable of several comparisons: one way to read the names that fits is enough. */
export function mostAlike(comparisons: readonly NameComparison[]): NameComparison {
  const unknown: NameComparison = { verdict: 'unknown', reason: 'no-evidence' };
  if (comparisons.length === 0) return unknown;
  return comparisons.reduce((best, one) =>
    ORDER.indexOf(one.verdict) < ORDER.indexOf(best.verdict) ? one : best,
  );
}

/** Compares two names. `different` only where both are evidently people. */
export function compareNames(
  a: PersonName,
  b: PersonName,
  surnames: Surnames = usualSurnames,
): NameComparison {
  const comparisons: NameComparison[] = [];
  for (const x of a.readings) {
    for (const y of b.readings) comparisons.push(compareReadings(x, y, surnames));
  }
  const best = mostAlike(comparisons);
  if (best.verdict !== 'different' || (a.certain && b.certain)) return best;
  return { verdict: 'unknown', reason: 'no-evidence' };
}

type Part = 'equal' | 'alike' | 'missing' | 'unknown' | 'different';

function compareReadings(a: NameReading, b: NameReading, surnames: Surnames): NameComparison {
  const family = compareFamilies(a, b, surnames);
  const given = compareGivens(a, b);
  const reason = a.script === b.script ? 'family-name' : 'reading';
  if (family === 'different') return { verdict: 'different', reason };
  if (given === 'different' && family !== 'unknown') {
    return { verdict: 'different', reason: a.script === b.script ? 'given-name' : reason };
  }
  if (family === 'unknown' || (family === 'missing' && given !== 'equal' && given !== 'alike')) {
    return { verdict: 'unknown', reason: 'no-evidence' };
  }
  if (family === 'equal' && given === 'equal') return { verdict: 'same', reason: 'name' };
  return { verdict: 'compatible', reason: family === 'missing' ? 'given-name' : reason };
}

function compareFamilies(a: NameReading, b: NameReading, surnames: Surnames): Part {
  if (a.family === '' || b.family === '') return 'missing';
  if (a.family === b.family) return 'equal';
  const share = a.familyKeys.some((key) => b.familyKeys.includes(key));
  if (a.script === b.script && !isReadingOf(a, b) && !isReadingOf(b, a)) {
    // Kanji are what they are; Latin letters fall together in more than one spelling (Ohno, Ono).
    if (a.script === 'japanese') return 'different';
    return share ? 'equal' : areOneEditApart(a.family, b.family) ? 'unknown' : 'different';
  }
  if (share) return 'equal';
  const [sounded, written] = soundedFirst(a, b);
  const key = sounded.familyKeys[0] ?? '';
  if (written.familyKeys.length === 0) return 'unknown';
  if (surnames.mayBeRead(written.family, key)) return 'equal';
  // タカさん may be 高橋.
  if (isKanaText(sounded.family) && written.familyKeys.some((its) => its.startsWith(key))) return 'unknown';
  return surnames.isReading(key) || isForeignTo(sounded, written, key) ? 'different' : 'unknown';
}

/** Klaus and Müller are no readings of 山本; Wang may be one of 王. */
const isForeignTo = (sounded: NameReading, { family, familyKeys }: NameReading, key: string): boolean =>
  sounded.script === 'latin' && familyKeys.length > 0 && family.length > 1 && !looksJapanese(key);

/** Whether one of two Japanese names is the kana of the other, so that sounds, not characters, are to be compared. */
const isReadingOf = (kana: NameReading, other: NameReading): boolean =>
  isKanaText(kana.family) && !isKanaText(other.family);

const isKanaText = (text: string): boolean => /^[ぁ-ゖァ-ヺー]+$/.test(text);

/** The name whose letters say how it sounds, and the other one. */
const soundedFirst = (a: NameReading, b: NameReading): readonly [NameReading, NameReading] =>
  a.script === 'latin' || isKanaText(a.family) ? [a, b] : [b, a];

function compareGivens(a: NameReading, b: NameReading): Part {
  if (a.given === '' || b.given === '') return 'missing';
  if (a.given === b.given) return 'equal';
  if (a.givenKeys.some((key) => b.givenKeys.includes(key))) return 'equal';
  if (a.script === 'latin' && b.script === 'latin') {
    if (mayBeShortFor(a.given, b.given)) return 'alike';
    return areOneEditApart(a.given, b.given) ? 'unknown' : 'different';
  }
  if (a.script !== b.script) {
    const [latin, japanese] = a.script === 'latin' ? [a, b] : [b, a];
    // Short ones are nicknames too: Sam may be 修, Tom 智之.
    const isForeign =
      latin.given.length >= 5 &&
      isGivenName(latin.given) &&
      isForeignTo(latin, japanese, latin.givenKeys[0]!);
    return isForeign && !isKanaText(japanese.given) ? 'different' : 'unknown';
  }
  if (isKanaText(a.given) !== isKanaText(b.given)) return 'unknown';
  return 'different';
}
