import type { Language } from '../locales/texts';
import type { OutgoingMessage } from '../message/message';
import type { Policy } from '../policy/schema';
import type { ChecklistItem } from './checklist';
import type { Inspection } from './inspect';

/** What is asked of the sender, and by what. */
export interface Asked {
  readonly message: OutgoingMessage;
  readonly policy: Policy;
  readonly language: Language;
  readonly inspection: Inspection;
}

/**
 * Turns the checklist into what is asked where the policy wants some of it answered together, or some of it twice. Left
 * out where nobody is asked anything: the event runtime only decides whether to ask.
 */
export type Arrange = (asked: Asked) => readonly ChecklistItem[];

/** The ids of the one tick for recipients who were ticked a short while ago, and of the one for the whole list. */
export const SAME_RECIPIENTS = 'finding:same-recipients';
export const LIGHT = 'light';

/** Names the domain that was typed: only one who typed the right one has ticked the item. */
export const retypeItemId = (domain: string): string => `retype:${domain}`;
