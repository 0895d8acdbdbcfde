import { groupByKeys } from '../../collections';
import { differenceOf, isSwap } from '../../slips/difference';
import { commonWords, knownWords } from '../data/katakana';
import type { Slip } from '../slip';

const RUN = /[ァ-ヶー]{4,40}/g;

/** People and companies spell their names as they like. */
const NAMED_AFTER =
  /^(?:さん|さま|様|氏|君|殿|ちゃん|先生|社|株式会社|有限会社|合同会社|㈱|㈲|[（(][株有合][）)])/;
const NAMED_BEFORE = /(?:株式会社|有限会社|合同会社|㈱|㈲|[（(][株有合][）)]|・|＝)$/;

interface Vocabulary {
  readonly isKnown: (word: string) => boolean;
  readonly isCommon: (word: string) => boolean;
  /** Common words that may have been meant by a word one letter away. */
  readonly near: (word: string) => string[];
}

let vocabulary: Vocabulary | undefined;

/** Built at the first misspelling, not when the program is loaded. */
function theVocabulary(): Vocabulary {
  const common = commonWords.split(' ');
  const commonSpellings = new Set(common.map(folded));
  const spellings = new Set([...commonSpellings, ...knownWords.split(' ').map(folded)]);
  const byPart = groupByKeys(common, wholeAndParts);
  return {
    isKnown: (word) => spellings.has(folded(word)),
    isCommon: (word) => commonSpellings.has(folded(word)),
    near: (word) => [...new Set(wholeAndParts(word).flatMap((part) => byPart.get(part) ?? []))],
  };
}

/** Spellings that go side by side are one: サーバ and サーバー, ヴァーチャル and バーチャル. */
const folded = (word: string): string =>
  word
    .replace(
      /ヴ([ァィェォ])?/g,
      (_, vowel: string | undefined) => 'ブバビベボ'['_ァィェォ'.indexOf(vowel ?? '_')]!,
    )
    .replace(/ー/g, '');

/** The word, and the word with each of its letters left out in turn. */
const wholeAndParts = (word: string): string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
];

/** Katakana words that are one letter away from a common one, alone or within a compound: プロジェクトのスケジュル. */
export function misspeltKatakana(text: string): Slip[] {
  const slips: Slip[] = [];
  for (const match of text.matchAll(RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (
      NAMED_AFTER.test(text.slice(end, end + 6)) ||
      NAMED_BEFORE.test(text.slice(Math.max(0, start - 6), start))
    )
      continue;
    const found = misspeltIn(match[0]);
    // The rest of it may stand in the next line.
    const isCut = end === text.length || /[\r\n]/.test(text[end]!);
    if (found && !(isCut && found.start + found.replacement.length - 1 === match[0].length))
      slips.push({ ...found, start: start + found.start, end: start + found.end, kind: 'mistyped' });
  }
  return slips;
}

/** No word begins with these. */
const NO_START = /^[ァィゥェォッャュョヮーン]/;

/** Misspelt words are so long, or there is too much else that they may be. */
const SHORTEST = 4;
const LONGEST = 16;

/** A compound's other parts are at least so long, or common words. */
const PART = 3;

function misspeltIn(run: string): { start: number; end: number; replacement: string } | null {
  vocabulary ??= theVocabulary();
  const { isKnown, isCommon, near } = vocabulary;
  if (isKnown(run)) return null;
  const isPart = (word: string) => isCommon(word) || (word.length >= PART && isKnown(word));
  const whole = compounds(run, isPart);
  if (whole.upTo[run.length]) return null;
  for (let length = Math.min(run.length, LONGEST); length >= SHORTEST; length--) {
    for (let start = 0; start + length <= run.length; start++) {
      const end = start + length;
      const word = run.slice(start, end);
      if (!whole.upTo[start] || !whole.from[end] || NO_START.test(word) || NO_START.test(run.slice(end)))
        continue;
      const meant = near(word).filter((each) => isLikelySlip(word, each));
      if (meant.length === 1) return { start, end, replacement: meant[0]! };
      if (meant.length > 1) return null;
    }
  }
  return null;
}

/** Up to which places, and from which, a run is made up of words. */
function compounds(run: string, isWord: (word: string) => boolean): { upTo: boolean[]; from: boolean[] } {
  const places = Array.from({ length: run.length + 1 }, (_, at) => at);
  const upTo = places.map((at) => at === 0);
  const from = places.map((at) => at === run.length);
  for (const end of places)
    upTo[end] ||= places.some((at) => at < end && upTo[at] && isWord(run.slice(at, end)));
  for (const start of [...places].reverse())
    from[start] ||= places.some((at) => at > start && from[at] && isWord(run.slice(start, at)));
  return { upTo, from };
}

/** Kana of one consonant, and of one vowel: what one wrong key makes of another. */
const ROWS = [
  'カキクケコガギグゲゴ',
  'サシスセソザジズゼゾ',
  'タチツテトダヂヅデド',
  'ナニヌネノ',
  'ハヒフヘホバビブベボパピプペポ',
  'マミムメモ',
  'ラリルレロ',
  'カサタナハマヤラワガザダバパ',
  'キシチニヒミリギジビピ',
  'クスツヌフムユルグズブプ',
  'ケセテネヘメレゲゼデベペ',
  'コソトノホモヨロゴゾドボポ',
  'アァ',
  'イィ',
  'ウゥ',
  'エェ',
  'オォ',
  'ツッ',
  'ヤャ',
  'ユュ',
  'ヨョ',
  'ンナニヌネノ',
  'ソン',
  'シツ',
];

const areNear = (a: string, b: string): boolean => ROWS.some((row) => row.includes(a) && row.includes(b));

const isVoicing = (a: string, b: string): boolean =>
  a !== b && a.normalize('NFD')[0] === b.normalize('NFD')[0];

/** Whether `meant` is what `word` should read: one letter away in a way in which no other word or name easily is. */
function isLikelySlip(word: string, meant: string): boolean {
  if (folded(word) === folded(meant)) return false;
  const difference = differenceOf(word, meant);
  const { start, inA, inB } = difference;
  if (isSwap(difference)) return meant.length >= 4;
  if (inA.length > 1 || inB.length > 1 || meant.length < 4) return false;
  const isLast = start >= Math.max(word.length, meant.length) - 1;
  if (inA !== '' && inB !== '') {
    if (isVoicing(inA, inB)) return true;
    return !isLast && meant.length >= 5 && areNear(inA, inB);
  }
  if (meant.length < 5 || start === 0) return false;
  // A letter less: what is left must be long, or only a small kana gone.
  if (inA === '' && word.length < 5 && !SMALL.test(inB)) return false;
  // One more letter: only what was typed twice makes no other word.
  if (inB === '')
    return (
      !isLast && (inA === word[start - 1] || inA === word[start + 1] || meant.length >= 7) && !SMALL.test(inA)
    );
  return !isLast || meant.length >= 6;
}

const SMALL = /[ァィゥェォッャュョヮ]/;
