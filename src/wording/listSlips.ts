import { flatMap } from '../collections';
import { proseOf } from './prose';
import { confusedWords } from './rules/confusions';
import { doubledWords } from './rules/doubled';
import { brokenGrammar } from './rules/grammar';
import { misspeltKatakana } from './rules/katakana';
import { halfTypedLetters } from './rules/halfTyped';
import type { Slip, SlipRule } from './slip';

const rules: readonly SlipRule[] = [doubledWords, misspeltKatakana, brokenGrammar, halfTypedLetters, confusedWords];

export function listSlips(text: string): Slip[] {
  const prose = proseOf(text);
  return flatMap(rules, (rule) => rule(prose));
}
