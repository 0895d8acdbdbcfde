import type { AttachmentFacts } from '../attachments/facts';
import type { FreeMailKind } from '../domains/freeMail';
import type { DomainCandidate, MistypedDomain } from '../domains/mistyped';
import type { CompanyLikeness } from '../names/company';
import type { Likeness, NameVerdict } from '../names/likeness';
import type { Correspondence } from '../memory/correspondence';
import type { OutgoingMessage } from '../message/message';
import type { DirectoryParty } from '../policy/schema';
import type { PartyMention } from '../recipients/partyMentions';
import type { Recipient } from '../recipients/recipient';
import type { Saluted } from '../salutations/salutation';

/**
 * What the checks know of names, companies, salutations and domains. The whole of it (full.ts) is too heavy for classic
 * Outlook's event handler, which has the most common part (small/small.ts). Whoever knows less may only be more silent:
 * where the small one has a check speak, the full one has too.
 */
export interface Knowledge {
  readonly names: Names;
  readonly companies: Companies;
  /** Whom the author salutes at the top of his own words. Offsets are those of the whole body (UTF-16 units). */
  salutations(ownText: string): readonly Saluted[];
  /** Where an English sentence announces that this mail carries a file; null where it does not. */
  readonly announcedInEnglish: (sentence: string) => RegExpExecArray | null;
  /** Of a directory those parties that a mail may have to do with; by these it is judged as by all of them. */
  near(directory: readonly DirectoryParty[], surroundings: Surroundings): readonly DirectoryParty[];
  /** Where a text names parties of the directory. */
  partyMentions(text: string, directory: readonly DirectoryParty[]): readonly PartyMention[];
  /** How likely each recipient is there by mistake; see `rankRecipients`. */
  ranking(correspondence: Correspondence, message: OutgoingMessage): (address: string) => number;
  /** What kind of private mail a domain (A-labels) is for; undefined where none is known. */
  freeMailKind(domain: string): FreeMailKind | undefined;
  /** Whether a link may lead to a stored file. */
  leadsToFile(url: string): boolean;
  /** Whether a domain is a company's or another organization's own; false where that is not known. */
  isBusiness(domain: string): boolean;
  /**
   * Prepares the search for the domain that was meant.
   * @param candidates domains known to be right
   * @returns a function of a domain (A-labels) that is not known to be right, and of how many recipients have it
   */
  meantDomains(
    candidates: readonly DomainCandidate[],
  ): (domain: string, count?: number) => MistypedDomain | undefined;
}

/** What a mail has to do with a directory by. */
export interface Surroundings {
  readonly message: OutgoingMessage;
  readonly files?: readonly AttachmentFacts[] | undefined;
  /** Whom the sender writes to. */
  readonly known: readonly { readonly address: string }[];
}

export interface Names {
  /**
   * Whether the person saluted (`田中部長`, `Mr. Tanaka`) is the one with these names and this address. `different` only
   * on evidence that it is somebody else.
   */
  isPerson(saluted: string, names: readonly string[], address: string): NameVerdict;
  /** How near two display names are to each other as people's names. */
  likeness(a: string, b: string): Likeness;
  /** Texts of which two names share one if they are alike; none where a name names no person. */
  keysOf(name: string): readonly string[];
  /** Whether a local part is made of a person's name, not of a desk's, so that few others have it elsewhere. */
  isPersonal(address: string): boolean;
}

export interface Companies {
  /** What is known of a recipient's company, against one that the text names. */
  isAt(company: string, recipient: Recipient, directory: readonly DirectoryParty[]): CompanyLikeness;
  /** Whether a domain can be a company's of this name; true where that is not known. */
  mayOwn(company: string, domain: string): boolean;
}
