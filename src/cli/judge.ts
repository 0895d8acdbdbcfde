import { inspect, type Inspection } from '../inspection/inspect';
import { wholeKnowledge } from '../knowledge/whole';
import type { Language } from '../locales/texts';
import type { Correspondence } from '../memory/correspondence';
import type { OutgoingMessage } from '../message/message';
import type { Policy } from '../policy/schema';

export interface Standards {
  readonly policy: Policy;
  readonly language: Language;
}

/**
 * Judges a message by all that the command line has to judge by, as the checklist would: without the memory where the
 * policy switches it off.
 */
export function judge(
  message: OutgoingMessage,
  { policy, language }: Standards,
  known: Correspondence | null,
): Promise<Inspection> {
  const correspondence = policy.memory.enabled ? known : null;
  return Promise.resolve(inspect({ message, policy, language, knowledge: wholeKnowledge, correspondence }));
}
