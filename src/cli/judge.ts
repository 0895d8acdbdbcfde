import { inspect, type Inspection } from '../inspection/inspect';
import type { Language } from '../locales/texts';
import type { Correspondence } from '../memory/correspondence';
import type { OutgoingMessage } from '../message/message';
import type { Policy } from '../policy/schema';

export interface Standards {
  readonly policy: Policy;
  readonly language: Language;
}

/** Judges a message by all that the command line has to judge by: as the checklist would. */
export function judge(
  message: OutgoingMessage,
  { policy, language }: Standards,
  correspondence: Correspondence | null,
): Promise<Inspection> {
  return Promise.resolve(inspect({ message, policy, language, correspondence }));
}
