import { fullSurnames } from '../../src/names/fullSurnames';
import { usualSurnames } from '../../src/names/surnames';
import { salutationCases } from './salutationCases';
import { scoreSalutations, type ScoredText } from './score';

export { partyRates } from './score';

/** The table judged with all surnames and with those that the event handler has. */
export const evaluations = (): readonly (readonly [title: string, scored: readonly ScoredText[]])[] => [
  ['salutations, all surnames', scoreSalutations(salutationCases, fullSurnames)],
  ['salutations, in the event handler', scoreSalutations(salutationCases, usualSurnames)],
];
