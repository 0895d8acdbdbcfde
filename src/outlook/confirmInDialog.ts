import { answers, type Confirmation } from '../confirmation/confirmation';
import type { OutgoingMessage } from '../message/message';
import { assess, confirmationOf, contentOf, isLooking, sameChecklist, type Assessment } from './assessment';
import type { ChecklistDialog, Offer } from './dialogHost';
import type { Mended } from '../inspection/mend';
import { MendLog, type Mender } from './mendLog';
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
export function dialogsThrough(open: (closesAt: number) => ChecklistDialog, mender: Mender): Dialogs {
  const opened: ChecklistDialog[] = [];
  return {
    confirm(ports, loaded, start, options) {
      const dialog = open(options.closesAt);
      opened.push(dialog);
      return confirmInDialog(dialog, new MendLog(mender), { ports, loaded, start, action: options.action });
    },
    shutAll: () => opened.forEach((dialog) => dialog.close()),
  };
}

interface DialogRun {
  readonly ports: ItemPorts;
  readonly loaded: LoadedPolicy;
  readonly start: DialogStart;
  readonly action: DialogOptions['action'];
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
  mends: MendLog,
  { ports, loaded, start, action }: DialogRun,
): Promise<DialogOutcome> {
  let { assessment, earlier } = start;
  let mended: Mended | null = null;
  let changed = false;
  let offers = 0;
  const offer = (): Offer => ({
    content: contentOf(assessment, ports.language, earlier),
    // Numbered, so that an answer to what was shown before does not count.
    digest: `${assessment.digest.whole}.${offers}`,
    action,
    changed,
    mending: mends.view(mended),
  });
  let asking = false;
  const look = ports.openLook?.(() => {
    if (!asking) return;
    const shown = assessment;
    judge(assessment.message);
    // An answer that is on its way holds where there is nothing else to tick.
    if (isLooking(shown) || !sameChecklist(shown, assessment)) offers++;
    dialog.update(offer());
  });
  const judge = (message: OutgoingMessage) => {
    assessment = assess(message, loaded, ports, look?.see(message));
  };
  if (look) judge(assessment.message);
  try {
    for (let round = 0; round < ROUNDS;) {
      asking = true;
      offers++;
      const answer = await dialog.ask(offer());
      asking = false;
      const shown = assessment;
      mended = null;
      changed = false;
      if (answer.kind === 'mend' || answer.kind === 'undo') {
        mended = await (answer.kind === 'mend' ? mends.apply(answer.mend) : mends.undo(answer.id));
        judge(await ports.readMessage());
        continue;
      }
      round++;
      if (answer.kind !== 'confirmed') return { kind: answer.kind };
      earlier = confirmationOf(shown, answer.ticked, ports.clock.now());
      judge(await ports.readMessage());
      changed = assessment.digest.whole !== shown.digest.whole;
      if (isLooking(assessment)) continue;
      const { inspection } = assessment;
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
