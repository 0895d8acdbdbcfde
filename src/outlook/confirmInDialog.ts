import { answers, type Confirmation } from '../confirmation/confirmation';
import type { OutgoingMessage } from '../message/message';
import { assess, confirmationOf, contentOf, type Assessment } from './assessment';
import type { ChecklistDialog, Offer } from './dialogHost';
import type { DialogOpener, ItemPorts } from './ports';
import type { LoadedPolicy } from './policySource';

export type DialogOutcome =
  /** Everything is ticked, and the message read again is exactly the one that was shown. */
  | { readonly kind: 'confirmed'; readonly confirmation: Confirmation }
  /** The message was edited so that nothing needs ticking any more. */
  | { readonly kind: 'nothing-left' }
  /** It was edited again and again while it was ticked. */
  | { readonly kind: 'changed'; readonly confirmation: Confirmation; readonly assessment: Assessment }
  | { readonly kind: 'cancelled' | 'timed-out' | 'failed' };

/** The same ports, with a way to shut every dialog opened through them: none may outlive the event it was opened for. */
export function withDialogsShut<T extends DialogOpener>(
  ports: T,
): { readonly ports: T; readonly shutAll: () => void } {
  const opened: ChecklistDialog[] = [];
  const openDialog = (closesAt: number): ChecklistDialog => {
    const dialog = ports.openDialog(closesAt);
    opened.push(dialog);
    return dialog;
  };
  return { ports: { ...ports, openDialog }, shutAll: () => opened.forEach((dialog) => dialog.close()) };
}

/** How often a message that is edited under the open dialog, or of which more was found, is shown anew. */
const ROUNDS = 5;

/**
 * Has a message ticked in a dialog. What is found in its files meanwhile joins the checklist. After the tick the message
 * is read again, because in a dialog beside the compose window it can have been edited: what is confirmed must be what
 * was shown. Rejects where it cannot be read.
 */
export async function confirmInDialog(
  ports: ItemPorts & DialogOpener,
  loaded: LoadedPolicy,
  first: { readonly assessment: Assessment; readonly earlier: Confirmation | null },
  options: { readonly action: 'send' | 'confirm'; readonly closesAt: number },
): Promise<DialogOutcome> {
  const dialog = ports.openDialog(options.closesAt);
  let asking = false;
  const look = ports.openLook?.(() => {
    if (asking) dialog.update(offer((assessment = judge(assessment.message))));
  });
  const judge = (message: OutgoingMessage) => assess(message, loaded, ports, look?.see(message));
  let offers = 0;
  const offer = (shown: Assessment, changed = false): Offer => ({
    content: contentOf(shown, ports.language, earlier),
    // Numbered, so that an answer to what was shown before does not count.
    digest: `${shown.digest.whole}.${++offers}`,
    action: options.action,
    changed,
  });
  let earlier = first.earlier;
  let assessment = look ? judge(first.assessment.message) : first.assessment;
  let changed = false;
  try {
    for (let round = 0; round < ROUNDS; round++) {
      asking = true;
      const answer = await dialog.ask(offer(assessment, changed));
      asking = false;
      if (answer.kind !== 'confirmed') return { kind: answer.kind };
      const shown = assessment;
      earlier = confirmationOf(shown.digest, answer.ticked, ports.clock.now());
      assessment = judge(await ports.readMessage());
      const { inspection, seen } = assessment;
      changed = assessment.digest.whole !== shown.digest.whole;
      if (seen?.looking) continue;
      if (inspection.decision === 'send') return { kind: 'nothing-left' };
      if (!changed && inspection.decision === 'confirm' && answers(earlier, inspection.checklist))
        return { kind: 'confirmed', confirmation: earlier };
    }
    return { kind: 'changed', confirmation: earlier!, assessment };
  } finally {
    look?.close();
    dialog.close();
  }
}
