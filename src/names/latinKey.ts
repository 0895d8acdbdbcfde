/** Hepburn and other habits to one spelling, in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/tch/g, 'tt'],
  [/sh(?=[aueo])/g, 'sy'],
  [/sh/g, 's'],
  [/ch(?=[aueo])/g, 'ty'],
  [/ch/g, 't'],
  [/ts/g, 't'],
  [/f(?=u)/g, 'h'],
  [/jy|j(?=[aueo])|dy/g, 'zy'],
  [/j/g, 'z'],
  [/dz|d(?=[ui])/g, 'z'],
  [/w(?=o)/g, ''],
  [/[mn]+(?=[mbpn])/g, 'n'],
  // A long vowel written with h (Ohno, Satoh, Yuhki); before another vowel the h is a syllable of its own.
  [/([aueo])h(?![aiueo])/g, '$1'],
  [/ou/g, 'o'],
  [/(.)\1+/g, '$1'],
];

/**
 * The reading key of romaji (any of the usual systems, long vowels written or not): equal for Satō, Sato, Satou and Satoh.
 * Long and short, single and doubled sounds fall together, as they do in mail addresses.
 */
export const latinKey = (romaji: string): string =>
  SPELLINGS.reduce(
    (key, [pattern, replacement]) => key.replace(pattern, replacement),
    romaji.normalize('NFD').toLowerCase(),
  );
