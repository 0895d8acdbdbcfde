import { answers, type Confirmation } from '../confirmation/confirmation';
import { assess, confirmationOf, contentOf, type Assessment } from './assessment';
import type { ChecklistDialog } from './dialogHost';
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

/** How often a message that is edited under the open dialog is shown anew. */
const ROUNDS = 5;

/**
 * Has a message ticked in a dialog. After the tick the message is read again, because in a dialog beside the compose
 * window it can have been edited meanwhile: what is confirmed must be what was shown. Rejects where it cannot be read.
 */
export async function confirmInDialog(
  ports: ItemPorts & DialogOpener,
  loaded: LoadedPolicy,
  first: { readonly assessment: Assessment; readonly earlier: Confirmation | null },
  options: { readonly action: 'send' | 'confirm'; readonly closesAt: number },
): Promise<DialogOutcome> {
  const dialog = ports.openDialog(options.closesAt);
  try {
    let { assessment, earlier } = first;
    for (let round = 0; round < ROUNDS; round++) {
      const { digest, inspection } = assessment;
      const content = contentOf(assessment, ports.language, earlier);
      const answer = await dialog.ask({
        content,
        digest: digest.whole,
        action: options.action,
        changed: round > 0,
      });
      if (answer.kind !== 'confirmed') return { kind: answer.kind };
      earlier = confirmationOf(digest, answer.ticked, ports.clock.now());
      assessment = assess(await ports.readMessage(), loaded, ports.language);
      if (assessment.inspection.decision === 'send') return { kind: 'nothing-left' };
      const unchanged = assessment.digest.whole === digest.whole && inspection.decision === 'confirm';
      if (unchanged && answers(earlier, inspection.checklist))
        return { kind: 'confirmed', confirmation: earlier };
    }
    return { kind: 'changed', confirmation: earlier!, assessment };
  } finally {
    dialog.close();
  }
}
