import { catalogue } from '../checks/catalogue';
import { wholeKnowledge } from '../knowledge/whole';
import type { Rules } from './rules';

export const wholeRules: Rules = { checks: catalogue, knowledge: wholeKnowledge };
