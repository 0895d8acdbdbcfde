import type { AttachmentFacts } from '../attachments/facts';
import type { Knowledge } from '../knowledge/knowledge';
import type { CheckTextKey } from '../locales/checks';
import type { PageCheckTextKey } from '../locales/pageChecks';
import type { Language, Texts, TextValues } from '../locales/texts';
import type { Acquaintance, Correspondence } from '../memory/correspondence';
import type { Mailbox, OutgoingMessage, RecipientField } from '../message/message';
import type { Policy } from '../policy/schema';
import type { Recipient } from '../recipients/recipient';
import type { WordingFacts } from '../wording/slip';
import type { CheckId, Section } from './ids';
import type { Level } from './level';
import type { Options, OptionValues } from './option';

/** What a finding points at (contract section 5). Offsets count UTF-16 units of the subject or of `body.text`. */
export type Target =
  | { readonly kind: 'recipient'; readonly field: RecipientField; readonly address: string }
  | { readonly kind: 'attachment'; readonly name: string }
  | {
      readonly kind: 'subject' | 'body';
      readonly text: string;
      readonly start: number;
      readonly end: number;
      /** What the stretch should most likely read instead. */
      readonly replacement?: string;
    };

/** A stretch of the subject or of `body.text`. */
export type TextTarget = Extract<Target, { readonly start: number }>;

/** What a check says it found; the inspection turns it into a finding with level, section and text. */
export interface Report {
  /** Key of the text in src/locales/checks.ts, or in the check's own `texts`. */
  readonly text: CheckTextKey | PageCheckTextKey;
  readonly values?: TextValues;
  readonly targets: readonly Target[];
  /** Tells reports apart whose text and targets agree: the id of the policy's entry. */
  readonly key?: string;
  /** Levels more or less serious than the check's own; see {@link shiftLevel}. */
  readonly shift?: number;
  /** A level of its own, where the policy gives one to each entry (keywords). */
  readonly level?: Level;
  /** Who may have been meant instead. */
  readonly suggestions?: readonly Mailbox[];
  /** What would stand in place of the first target's `text`, which lies in the subject or the body. */
  readonly replacement?: string;
}

/** Everything a check may look at. Plain values only: no Outlook, no DOM, no clock. */
export interface CheckContext<O extends Options = Options> {
  readonly message: OutgoingMessage;
  /** To, Cc and Bcc in this order, classified by the policy. */
  readonly recipients: readonly Recipient[];
  /** `body.text` with everything the author did not write now (quoted thread, signature) replaced by blanks of equal
   * length, so that offsets stay those of `body.text`. */
  readonly ownText: string;
  /** What was found in the attachments; undefined where nobody looked (the event runtime opens no files), so that what
   * depends on it stays silent. */
  readonly files?: readonly AttachmentFacts[] | undefined;
  /** The slips in the author's words; undefined where nobody looked for them, or not yet. */
  readonly wording?: WordingFacts | undefined;
  readonly policy: Policy;
  /** Whom the sender has written to so far; null where nothing is remembered, or may be. */
  readonly correspondence: Correspondence | null;
  readonly options: OptionValues<O>;
  readonly language: Language;
  /** What is known of names, companies, salutations and domains. */
  readonly knowledge: Knowledge;
  /** Whom the sender writes to, as far as that is remembered. */
  readonly acquaintances: readonly Acquaintance[];
  /** 0 to 1: how likely it is that an address is among the recipients by mistake; 0 where there is nothing to tell by. */
  readonly risk: (address: string) => number;
  /** How many remembered mails went to both of two addresses; null where nothing is remembered. */
  readonly together: ((a: string, b: string) => number) | null;
}

/** One check: what it is for, what may be set, and one pure function that reads like its definition. */
export interface Check<O extends Options = Options> {
  readonly id: CheckId;
  readonly section: Section;
  readonly level: Level;
  /**
   * Left out of the event bundle, which opens no files and has no room: for checks of which little or nothing is left
   * without the contents of files, and for large ones. One without this must say without files at most what it says
   * with them: what the send handler asks for, the checklist must have shown.
   */
  readonly pagesOnly?: true;
  /** Its messages, where they are left out of the event bundle too. */
  readonly texts?: Texts<PageCheckTextKey>;
  readonly options: O;
  inspect(context: CheckContext<O>): Iterable<Report>;
}

/** Infers the types of a check's settings. */
export const defineCheck = <const O extends Options>(check: Check<O>): Check<O> => check;
