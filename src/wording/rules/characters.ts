import { ruleOf, type Pattern } from '../scan';

const normal = (slip: string): string => slip.normalize('NFKC');

/** Lines of bank transfers, where half-width kana is asked for. */
const BANKING =
  /口座|名義|振込|振り込|銀行|支店|カナ|ｶﾅ|[（(][ｶﾕﾄﾞｼﾔ]|[ｶﾕﾄ][)）]|フリガナ|ﾌﾘｶﾞﾅ|品番|型番|コード/;

const LETTER = '[0-9A-Za-zぁ-んァ-ヶー一-龠々]';

const patterns: readonly Pattern[] = [
  // 1０月: of one number or word, part in full width and part not.
  {
    pattern: /(^|[^0-9０-９,，.．])(?:[0-9]+[０-９]+|[０-９]+[0-9]+)[0-9０-９]*(?![,，.．]?[0-9０-９])/g,
    kind: 'character',
    replacement: normal,
  },
  {
    pattern:
      /(^|[^A-Za-zＡ-Ｚａ-ｚ])(?:[A-Za-z]*[a-z][ａ-ｚ]+|[Ａ-Ｚａ-ｚ]*[ａ-ｚ][a-z]+)[A-Za-zＡ-Ｚａ-ｚ]*/g,
    kind: 'character',
    replacement: normal,
  },
  // Half-width kana within a sentence.
  {
    pattern: /()[ｦ-ﾟ]{2,}/g,
    kind: 'character',
    replacement: (slip, { index, input }) => {
      const line = lineAround(input, index);
      const isProse =
        /[ぁ-ん]{2}/.test(line) &&
        /[ぁ-ん一-龠]/.test(`${input[index - 1] ?? ''}${input[index + slip.length] ?? ''}`);
      return isProse && !BANKING.test(line) ? normal(slip) : null;
    },
  },
  // Radicals that look like the character itself, as copied from a PDF: ⽇本.
  {
    pattern: /()[\u2e80-\u2fdf]+/g,
    kind: 'character',
    replacement: (slip) => (normal(slip) === slip ? undefined : normal(slip)),
  },
  // Where something could not be read: a replacement character, or one of a private font between letters.
  { pattern: /()\ufffd+/g, kind: 'character' },
  { pattern: new RegExp(`(${LETTER})[\\ue000-\\uf8ff]+(?=${LETTER})`, 'g'), kind: 'character' },
  // Within a word nobody sees them, and nobody finds the word. Emoji and Arabic need theirs.
  {
    pattern: new RegExp(
      `(${LETTER})[\\u200b\\u2060\\ufeff\\u200e\\u200f\\u202a-\\u202e\\u00ad]+(?=${LETTER})`,
      'g',
    ),
    kind: 'character',
    replacement: () => '',
  },
];

function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, end < 0 ? text.length : end);
}

/** Characters that are not what they look like, or cannot be seen. */
export const strangeCharacters = ruleOf(patterns);
