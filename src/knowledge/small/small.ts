import type { Knowledge } from '../knowledge';
import { findSlipOfDomain } from './domains';
import { freeMailKind, isBusiness } from './freeMail';
import { smallNames } from './names';
import { leadsToFile } from './storage';
import { findPlainSalutations } from './salutations';

/** What classic Outlook's event handler can afford to know: the most common names, domains and ways to salute. */
export const smallKnowledge: Knowledge = {
  names: smallNames,
  // Companies are not told apart, so that nothing is said of them.
  companies: { isAt: () => 'unknown', mayOwn: () => true },
  // There is no room to look anything up, nor for a directory that would need it.
  near: (directory) => directory,
  partyMentions: () => [],
  // Its many idioms take more room than there is.
  announcedInEnglish: () => null,
  salutations: findPlainSalutations,
  // Its weights and features take more room than there is.
  ranking: () => () => 0,
  freeMailKind,
  isBusiness,
  leadsToFile,
  meantDomains: findSlipOfDomain,
};
