import { latinKey } from './latinKey';

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

/** The reading key ({@link latinKey}) of romaji or of kana: equal for さとう and Satō. */
export const readingKey = (text: string): string => latinKey(isKana(text) ? romajiOf(text) : text);

/** Whether a Latin word could be Japanese by its shape: syllables only. */
export const looksJapanese = (key: string): boolean => /^(?:(?:[kstnhmrgzbpd]y?|[yw])?[aiueo]|n)+$/.test(key);
