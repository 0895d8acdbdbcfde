import { smallKnowledge } from '../../src/knowledge/small/small';
import { wholeKnowledge } from '../../src/knowledge/whole';
import { salutationCases } from './salutationCases';
import { scoreSalutations, type ScoredText } from './score';

export { partyRates } from './score';

/** The table judged with all that is known, and with the part in the event handler; `complete` where every one is due. */
export const evaluations = (): readonly (readonly [
  title: string,
  scored: readonly ScoredText[],
  complete: boolean,
])[] => [
  ['all that is known', scoreSalutations(salutationCases, wholeKnowledge), true],
  ['the part in the event handler', scoreSalutations(salutationCases, smallKnowledge), false],
];
