import { announcedInEnglish } from '../announcements/english';
import { freeMailKind } from '../domains/freeMail';
import { meantDomainFinder } from '../domains/mistyped';
import { storageServiceOf } from '../message/storageServices';
import { companiesKnowing } from '../names/companiesKnowing';
import { namesKnowing } from '../names/namesKnowing';
import type { Surnames } from '../names/surnames';
import { nearDirectories } from '../recipients/nearDirectory';
import { findPartyMentions } from '../recipients/partyMentions';
import { findSalutations } from '../salutations/salutation';
import { rankRecipients } from '../memory/ranking/rank';
import type { Knowledge } from './knowledge';

/** Every rule and list, with as many surnames as have been loaded. */
export function knowledgeWith(surnames: Surnames): Knowledge {
  const names = namesKnowing(surnames);
  return {
    names,
    announcedInEnglish,
    near: nearDirectories(names),
    companies: companiesKnowing(surnames),
    partyMentions: (text, directory) => findPartyMentions(text, directory, surnames),
    salutations: (ownText) => findSalutations(ownText, surnames),
    ranking: rankRecipients,
    freeMailKind,
    leadsToFile: (url) => storageServiceOf(url) !== null,
    isBusiness: (domain) => freeMailKind(domain) === undefined,
    meantDomains: meantDomainFinder,
  };
}
