import type { AttachmentFacts } from '../attachments/facts';
import { arrangement } from '../inspection/arrange';
import { inspect, type Inspection } from '../inspection/inspect';
import type { Language } from '../locales/texts';
import type { Correspondence } from '../memory/correspondence';
import type { OutgoingMessage } from '../message/message';
import { maskQuoted } from '../message/ownText';
import { effectivePolicy } from '../policy/layers';
import type { Policy } from '../policy/schema';
import { wholeRules } from '../rules/whole';
import type { WordingFacts } from '../wording/slip';

export interface Standards {
  readonly policy: Policy;
  readonly language: Language;
}

/**
 * Judges a message by all that the command line has to judge by, as the checklist would: by the policy of its sender,
 * without the memory where that switches it off.
 */
export async function judge(
  message: OutgoingMessage,
  { policy, language }: Standards,
  known: Correspondence | null,
): Promise<Inspection> {
  const effective = effectivePolicy(policy, message.from.address, null);
  const correspondence = effective.memory.enabled ? known : null;
  const files = await lookIntoAttachments(message);
  const wording = await readAuthoredText(message);
  const inspection = inspect({
    ...wholeRules,
    message,
    policy: effective,
    language,
    files,
    wording,
    correspondence,
  });
  return { ...inspection, checklist: arrange({ message, policy: effective, language, inspection }) };
}

/** Of what was ticked a moment ago nothing is known here. */
const arrange = arrangement(() => false);

async function lookIntoAttachments(message: OutgoingMessage): Promise<AttachmentFacts[] | undefined> {
  if (message.attachments.every(({ content }) => content === undefined)) return undefined;
  // Loaded only where there is something to look into: the readers of all formats are most of the program.
  const { inspectAttachments } = await import('../attachments/inspectAttachments');
  return inspectAttachments(message);
}

async function readAuthoredText({ subject, body }: OutgoingMessage): Promise<WordingFacts> {
  const { readWording } = await import('../wording/readWording');
  return readWording({ subject, body: maskQuoted(body.text) }).catch(() => 'failed');
}
