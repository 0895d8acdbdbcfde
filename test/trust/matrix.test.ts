import './support/workers';
import { writeFileSync } from 'node:fs';
import { profileIds, type ProfileId } from '../../src/simulator/model/profiles';
import { ALERT_LIMIT } from '../../src/outlook/alert';
import { expectedOutcome } from './support/expected';
import { loadEntries, ticksAll, type FakeOutlook, type Run } from './support/fakeOutlook';
import { faultKinds, LATE_MS, type CallName, type FaultKind } from './support/faults';
import { mailNames, mailOf, outcomeOf, outlookWith, type MailName, type Outcome } from './support/scenarios';
import { Time } from './support/time';

// Every call of Outlook's, and every web request, that a Send makes, going wrong in every way, in every client. By default
// every so manieth case; `npm run trust -- matrix` runs all of them and prints what became of each.

const report = process.env.YUBISASHI_TRUST_REPORT;
/** No divisor of what the cases are counted by, so that each call, fault, client and policy has its turn. */
const EVERY = report ? Number(process.env.YUBISASHI_TRUST_EVERY ?? 1) : 97;

const onErrors = ['block', 'prompt', 'allow'] as const;

/** A send handler that is still at work then has Outlook ask instead of us (documentation: 5 minutes). */
const HANDLER_MS = 270_000;
/** Where no dialog is open nobody waits so long for a fault. */
const PROMPT_MS = 31_000;

interface Row {
  readonly rung: 'send' | 'command';
  readonly client: ProfileId;
  readonly mail: MailName;
  readonly call: CallName;
  readonly fault: FaultKind;
  readonly onError: (typeof onErrors)[number];
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

const rows: Row[] = [];
const time = new Time();
let turn = 0;

beforeAll(loadEntries);
afterAll(() => {
  time.restore();
  if (report) writeFileSync(report, JSON.stringify(rows));
});

async function finish(outlook: FakeOutlook, run: Run): Promise<void> {
  await time.advance(HANDLER_MS + 60_000, () => run.answers.length > 0);
  // What is late comes now, when nothing is to come of it any more.
  await time.advance(2 * LATE_MS);
  expect(outlook.runs.filter(({ answers }) => answers.length !== 1)).toEqual([]);
  expect(outlook.dialogs.filter(({ open }) => open)).toEqual([]);
}

/** The calls that are made where nothing goes wrong, and what becomes of it. */
async function usual(client: ProfileId, mail: MailName, start: (outlook: FakeOutlook) => Run) {
  const outlook = await outlookWith(client, mail, 'block', time);
  await finish(outlook, start(outlook));
  return { calls: Array.from(new Set(outlook.asked)), outcome: outcomeOf(outlook) };
}

async function* cases(client: ProfileId, mail: MailName, calls: readonly CallName[]) {
  for (const call of calls)
    for (const fault of faultKinds)
      for (const onError of onErrors) {
        if (turn++ % EVERY !== 0) continue;
        const outlook = await outlookWith(client, mail, onError, time);
        outlook.faults.set(call, fault);
        outlook.person = ticksAll();
        yield { outlook, call, fault, onError };
      }
}

/** Nothing leaves that nobody has ticked, unless it needs no tick, or the check failed and the policy lets that pass. */
function expectNothingSlipped(outlook: FakeOutlook, mail: MailName, mayPass: boolean): void {
  const needsTicks = !['internal', 'reply', 'held', 'added', 'meeting'].includes(mail);
  for (const { confirmed } of outlook.sent)
    expect(confirmed || !needsTicks || mayPass || !!mailOf(mail).confirmed).toBe(true);
  expect(outlook.sent.length).toBeLessThanOrEqual(1);
}

/** Where Outlook says that there is no text, none is shown to be ticked. */
const isLie = ({ call, fault }: { readonly call: CallName; readonly fault: FaultKind }): boolean =>
  fault === 'empty' && (call === 'subject.get' || call === 'body.text');

/** Whoever's mail does not leave is told so, within what Outlook shows. */
function expectTold(outlook: FakeOutlook, run: Run, call: CallName): void {
  const [options] = run.answers;
  if (options?.allowEvent) return;
  if (outlook.isOnSend) {
    if (!call.startsWith('notice.')) expect(outlook.notices.join()).not.toBe('');
  } else {
    expect(options?.errorMessage).toMatch(/\S/);
    expect(options!.errorMessage!.length).toBeLessThanOrEqual(ALERT_LIMIT);
  }
}

test.each(profileIds)(
  '%s: a Send in which something goes wrong',
  async (client) => {
    for (const mail of mailNames) {
      const plain = await usual(client, mail, (outlook) => outlook.send());
      for await (const { outlook, ...given } of cases(client, mail, plain.calls)) {
        const run = outlook.send();
        await finish(outlook, run);
        const outcome = outcomeOf(outlook);
        const milliseconds = run.answeredAt - run.startedAt;
        rows.push({ rung: 'send', client, mail, ...given, outcome, milliseconds });
        const wanted = expectedOutcome({ client, mail, ...given, usual: plain.outcome });
        expect({ client, mail, ...given, outcome }).toEqual({ client, mail, ...given, outcome: wanted });
        expect(milliseconds).toBeLessThanOrEqual(outlook.dialogs.length > 0 ? HANDLER_MS : PROMPT_MS);
        expectTold(outlook, run, given.call);
        expectNothingSlipped(outlook, mail, given.onError === 'allow' || isLie(given));
      }
    }
  },
  1_000_000,
);

/** Clients in which the ribbon's command shows the checklist in a dialog. */
const commandClients = profileIds.filter((id) => id !== 'exchange' && id !== 'ltsc2021');

test.each(commandClients)(
  '%s: the checklist by the command, in which something goes wrong',
  async (client) => {
    for (const mail of ['external', 'meeting, external'] as const) {
      const plain = await usual(client, mail, (outlook) => outlook.command());
      for await (const { outlook, ...given } of cases(client, mail, plain.calls)) {
        const run = outlook.command();
        await finish(outlook, run);
        const milliseconds = run.answeredAt - run.startedAt;
        expectNothingSlipped(outlook, mail, isLie(given));
        const sent = outlook.sent.length > 0;
        rows.push({
          rung: 'command',
          client,
          mail,
          ...given,
          outcome: sent ? 'sent' : outlook.notices.length > 0 ? 'asked' : 'unsaid',
          milliseconds,
        });
        // The command ends in time, and says why nothing left; `sendAsync` without an answer may yet send.
        expect(milliseconds).toBeLessThanOrEqual(300_000);
        const silent =
          given.call.startsWith('notice.') || given.call === 'item.send' || given.call === 'dialog.say';
        const told = sent || outlook.notices.length > 0 || outlook.runs.length > 1;
        expect({ ...given, told: told || silent }).toEqual({ ...given, told: true });
      }
    }
  },
  1_000_000,
);
