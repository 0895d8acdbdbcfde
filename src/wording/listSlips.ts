import { flatMap } from '../collections';
import { withoutOverlaps } from './merge';
import { proseOf } from './prose';
import { confusedWords } from './rules/confusions';
import { doubledWords } from './rules/doubled';
import { brokenGrammar } from './rules/grammar';
import { halfTypedLetters } from './rules/halfTyped';
import { misspeltKatakana } from './rules/katakana';
import { mistypedPhrases } from './rules/phrases';
import type { Slip, SlipRule } from './slip';

const rules: readonly SlipRule[] = [
  doubledWords,
  mistypedPhrases,
  confusedWords,
  brokenGrammar,
  misspeltKatakana,
  halfTypedLetters,
];

/** The likely typing slips of a text, in its order, none overlapping. */
export function listSlips(text: string): Slip[] {
  const prose = proseOf(text);
  return withoutOverlaps(flatMap(rules, (rule) => rule(prose)));
}
