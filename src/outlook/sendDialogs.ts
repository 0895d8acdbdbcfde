import type { Policy } from '../policy/schema';
import { endedAlert } from './alertOptions';
import { keepConfirmation, noteFault, type Known } from './carriers';
import type { Dialogs } from './confirmInDialog';
import {
  alertContext,
  checklistAlert,
  release,
  stillRunning,
  type SendDialogs,
  type SendPorts,
} from './sendHandler';

/** Before Outlook cancels the send: see the handler's deadline. */
const DIALOG_CLOSES_AFTER_MS = 250_000;

/** The first rung of the ladder, for runtimes that can open dialogs. */
export const sendDialogs = (dialogs: Dialogs): SendDialogs => ({
  async ask(ports, course, { assessment, known, loaded, startedAt }) {
    if (assessment.message.additions?.incomplete || !mayOpen(ports, assessment.policy, known)) return null;
    stillRunning(ports);
    course.step = 'read';
    const outcome = await dialogs.confirm(
      ports,
      loaded,
      { assessment, earlier: known.earlier },
      { action: 'send', closesAt: startedAt + DIALOG_CLOSES_AFTER_MS },
    );
    course.step = 'other';
    switch (outcome.kind) {
      case 'confirmed':
      case 'nothing-left':
        course.assessment = outcome.assessment;
        course.confirmed = true;
        return release(ports, course);
      case 'cancelled':
      case 'timed-out':
        return endedAlert(alertContext(ports, assessment, 'pane'), outcome.kind);
      case 'incomplete':
        return checklistAlert(ports, known, outcome.assessment);
      case 'changed':
        await keepConfirmation(ports.carriers, ports.clock, outcome.confirmation);
        return checklistAlert(ports, known, outcome.assessment, outcome.confirmation);
      case 'failed':
        await noteFault(ports.carriers, ports.clock, 'handler');
        return null;
    }
  },
  shutAll: () => dialogs.shutAll(),
});

/** Where the last attempt failed the way is not tried again for a while, unless the policy forces it. */
const mayOpen = ({ capabilities }: SendPorts, { surface }: Policy, { faults }: Known): boolean =>
  surface === 'during-send' || (surface === 'auto' && capabilities.dialogInHandler && !faults.has('handler'));
