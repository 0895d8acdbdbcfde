import type { AttachmentFacts } from '../attachments/facts';
import { inspect, type Inspection } from '../inspection/inspect';
import type { Language } from '../locales/texts';
import type { Correspondence } from '../memory/correspondence';
import type { OutgoingMessage } from '../message/message';
import type { Policy } from '../policy/schema';
import { wholeRules } from '../rules/whole';

export interface Standards {
  readonly policy: Policy;
  readonly language: Language;
}

/**
 * Judges a message by all that the command line has to judge by, as the checklist would: without the memory where the
 * policy switches it off.
 */
export async function judge(
  message: OutgoingMessage,
  { policy, language }: Standards,
  known: Correspondence | null,
): Promise<Inspection> {
  const correspondence = policy.memory.enabled ? known : null;
  const files = await lookIntoAttachments(message);
  return inspect({ ...wholeRules, message, policy, language, files, correspondence });
}

async function lookIntoAttachments(message: OutgoingMessage): Promise<AttachmentFacts[] | undefined> {
  if (message.attachments.every(({ content }) => content === undefined)) return undefined;
  // Loaded only where there is something to look into: the readers of all formats are most of the program.
  const { inspectAttachments } = await import('../attachments/inspectAttachments');
  return inspectAttachments(message);
}
