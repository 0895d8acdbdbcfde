import { answers, changesSince, covers, type Confirmation } from '../confirmation/confirmation';
import { policyKey } from '../confirmation/digest';
import { writtenIn } from '../message/message';
import type { Policy } from '../policy/schema';
import { allowed, blockAlert, confirmAlert, failedAlert } from './alertOptions';
import type { AlertButton, AlertContext, CompletedOptions, FailureReason } from './alertOptions';
import { assess, completed, minutesHeld, type Assessment } from './assessment';
import { failureCode, OutlookError } from './call';
import { readCarriers, spendConfirmation, type Known } from './carriers';
import { within, type EndingClock } from './clock';
import { once, type OfficeEvent } from './once';
import type { ItemPorts } from './ports';
import type { LoadedPolicy } from './policySource';
import { quietly } from './quietly';

export interface SendPorts extends ItemPorts {
  /** Null in the JavaScript-only runtime of classic Outlook. */
  readonly dialogs: SendDialogs | null;
  /** Ends when the event is answered: nothing of this send may run on. */
  readonly clock: EndingClock;
}

/** The checklist in a dialog while Outlook waits with the send. */
export interface SendDialogs {
  /** @returns null where the checklist is not to be opened from here, or would not open. */
  ask(ports: SendPorts, course: Course, question: Question): Promise<CompletedOptions | null>;
  /** Shuts what was opened: no dialog may outlive the event it was opened for. */
  shutAll(): void;
}

/** Outlook cancels a send after 5 minutes (soft block may then offer to send unchecked, office-js 6637). */
const DEADLINE_MS = 265_000;

/** How far the decision has come, for the case that something fails. */
export interface Course {
  step: FailureReason;
  onError: Policy['onError'];
  /** Known to need confirmation, or to be blocked: from here on no failure may let it go … */
  stopped: boolean;
  /** … unless it was confirmed and only the confirmation's use failed. */
  confirmed: boolean;
  /** What leaves, if it may. */
  assessment?: Assessment;
}

/**
 * Answers one press of Send: exactly one `event.completed`, with `allowEvent: true` only for a message that needs no
 * confirmation, that has one, or whose check failed under the policy's `onError: allow`. Never rejects.
 */
export async function handleSend(
  event: OfficeEvent<CompletedOptions>,
  makePorts: () => SendPorts,
): Promise<void> {
  const complete = once(event);
  let options: CompletedOptions = { allowEvent: false, errorMessage: LAST_RESORT };
  try {
    const ports = makePorts();
    try {
      const course: Course = { step: 'other', onError: 'block', stopped: false, confirmed: false };
      options = await decideInTime(ports, course);
      if (options === allowed) await learn(ports, course.assessment);
    } finally {
      ports.clock.end();
      ports.dialogs?.shutAll();
    }
  } catch {
    // Not even an alert could be made: the last resort stands.
  }
  // Where Outlook takes neither, the send stays stopped.
  quietly(() => complete(options, { allowEvent: false, errorMessage: options.errorMessage ?? LAST_RESORT }));
}

/** Said where neither the language nor anything else is known. */
const LAST_RESORT = '送信前の確認ができませんでした。 / The check before sending failed.';

/** What is remembered of a message is worth a moment, not a delay that anybody notices. */
const LEARN_TIMEOUT_MS = 1_500;

async function learn({ clock, memory }: SendPorts, sent: Assessment | undefined): Promise<void> {
  // What is remembered is of mail; whom one meets is another matter.
  if (!sent?.policy.memory.enabled || sent.message.kind) return;
  try {
    await within(clock, LEARN_TIMEOUT_MS, memory.learn(writtenIn(sent.message)), () => undefined);
  } catch {
    // It leaves all the same; the next one is learnt from.
  }
}

async function decideInTime(ports: SendPorts, course: Course): Promise<CompletedOptions> {
  try {
    return await within(ports.clock, DEADLINE_MS, decide(ports, course), () => {
      course.step = 'time';
      throw new OutlookError('timeout');
    });
  } catch (error) {
    return failed(ports, course, error);
  }
}

function failed({ language, capabilities }: SendPorts, course: Course, error: unknown): CompletedOptions {
  const undecided = !course.stopped || course.confirmed;
  // Nobody who was told that his mail would wait may see it leave at once without a word.
  if (undecided && course.onError === 'allow' && course.step !== 'hold') return allowed;
  const prompt = undecided && course.onError !== 'block';
  return failedAlert({ language, capabilities }, { reason: course.step, detail: failureCode(error), prompt });
}

