import { groupBy } from '../../collections';
import { differenceOf, isSwap } from '../../slips/difference';
import { neighbours, phrases } from '../data/phrases';
import type { Slip } from '../slip';

/** Shorter ones are one letter away from too much else. */
const SHORTEST = 6;

interface Book {
  readonly known: ReadonlySet<string>;
  /** Phrases by their first two and by their last two letters: one slip leaves one of these as it was. */
  readonly byHead: ReadonlyMap<string, readonly string[]>;
  readonly byTail: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}

let book: Book | undefined;

/** `(a|b)c` → `ac`, `bc`. */
export function expanded(pattern: string): string[] {
  const group = /\(([^()]*)\)/.exec(pattern);
  if (!group) return [pattern];
  const before = pattern.slice(0, group.index);
  const after = pattern.slice(group.index + group[0].length);
  return group[1]!.split('|').flatMap((choice) => expanded(before + choice + after));
}

function theBook(): Book {
  const all = [...new Set(phrases.flatMap(expanded))].filter(({ length }) => length >= SHORTEST);
  return {
    known: new Set([...all, ...neighbours]),
    byHead: groupBy(all, headOf),
    byTail: groupBy(all, tailOf),
    longest: Math.max(...all.map(({ length }) => length)),
  };
}

const headOf = (phrase: string): string => phrase.slice(0, 2);
const tailOf = (phrase: string): string => phrase.slice(-2);

/** Set phrases with one letter wrong, missing, added or swapped: お世話なっております, よろしくお願いたします. */
export function mistypedPhrases(text: string): Slip[] {
  book ??= theBook();
  const slips: Slip[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    const ahead = book.byHead.get(pair) ?? [];
    const behind = book.byTail.get(pair) ?? [];
    for (const phrase of ahead) slips.push(...oneAway(text, phrase, (length) => at + length));
    for (const phrase of behind) slips.push(...oneAway(text, phrase, () => at + 2));
  }
  return slips;
}

/** Where the stretch that ends at `endOf(its length)` is a phrase with one slip. */
function oneAway(text: string, phrase: string, endOf: (length: number) => number): Slip[] {
  for (const length of [phrase.length, phrase.length - 1, phrase.length + 1]) {
    const end = endOf(length);
    const start = end - length;
    if (start < 0 || end > text.length) continue;
    if (text[start] !== phrase[0] || text[end - 1] !== phrase.at(-1)) continue;
    const words = text.slice(start, end);
    if (!isSlip(words, phrase) || isSaid(text, start, words, phrase)) continue;
    // What ends the sentence tells where the phrase ends, and is no part of the slip.
    const stop = /[、。]$/.test(phrase) ? 1 : 0;
    return [{ start, end: end - stop, kind: 'mistyped', replacement: phrase.slice(0, phrase.length - stop) }];
  }
  return [];
}

/** Kanji of another word (ご確認, ご確約) are no slip; these look alike. */
const ALIKE = ['致到', '致至', '頂項', '幸辛', '宜宣', '待侍', '礼札'];
const KANJI = /[一-龠々]/;
/** いただき and いただけ are forms of one verb. */
const OTHER_FORM = /^(?:きけ|けき)$/;

/** How a sentence may end after the phrase. */
const KANA_END = /[かねよしが]/;
const OKURIGANA = /[しりきちけいえみ]/;

/** Whether it differs in one letter, and not in a way that is a matter of taste: a particle more, okurigana less. */
function isSlip(words: string, phrase: string): boolean {
  if (words === phrase || /\s/.test(words)) return false;
  const difference = differenceOf(words, phrase);
  const { start, inA: typed, inB: meant } = difference;
  if (isSwap(difference)) return !KANJI.test(typed);
  if (typed.length > 1 || meant.length > 1) return false;
  if (typed !== '' && meant !== '') {
    if (KANJI.test(typed) && KANJI.test(meant))
      return ALIKE.some((pair) => pair.includes(typed) && pair.includes(meant));
    return (
      /[ぁ-んa-z]/.test(typed) &&
      /[ぁ-ん]/.test(meant) &&
      !OTHER_FORM.test(typed + meant) &&
      !/ておき/.test(words)
    );
  }
  const before = words[start - 1] ?? '';
  const after = words[start + typed.length] ?? '';
  const isOkurigana = OKURIGANA.test(typed + meant) && KANJI.test(before) && KANJI.test(after);
  // なってます is said for なっています.
  if (/[、。]/.test(after) && KANA_END.test(typed)) return false;
  if (typed === '') return !isOkurigana && /[ぁ-ん]/.test(meant) && !(before === 'て' && meant === 'い');
  return (
    typed === before ||
    typed === after ||
    (!isOkurigana && /[ぁ-んa-z]/.test(typed) && !/[をもはがのにとへや]/.test(typed))
  );
}

/** Whether the place where it differs belongs to another phrase that is as it should be. */
function isSaid(text: string, start: number, words: string, phrase: string): boolean {
  const { known, longest } = book!;
  const { start: offset, inA: typed } = differenceOf(words, phrase);
  const [from, to] = [start + offset - 1, start + offset + typed.length + 1];
  for (let begin = Math.max(0, to - longest); begin <= from; begin++) {
    for (let length = Math.max(SHORTEST - 1, to - begin); length <= longest; length++)
      if (known.has(text.slice(begin, begin + length))) return true;
  }
  return false;
}
