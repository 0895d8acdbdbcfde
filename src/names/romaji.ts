/** Kana and romaji brought to one comparable form, the reading key. */

const VOWELS = 'aiueo';

/** Hiragana by row; a blank stands for a syllable that the row lacks. */
const ROWS: readonly (readonly [consonant: string, kana: string])[] = [
  ['', 'あいうえお'],
  ['k', 'かきくけこ'],
  ['s', 'さしすせそ'],
  ['t', 'たちつてと'],
  ['n', 'なにぬねの'],
  ['h', 'はひふへほ'],
  ['m', 'まみむめも'],
  ['y', 'や ゆ よ'],
  ['r', 'らりるれろ'],
  ['w', 'わゐ ゑを'],
  ['g', 'がぎぐげご'],
  ['z', 'ざじずぜぞ'],
  ['z', '  づ  '],
  ['z', ' ぢ   '],
  ['d', 'だ  でど'],
  ['b', 'ばびぶべぼ'],
  ['p', 'ぱぴぷぺぽ'],
  ['v', '  ゔ  '],
  ['', 'ぁぃぅぇぉ'],
];

const syllables = new Map<string, string>([['ん', 'n']]);
for (const [consonant, row] of ROWS) {
  Array.from(row).forEach((kana, index) => {
    if (kana !== ' ') syllables.set(kana, consonant + VOWELS[index]!);
  });
}

const SMALL_Y = 'ゃゅょ';

export const isKana = (text: string): boolean => /^[ぁ-ゖァ-ヺー\s・]+$/.test(text);

const hiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Kunrei-like romaji of kana; what is no kana is left out. */
function romajiOf(kana: string): string {
  let text = '';
  let doubled = false;
  for (const character of hiragana(kana)) {
    const y = SMALL_Y.indexOf(character);
    if (y >= 0) text = `${text.slice(0, -1)}y${'auo'[y]!}`;
    else if (character === 'っ') doubled = true;
    else {
      const syllable = syllables.get(character) ?? '';
      text += (doubled ? syllable.charAt(0) : '') + syllable;
      doubled = false;
    }
  }
  return text;
}

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
 * The reading key of romaji (any of the usual systems, long vowels written or not) or of kana: equal for さとう, Satō, Sato,
 * Satou and Satoh. Long and short, single and doubled sounds fall together, as they do in mail addresses.
 */
export function readingKey(text: string): string {
  const latin = isKana(text) ? romajiOf(text) : text.normalize('NFD').toLowerCase();
  return SPELLINGS.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), latin);
}

/** Whether a Latin word could be Japanese by its shape: syllables only. */
export const looksJapanese = (key: string): boolean => /^(?:(?:[kstnhmrgzbpd]y?|[yw])?[aiueo]|n)+$/.test(key);