async function decide(ports: SendPorts, course: Course): Promise<CompletedOptions> {
  const startedAt = ports.clock.now();
  const reading = ports.readMessage();
  reading.catch(() => undefined); // Dealt with below, once the policy says how.
  course.step = 'policy';
  const loaded = await ports.loadPolicy();
  course.onError = loaded.policy.onError;
  course.step = 'read';
  const read = await reading;
  course.step = 'other';
  const message = await completed(ports, loaded, read);
  const assessment = assess(message, loaded, ports);
  course.assessment = assessment;
  course.onError = assessment.policy.onError;
  if (assessment.inspection.decision === 'send' && !message.additions?.incomplete)
    return release(ports, course);

  course.stopped = true;
  if (assessment.inspection.decision === 'block') {
    return blockAlert(alertContext(ports, assessment, 'pane'), assessment.inspection);
  }
  const known = await readCarriers(ports.carriers, ports.clock);
  if (await useConfirmation(ports, course, assessment, known)) return allowed;
  return ask(ports, course, { loaded, assessment, known, startedAt });
}

/** @returns false where there is none for this very message. Throws where it cannot be used up. */
async function useConfirmation(ports: SendPorts, course: Course, assessment: Assessment, known: Known) {
  const now = ports.clock.now();
  // Judged by the same policy, what was ticked was all there was to tick, also where this runtime's copy of the memory
  // or of the user's own settings is older than that of the checklist (office-js 6728) and asks for something else.
  const found = known.confirmations.find(
    ({ confirmation }) =>
      covers(confirmation, assessment.digest, now) &&
      (confirmation.policy === policyKey(assessment.common) ||
        answers(confirmation, assessment.inspection.checklist)),
  );
  if (!found) return false;
  course.confirmed = true;
  await release(ports, course);
  course.step = 'spend';
  if (!(await spendConfirmation(ports.carriers, ports.clock, found))) throw new OutlookError('failed');
  return true;
}

/** Nothing keeps it any longer, but the policy may have it wait on the server. */
export async function release(ports: SendPorts, course: Course): Promise<CompletedOptions> {
  stillRunning(ports);
  const minutes = minutesHeld(course.assessment!);
  course.step = 'hold';
  if (minutes > 0) await ports.hold?.(ports.clock.now() + minutes * 60_000);
  return allowed;
}

/** A message of which something must be ticked that was not. */
export interface Question {
  readonly loaded: LoadedPolicy;
  readonly assessment: Assessment;
  readonly known: Known;
  /** When Send was pressed, in milliseconds since 1970. */
  readonly startedAt: number;
}

/** The ladder: the dialog from here where that is known to work, else Outlook's own alert, which leads to it. */
const ask = async (ports: SendPorts, course: Course, question: Question): Promise<CompletedOptions> =>
  (await ports.dialogs?.ask(ports, course, question)) ??
  checklistAlert(ports, question.known, question.assessment);

/** @param earlier what was ticked before */
export function checklistAlert(
  ports: SendPorts,
  { faults, earlier: kept }: Known,
  assessment: Assessment,
  earlier: Confirmation | null = kept,
): CompletedOptions {
  const { digest, message, inspection } = assessment;
  const changes = earlier ? changesSince(earlier.digest, digest, message) : [];
  return confirmAlert(
    alertContext(ports, assessment, faults.has('command') ? 'pane' : 'command'),
    inspection,
    changes,
  );
}

/** `wanted` as far as the client can do it. */
export function alertContext(
  { language, capabilities }: SendPorts,
  { message: { kind } }: Assessment,
  wanted: 'command' | 'pane',
): AlertContext {
  const { alertRunsCommand, alertOpensPane } = capabilities;
  let button: AlertButton = 'none';
  if (wanted === 'command' && alertRunsCommand) button = 'command';
  else if (alertOpensPane) button = 'pane';
  return { language, capabilities, button, kind };
}

/** Time may have run out while Outlook was silent: then the event is answered, and nothing may be used or opened any more. */
export function stillRunning({ clock }: SendPorts): void {
  if (clock.ended) throw new OutlookError('timeout');
}
