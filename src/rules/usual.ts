import { catalogue } from '../checks/catalogue';
import { knowledgeWith } from '../knowledge/full';
import { usualSurnames } from '../names/surnames';
import type { Rules } from './rules';

/** Everything but the rare surnames: of those a page need not wait for the table. */
export const usualRules: Rules = { checks: catalogue, knowledge: knowledgeWith(usualSurnames) };
