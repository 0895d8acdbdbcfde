import { answers, type Confirmation } from '../confirmation/confirmation';
import { assess, confirmationOf, contentOf, type Assessment } from './assessment';
import type { ChecklistDialog } from './dialogHost';
import type { Mend, Mended } from '../inspection/mend';
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

/**
 * @param mend changes the message.
 * @param open prepares a checklist in a window of its own, which opens with the first question and ends by itself.
 */
export function dialogsThrough(
  open: (closesAt: number) => ChecklistDialog,
  mend: (mend: Mend) => Promise<void>,
): Dialogs {
  const opened: ChecklistDialog[] = [];
  return {
    confirm(ports, loaded, start, options) {
      const dialog = open(options.closesAt);
      opened.push(dialog);
      return confirmInDialog(dialog, mend, { ports, loaded, start, action: options.action });
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

/** A change that Outlook refuses is told, not fatal. */
export const attempted = (mend: Mend, apply: (mend: Mend) => Promise<void>): Promise<Mended> =>
  apply(mend).then(
    () => ({ mend, done: true }),
    () => ({ mend, done: false }),
  );

/** How often a message that is edited under the open dialog is shown anew. */
const ROUNDS = 5;

/**
 * Has a message ticked in a dialog. After the tick the message is read again, because in a dialog beside the compose
 * window it can have been edited meanwhile: what is confirmed must be what was shown. Rejects where it cannot be read.
 */
async function confirmInDialog(
  dialog: ChecklistDialog,
  applyMend: (mend: Mend) => Promise<void>,
  { ports, loaded, start, action }: DialogRun,
): Promise<DialogOutcome> {
  try {
    let { assessment, earlier } = start;
    let mended: Mended | null = null;
    for (let round = 0; round < ROUNDS;) {
      const { digest, inspection } = assessment;
      const content = contentOf(assessment, ports.language, earlier);
      const answer = await dialog.ask({
        content,
        digest: digest.whole,
        action,
        changed: round > 0 && !mended,
        ...(mended && { mended }),
      });
      mended = null;
      if (answer.kind === 'mend') {
        mended = await attempted(answer.mend, applyMend);
        assessment = assess(await ports.readMessage(), loaded, ports);
        continue;
      }
      round++;
      if (answer.kind !== 'confirmed') return { kind: answer.kind };
      earlier = confirmationOf(assessment, answer.ticked, ports.clock.now());
      assessment = assess(await ports.readMessage(), loaded, ports);
      if (assessment.inspection.decision === 'send') return { kind: 'nothing-left', assessment };
      const unchanged = assessment.digest.whole === digest.whole && inspection.decision === 'confirm';
      if (unchanged && answers(earlier, inspection.checklist))
        return { kind: 'confirmed', confirmation: earlier, assessment };
    }
    return { kind: 'changed', confirmation: earlier!, assessment };
  } finally {
    dialog.close();
  }
}
