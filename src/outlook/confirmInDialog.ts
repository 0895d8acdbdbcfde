import { answers, type Confirmation } from '../confirmation/confirmation';
import type { OutgoingMessage } from '../message/message';
import { assess, confirmationOf, contentOf, type Assessment } from './assessment';
import type { ChecklistDialog, Offer } from './dialogHost';
import type { ItemPorts } from './ports';
import type { LoadedPolicy } from './policySource';

export type DialogOutcome =
  /** Everything is ticked, and the message read again is exactly the one that was shown. */
  | { readonly kind: 'confirmed'; readonly confirmation: Confirmation; readonly assessment: Assessment }
  /** The message was edited so that nothing needs ticking any more. */
  | { readonly kind: 'nothing-left'; readonly assessment: Assessment }
  /** It was edited again and again while it was ticked. */
  | { readonly kind: 'changed'; readonly confirmation: Confirmation; readonly assessment: Assessment }
  | { readonly kind: 'cancelled' | 'timed-out' | 'failed' };

export interface DialogOptions {
  readonly action: 'send' | 'confirm';
  readonly closesAt: number;
}

/** What a dialog starts from: the message as it was judged, and what was ticked before. */
export interface DialogStart {
  readonly assessment: Assessment;
  readonly earlier: Confirmation | null;
}

/** Confirmation in dialogs, for runtimes that can open them. */
export interface Dialogs {
  confirm(
    ports: ItemPorts,
    loaded: LoadedPolicy,
    start: DialogStart,
    options: DialogOptions,
  ): Promise<DialogOutcome>;
  /** Shuts what was opened: no dialog may outlive the event it was opened for. */
  shutAll(): void;
}

/** @param open prepares a checklist in a window of its own, which opens with the first question and ends by itself. */
export function dialogsThrough(open: (closesAt: number) => ChecklistDialog): Dialogs {
  const opened: ChecklistDialog[] = [];
  return {
    confirm(ports, loaded, start, options) {
      const dialog = open(options.closesAt);
      opened.push(dialog);
      return confirmInDialog(dialog, ports, loaded, start, options.action);
    },
    shutAll: () => opened.forEach((dialog) => dialog.close()),
  };
}

/** How often a message that is edited under the open dialog, or of which more was found, is shown anew. */
const ROUNDS = 5;

/**
 * Has a message ticked in a dialog. What is found in its files meanwhile joins the checklist. After the tick the message
 * is read again, because in a dialog beside the compose window it can have been edited: what is confirmed must be what
 * was shown. Rejects where it cannot be read.
 */
async function confirmInDialog(
  dialog: ChecklistDialog,
  ports: ItemPorts,
  loaded: LoadedPolicy,
  start: DialogStart,
  action: DialogOptions['action'],
): Promise<DialogOutcome> {
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
    action,
    changed,
  });
  let earlier = start.earlier;
  let assessment = look ? judge(start.assessment.message) : start.assessment;
  let changed = false;
  try {
    for (let round = 0; round < ROUNDS; round++) {
      asking = true;
      const answer = await dialog.ask(offer(assessment, changed));
      asking = false;
      if (answer.kind !== 'confirmed') return { kind: answer.kind };
      const shown = assessment;
      earlier = confirmationOf(shown, answer.ticked, ports.clock.now());
      assessment = judge(await ports.readMessage());
      const { inspection, seen } = assessment;
      changed = assessment.digest.whole !== shown.digest.whole;
      if (seen?.looking) continue;
      if (inspection.decision === 'send') return { kind: 'nothing-left', assessment };
      if (!changed && inspection.decision === 'confirm' && answers(earlier, inspection.checklist))
        return { kind: 'confirmed', confirmation: earlier, assessment };
    }
    return { kind: 'changed', confirmation: earlier!, assessment };
  } finally {
    look?.close();
    dialog.close();
  }
}
