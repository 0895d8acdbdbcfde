import { noticeTexts } from '../locales/notice';
import { assess, completed, confirmationOf, mustPressSend, type Assessment } from './assessment';
import { failureCode, OutlookError } from './call';
import { keepConfirmation, noteFault, readCarriers } from './carriers';
import { within, type EndingClock } from './clock';
import type { Dialogs } from './confirmInDialog';
import { once, type OfficeEvent } from './once';
import type { ItemPorts, Sender } from './ports';
import { quietly } from './quietly';

export interface CommandPorts extends ItemPorts, Sender {
  readonly dialogs: Dialogs;
  readonly clock: EndingClock;
  /** Says something in the message's notification bar. */
  notify(text: string): Promise<void>;
}

/** A function command has 5 minutes too (documentation of function commands in Outlook). */
const DEADLINE_MS = 280_000;
const DIALOG_CLOSES_AFTER_MS = 265_000;
/** The notification is a courtesy; the event is answered without it if need be. */
const NOTIFY_TIMEOUT_MS = 5_000;

type NoticeKey = (typeof noticeTexts.keys)[number];

/**
 * The checklist as a function command: from the alert's button (Mailbox 1.15) or from the ribbon. Everything ticked, the
 * confirmation is stored and the message sent, which raises the send event again; its handler finds the confirmation.
 * Never rejects, and completes the event exactly once.
 */
export async function openChecklist(
  event: OfficeEvent<undefined>,
  makePorts: () => CommandPorts,
): Promise<void> {
  const complete = once(event);
  try {
    const ports = makePorts();
    try {
      await run(ports);
    } finally {
      ports.clock.end();
      ports.dialogs.shutAll();
    }
  } catch {
    // Outlook is not there to be told anything.
  }
  // The window may be gone.
  quietly(complete);
}

async function run(ports: CommandPorts): Promise<void> {
  const tell = (key: NoticeKey, reason = '') =>
    within(
      ports.clock,
      NOTIFY_TIMEOUT_MS,
      ports.notify(noticeTexts.text(ports.language, key, { reason })),
      () => undefined,
    ).catch(() => undefined);
  try {
    const notice = await within(ports.clock, DEADLINE_MS, confirmAndSend(ports), () => null);
    if (notice) await tell(notice);
  } catch (error) {
    await tell('failed', failureCode(error).slice(0, 60));
  }
}

/** @returns what the sender must be told, if anything. */
async function confirmAndSend(ports: CommandPorts): Promise<NoticeKey | null> {
  const closesAt = ports.clock.now() + DIALOG_CLOSES_AFTER_MS;
  const [loaded, read, known] = await Promise.all([
    ports.loadPolicy(),
    ports.readMessage(),
    readCarriers(ports.carriers, ports.clock),
  ]);
  const message = await completed(ports, loaded, read);
  const assessment = assess(message, loaded, ports);
  if (assessment.inspection.decision === 'send') {
    await keepUnticked(ports, assessment);
    return 'nothing';
  }
  const sends = (now: Assessment) => ports.send && !mustPressSend(now, ports.capabilities);
  const action = sends(assessment) ? 'send' : 'confirm';
  const outcome = await ports.dialogs.confirm(
    ports,
    loaded,
    { assessment, earlier: known.earlier },
    { action, closesAt },
  );
  if (ports.clock.ended) return null;
  switch (outcome.kind) {
    case 'confirmed':
      if (!(await keepConfirmation(ports.carriers, ports.clock, outcome.confirmation))) return 'not-stored';
      return sends(outcome.assessment) ? sendNow(ports) : 'press-send';
    case 'nothing-left':
      await keepUnticked(ports, outcome.assessment);
      return sends(outcome.assessment) ? sendNow(ports) : 'press-send';
    case 'failed':
      await noteFault(ports.carriers, ports.clock, 'command');
      return 'no-dialog';
    case 'cancelled':
    case 'timed-out':
    case 'incomplete':
    case 'changed':
      return null;
  }
}

/** Where nothing is to be ticked, in case the send handler judges by an older copy of the memory and stops the message. */
const keepUnticked = (ports: CommandPorts, assessment: Assessment): Promise<boolean> =>
  keepConfirmation(ports.carriers, ports.clock, confirmationOf(assessment, [], ports.clock.now()));

/**
 * Outlook may end this runtime as soon as the message leaves, and nobody hears the rest. Where it goes on and Outlook never
 * answered, the message is still there: the sender can press Send himself.
 */
async function sendNow({ send }: Sender): Promise<NoticeKey | null> {
  if (!send) return 'press-send';
  try {
    return (await send()) === 'by-hand' ? 'press-send' : null;
  } catch (error) {
    return error instanceof OutlookError && error.kind === 'timeout' ? 'press-send' : 'not-sent';
  }
}
