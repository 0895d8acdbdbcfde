import type { ZodMiniType } from 'zod/mini';
import type { AttachmentFacts } from '../attachments/facts';
import type { CheckTextKey } from '../locales/checks';
import type { Language, TextValues } from '../locales/texts';
import type { Mailbox, OutgoingMessage, RecipientField } from '../message/message';
import type { Policy } from '../policy/schema';
import type { Recipient } from '../recipients/recipient';
import type { CheckId, Section } from './ids';
import type { Level } from './level';

/** What a finding points at (contract section 5). Offsets count UTF-16 units of the subject or of `body.text`. */
export type Target =
  | { readonly kind: 'recipient'; readonly field: RecipientField; readonly address: string }
  | { readonly kind: 'attachment'; readonly name: string }
  | {
      readonly kind: 'subject' | 'body';
      readonly text: string;
      readonly start: number;
      readonly end: number;
    };

/** What a check says it found; the inspection turns it into a finding with level, section and text. */
export interface Report {
  /** Key of the text in src/locales/checks.ts. */
  readonly text: CheckTextKey;
  readonly values?: TextValues;
  readonly targets: readonly Target[];
  /** Tells reports apart whose text and targets agree: the id of the policy's entry. */
  readonly key?: string;
  /** The section it is shown in, where a check looks at more than one thing. */
  readonly section?: Section;
  /** Levels more or less serious than the check's own; see {@link shiftLevel}. */
  readonly shift?: number;
  /** A level of its own, where the policy gives one to each entry (keywords). */
  readonly level?: Level;
  /** Who may have been meant instead. */
  readonly suggestions?: readonly Mailbox[];
}

/** Everything a check may look at. Plain values only: no Outlook, no DOM, no clock. */
export interface CheckContext<Options> {
  readonly message: OutgoingMessage;
  /** To, Cc and Bcc in this order, classified by the policy. */
  readonly recipients: readonly Recipient[];
  /** `body.text` with everything the author did not write now (quoted thread, signature) replaced by blanks of equal
   * length, so that offsets stay those of `body.text`. */
  readonly ownText: string;
  /** What was found in the attachments; undefined where nobody looked (the event runtime opens no files), so that what
   * depends on it stays silent. */
  readonly files?: readonly AttachmentFacts[] | undefined;
  readonly policy: Policy;
  readonly options: Options;
  readonly language: Language;
}

/** One check: what it is for, what may be set, and one pure function that reads like its definition. */
export interface Check<Options> {
  readonly id: CheckId;
  readonly section: Section;
  readonly level: Level;
  /** Must accept `{}` and then yield the defaults. */
  readonly options: ZodMiniType<Options>;
  inspect(context: CheckContext<Options>): Iterable<Report>;
}

/** Infers a check's options from their schema. */
export const defineCheck = <Options>(check: Check<Options>): Check<Options> => check;
