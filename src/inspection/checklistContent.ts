import type { AttachmentFacts } from '../attachments/facts';
import type { OfferedChannel } from '../channels/channels';
import type { Change } from '../confirmation/confirmation';
import type { Language } from '../locales/texts';
import type { MessageAttachment, OutgoingMessage, ShownAdditions } from '../message/message';
import type { Policy } from '../policy/schema';
import type { Inspection } from './inspect';

/** All that the checklist shows, as plain JSON so that it can travel from the event handler to a dialog. */
export interface ChecklistContent {
  /** As that of the message. */
  readonly kind?: OutgoingMessage['kind'];
  readonly language: Language;
  readonly organizationName: string;
  readonly inspection: Inspection;
  readonly from: OutgoingMessage['from'];
  readonly subject: string;
  readonly attachments: readonly ShownAttachment[];
  /** Attachments are still being looked into, and what is found joins the checklist: until then nothing is confirmed. */
  readonly looking?: { readonly done: number; readonly total: number };
  /** What the policy adds to the message. */
  readonly additions?: ShownAdditions;
  /** Where else this might be said. */
  readonly channels?: readonly OfferedChannel[];
  /** How long the message will wait after Send, and whether it does so where the sender can take it back. */
  readonly hold?: { readonly minutes: number; readonly inDrafts: boolean };
  /** Counted down before the checklist sends the message. */
  readonly countdown?: Policy['hold']['countdown'];
  /**
   * The wording is still being read for slips. `awaited` where the policy wants these ticked: then nothing is confirmed
   * until they are known.
   */
  readonly reading?: { readonly awaited: boolean };
  /** A tick counts only after its row was in view for a moment (the policy's `attention.inView`). */
  readonly inView?: true;
  /** What is not as it was when the sender ticked last time; empty at the first time. */
  readonly changes: readonly Change[];
  /** Ids of checklist items that were ticked before and whose object has not changed since. */
  readonly ticked: readonly string[];
}

export interface ShownAttachment extends Omit<MessageAttachment, 'content' | 'id'> {
  /** What was found in it, shortened; missing while nobody has looked. */
  readonly facts?: AttachmentFacts;
}
