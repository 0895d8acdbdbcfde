import { ALERT_LIMIT, BUTTON_LIMIT } from '../../../src/outlook/alert';
import { NOTICE_LIMIT } from '../../../src/outlook/draftNotice';
import { profileIds, profiles, type ProfileId } from '../../../src/simulator/model/profiles';
import type { FakeOutlook, Run } from './fakeOutlook';
import { LATE_MS } from './faults';
import { noticeOf, outcomeOf, type Outcome } from './outcomes';
import { mailNames, type MailName } from './scenarios';
import type { Time } from './time';

/** A way on which a message comes to be checked. */
export interface Rung {
  readonly clients: readonly ProfileId[];
  readonly mails: readonly MailName[];
  /** Plays it until the sender knows what became of it. */
  play(
    outlook: FakeOutlook,
    time: Time,
  ): Promise<{ readonly outcome: Outcome; readonly milliseconds: number }>;
}

/** A handler that is still at work then has Outlook ask instead of us (documentation: 5 minutes). */
export const HANDLER_MS = 270_000;
/** Function commands have 5 minutes too. */
const COMMAND_MS = 300_000;
/** The pane's own longest wait is for `sendAsync`, whose event may be answered by a dialog. */
const PANE_MS = 100_000;

const since = (mailbox: number) => profileIds.filter((id) => profiles[id].mailbox >= mailbox);
/** What of the mails there is to tick, and what not. */
const various = ['internal', 'external', 'blocked', 'held, external', 'added', 'meeting, external'] as const;

const answered = async (time: Time, run: Run): Promise<number> => {
  await time.advance(HANDLER_MS + 60_000, () => run.answers.length > 0);
  return run.answeredAt - run.startedAt;
};

/** The sender presses Send himself. */
async function byHand(outlook: FakeOutlook, time: Time): Promise<Outcome> {
  outlook.notices.length = 0;
  const run = outlook.send();
  await answered(time, run);
  return `by hand: ${outcomeOf(outlook, run)}`;
}

/** Of the Send that `sendAsync` raised. */
async function raised(outlook: FakeOutlook, time: Time, run: Run): Promise<Outcome> {
  await answered(time, run);
  return outcomeOf(outlook, run);
}

const send: Rung = {
  clients: profileIds,
  mails: mailNames,
  async play(outlook, time) {
    const run = outlook.send();
    const milliseconds = await answered(time, run);
    return { outcome: outcomeOf(outlook, run), milliseconds };
  },
};

/** Clients in which the ribbon's command shows the checklist in a dialog. */
const command: Rung = {
  clients: since(12),
  mails: various,
  async play(outlook, time) {
    const run = outlook.command();
    const milliseconds = await answered(time, run);
    const [, sending] = outlook.runs;
    if (sending) return { outcome: await raised(outlook, time, sending), milliseconds };
    const notice = noticeOf(outlook);
    const mayLeave = notice === 'press-send' || notice === 'not-sent';
    if (mayLeave) return { outcome: await byHand(outlook, time), milliseconds };
    // What the dialog itself says needs no other word.
    const seen = outlook.dialogs.some(({ state }) => state.status === 'ready' || state.status === 'failed');
    return { outcome: notice ?? (seen ? 'ended' : 'unsaid'), milliseconds };
  },
};

const pane: Rung = {
  clients: profileIds,
  mails: various,
  async play(outlook, time) {
    const startedAt = time.now();
    outlook.openPane();
    const state = () => outlook.pane!.state;
    const isOver = () => {
      const now = state();
      if (now.status === 'ready') return now.content.inspection.decision !== 'confirm';
      return now.status === 'failed' || now.status === 'press-send' || now.status === 'sent';
    };
    await time.advance(PANE_MS + 60_000, isOver);
    const milliseconds = time.now() - startedAt;
    const { status, ...rest } = state();
    outlook.hidePane();
    const outcome = async (): Promise<Outcome> => {
      const [sending] = outlook.runs;
      if (sending) return raised(outlook, time, sending);
      if (status === 'press-send') return byHand(outlook, time);
      if ('failure' in rest)
        return rest.failure === 'not-sent' ? byHand(outlook, time) : `pane: ${rest.failure}`;
      return 'content' in rest ? `pane: ${rest.content.inspection.decision}` : 'unsaid';
    };
    return { outcome: await outcome(), milliseconds };
  },
};

/** A message being written, in the clients whose event runtime is a page. */
const draft: Rung = {
  clients: since(12).filter((id) => profiles[id].eventRuntime === 'page'),
  mails: ['internal', 'blocked', 'added'],
  async play(outlook, time) {
    const run = outlook.draftChanged();
    const milliseconds = await answered(time, run);
    const { notices, draft: written } = outlook;
    if (notices.length > 0) return { outcome: 'told', milliseconds };
    return { outcome: written.cc.length > 0 ? 'added' : 'silent', milliseconds };
  },
};

export const rungs = { send, command, pane, draft };
export type RungName = keyof typeof rungs;
export const rungNames = Object.keys(rungs) as RungName[];

/** Within which the sender must know. Where no dialog is open nobody waits so long for a fault. */
export function limitOf(rung: RungName, outlook: FakeOutlook): number {
  const { dialogs } = outlook;
  if (rung === 'draft') return 5_000;
  if (rung === 'pane') return outlook.asked.includes('item.send') ? PANE_MS : 31_000;
  if (rung === 'send') return dialogs.length > 0 ? HANDLER_MS : 31_000;
  return dialogs.length > 0 ? COMMAND_MS : 31_000;
}

/** Lets come what is late, when nothing is to come of it any more. */
export const afterwards = (time: Time): Promise<void> => time.advance(2 * LATE_MS);

/** What is wrong in whatever was answered and said. */
export function wrongIn(outlook: FakeOutlook): string[] {
  const { runs, dialogs, notices, isOnSend } = outlook;
  const answers = runs.flatMap((run) => run.answers);
  const stopped = answers.filter((options) => options && !options.allowEvent);
  return [
    runs.some((run) => run.answers.length !== 1) && 'an event was not answered once',
    dialogs.some(({ open }) => open) && 'a dialog is left open',
    !isOnSend &&
      stopped.some((options) => !/\S/.test(options!.errorMessage ?? '')) &&
      'an alert says nothing',
    isOnSend && stopped.length > 0 && notices.join('') === '' && 'no word of a mail that stays',
    stopped.some((options) => (options!.errorMessage ?? '').length > ALERT_LIMIT) && 'a text is too long',
    stopped.some((options) => (options!.errorMessageMarkdown ?? '').length > ALERT_LIMIT) &&
      'a text is too long',
    stopped.some((options) => (options!.cancelLabel ?? '').length > BUTTON_LIMIT) && 'a label is too long',
    notices.some((text) => text.length > NOTICE_LIMIT) && 'a notification is too long',
  ].filter((fault) => fault !== false);
}
