import { ruleOf, type Pattern } from '../scan';

/** Kana of one letter that are particles or end a word: a letter beside them may well be a name, 「のn個」「はaより」. */
const BEFORE_NAME = /[のはがをにへともでやか]/;
const AFTER_NAME = /[のはがをにへともでやよだなかまさしりとっ]/;

/** Units and abbreviations that are written between kana. */
const WORDS =
  /^(?:[cmk]m|kg|[kmgt]b|cc|tv|mg|pt|px|pc|ng|hp|pr|hr|pl|pm|cd|bs|ms|fm|w+|x|vs|vr|dm|kw|db|ps|sp|lp|bg|gw|ph|ml)$/;

const narrow = (letters: string): string => letters.normalize('NFKC').toLowerCase();

const ENDINGS: Readonly<Record<string, string>> = {
  masu: 'ます',
  mas: 'ます',
  msu: 'ます',
  su: 'す',
  desu: 'です',
  des: 'です',
};

const patterns: readonly Pattern[] = [
  // だkら, お願いしmす, になｒます
  {
    pattern: /([ぁ-ん])(?:[a-zａ-ｚ]|[ksthmrgzdbpyn]{2})(?=[ぁ-ん])/g,
    kind: 'half-typed',
    replacement: (slip, { 1: before, index, input }) => {
      const after = input[index + 1 + slip.length]!;
      const isName = BEFORE_NAME.test(before!) && AFTER_NAME.test(after);
      return isName || WORDS.test(narrow(slip)) ? null : undefined;
    },
  },
  // 確認sました
  { pattern: /([一-龠ァ-ヶー])[sｓ](?=ま[しすせ])/g, kind: 'half-typed', replacement: () => 'し' },
  // お送りしまsu。
  {
    pattern: /([ぁ-ん])(?:ma?su|mas|su|desu|des)(?=[。、\s！!]|$)/g,
    kind: 'half-typed',
    replacement: (slip) => ENDINGS[slip],
  },
  // 設定するt、
  { pattern: /([うくすつぬむるたいしてで])[ksthmrgzdbpyj](?=[、。])/g, kind: 'half-typed' },
];

/** Letters that the input method had not turned into kana yet. */
export const halfTypedLetters = ruleOf(patterns);
