import { fullSurnames } from '../../src/names/fullSurnames';
import { usualSurnames } from '../../src/names/surnames';
import { addressCases, nameCases } from './nameCases';
import { scoreAddresses, scoreNames, type Scored } from './score';

export { rates } from './score';

/** The tables judged with all surnames and with those that a page has at once. */
export const evaluations = (): readonly (readonly [title: string, scored: readonly Scored[]])[] => [
  ['names, all surnames', scoreNames(nameCases, fullSurnames)],
  ['names, the usual surnames alone', scoreNames(nameCases, usualSurnames)],
  ['addresses, all surnames', scoreAddresses(addressCases, fullSurnames)],
  ['addresses, the usual surnames alone', scoreAddresses(addressCases, usualSurnames)],
];
