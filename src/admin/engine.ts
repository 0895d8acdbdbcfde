import { catalogue } from '../checks/catalogue';
import type { Section } from '../checks/ids';
import type { Level } from '../checks/level';

export { parsePolicy, validatePolicy } from '../policy/faults';

// What needs the checks and the schema, most of the weight of the page: loaded after the page itself is there.

/** The level of each check of which a policy says nothing. */
export const usualLevels: Readonly<Record<string, Level>> = Object.fromEntries(
  catalogue.map(({ id, level }) => [id, level]),
);

/** Where each check's findings stand in the checklist; of one that has several places the first. */
export const sectionsOfChecks: Readonly<Record<string, Section>> = Object.fromEntries(
  [...catalogue].reverse().map(({ id, section }) => [id, section]),
);
