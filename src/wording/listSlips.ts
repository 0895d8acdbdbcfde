import { flatMap } from '../collections';
import { withoutOverlaps } from './merge';
import { proofread } from './proofread';
import { proseOf } from './prose';
import { strayClosings } from './rules/brackets';
import { strangeCharacters } from './rules/characters';
import { confusedWords } from './rules/confusions';
import { doubledWords } from './rules/doubled';
import { brokenEndings } from './rules/endings';
import { englishSlips } from './rules/english';
import { halfTypedLetters } from './rules/halfTyped';
import { misspeltKatakana } from './rules/katakana';
import { misplacedParticles } from './rules/particles';
import { mistypedPhrases } from './rules/phrases';
import type { Slip, SlipRule } from './slip';

const rules: readonly SlipRule[] = [
  doubledWords,
  mistypedPhrases,
  confusedWords,
  misplacedParticles,
  brokenEndings,
  misspeltKatakana,
  halfTypedLetters,
  strangeCharacters,
  englishSlips,
  strayClosings,
];

/** The likely typing slips of a text, in its order, none overlapping. */
export async function listSlips(text: string): Promise<Slip[]> {
  const prose = proseOf(text);
  const found = flatMap(rules, (rule) => rule(prose));
  return withoutOverlaps([...found, ...(await proofread(prose))]);
}
