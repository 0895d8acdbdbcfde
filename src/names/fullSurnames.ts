import { characterReadings, surnames } from './data/surnames';
import { surnameTable } from './surnames';

/** Some two thousand surnames: too many for the event handler, so load this module lazily (`import()`). */
export const fullSurnames = surnameTable(surnames, characterReadings);
