import { eventCatalogue } from '../checks/eventCatalogue';
import { smallKnowledge } from '../knowledge/small/small';
import type { Rules } from './rules';

/** What classic Outlook's event handler has room for. It says nothing that the whole would not say. */
export const smallRules: Rules = { checks: eventCatalogue, knowledge: smallKnowledge };
