import { digestOf } from '../../src/confirmation/digest';
import { openChecklist, type CommandPorts } from '../../src/outlook/checklistCommand';
import { endingClock } from '../../src/outlook/clock';
import { OutlookError } from '../../src/outlook/call';
import type { LoadedPolicy } from '../../src/outlook/policySource';
import type { OutgoingMessage } from '../../src/message/message';
import { manualClock } from './support/manualClock';
import { blockedMail, externalMail, internalMail, loadedPolicy } from './support/messages';
import {
  clientOf,
  FakeCarrier,
  fakeDialogs,
  outlookError,
  steps,
  ticksAll,
  type Person,
  type Situation,
} from './support/ports';
import { judge } from './support/memory';

interface Run extends Situation {
  /** What `sendAsync` does; null where the client has none. */
  readonly send?: (() => Promise<'started' | 'by-hand'>) | null;
  readonly notify?: () => Promise<void>;
  readonly complete?: CommandPorts['complete'];
}

function run({
  messages = [externalMail],
  policy = loadedPolicy(),
  carriers = [new FakeCarrier()],
  person = ticksAll,
  client = 'classic',
  ...rest
}: Run = {}) {
  const clock = manualClock();
  const log: string[] = [];
  const { opened: dialogs, host } = fakeDialogs(person, clock);
  const send = rest.send === undefined ? () => Promise.resolve('started' as const) : rest.send;
  const ports: CommandPorts = {
    clock: endingClock(clock),
    ...judge,
    capabilities: clientOf(client),
    carriers,
    readMessage: steps<OutgoingMessage>(...messages).next,
    ...(rest.complete && { complete: rest.complete }),
    loadPolicy: steps<LoadedPolicy>(policy).next,
    dialogs: host,
    send:
      send &&
      (() => {
        log.push(
          `send, kept ${carriers.map(({ log: kept }) => kept.join()).join()}, dialog ${dialogs[0]?.isOpen ? 'open' : 'shut'}`,
        );
        return send();
      }),
    notify(text) {
      log.push(text);
      return rest.notify?.() ?? Promise.resolve();
    },
  };
  const done = openChecklist({ completed: () => void log.push('completed') }, () => ports);
  const outcome = async (milliseconds = 0) => {
    await clock.advance(milliseconds);
    await done;
    expect(ports.clock.ended).toBe(true);
    expect(log.filter((entry) => entry === 'completed')).toHaveLength(1);
    expect(log.at(-1)).toBe('completed');
    return log.slice(0, -1);
  };
  return { clock, log, outcome, dialogs, carriers };
}

test('ticked: stored, the dialog shut, sent, and only then completed', async () => {
  const { outcome, dialogs } = run();
  expect(await outcome()).toEqual(['send, kept keep, dialog shut']);
  expect(dialogs[0]!.offers).toMatchObject([{ action: 'send', changed: false }]);
});

test('without sendAsync: stored, and told to press Send', async () => {
  const { outcome, dialogs, carriers } = run({ send: null });
  expect(await outcome()).toEqual(['確認が済みました。［送信］を押してください。']);
  expect(carriers[0]!.log).toEqual(['keep']);
  expect(dialogs[0]!.offers).toMatchObject([{ action: 'confirm' }]);
});

test('a scheduled mail is left to Outlook to send', async () => {
  const { outcome } = run({ send: () => Promise.resolve('by-hand') });
  expect((await outcome()).at(-1)).toBe('確認が済みました。［送信］を押してください。');
});

test.each([
  ['web', false],
  ['new', false],
  ['classic', true],
] as const)(
  'one that is to wait on the server: on %s sent from here: %s (office-js 6413)',
  async (client, sends) => {
    const { outcome, dialogs } = run({ client, policy: loadedPolicy({ hold: { external: 5 } }) });
    expect((await outcome()).at(-1)).toMatch(sends ? /^send/ : /［送信］を押してください/);
    expect(dialogs[0]!.offers).toMatchObject([
      { action: sends ? 'send' : 'confirm', content: { hold: { minutes: 5, inDrafts: !sends } } },
    ]);
  },
);

test('what the policy adds is added before anything is ticked, and stored with it', async () => {
  const withBoss = { ...externalMail, cc: [...externalMail.cc, { name: '', address: 'boss@example.co.jp' }] };
  const { outcome, carriers } = run({ complete: () => Promise.resolve(withBoss) });
  await outcome();
  expect(carriers[0]!.confirmations[0]!.digest).toEqual(digestOf(withBoss));
});

test('what the policy adds cannot be added: nothing is ticked, and it is said', async () => {
  const { outcome, dialogs } = run({ complete: () => Promise.reject(outlookError(5010)) });
  expect((await outcome()).at(-1)).toContain('5010');
  expect(dialogs).toEqual([]);
});

test('what is stored is the message that was ticked', async () => {
  const edited = { ...externalMail, subject: '別の件' };
  const { outcome, dialogs, carriers } = run({ messages: [externalMail, edited] });
  await outcome();
  expect(dialogs[0]!.offers).toHaveLength(2);
  expect(dialogs[0]!.offers[1]).toMatchObject({ changed: true });
  expect(carriers[0]!.confirmations[0]!.digest).toEqual(digestOf(edited));
});

test('pressed in the dialog after nothing was left to tick: sent all the same', async () => {
  const { outcome, dialogs } = run({ messages: [externalMail, internalMail] });
  expect(await outcome()).toEqual(['send, kept keep, dialog shut']);
  expect(dialogs[0]!.offers).toHaveLength(1);
});

test('nothing to check: no dialog, nothing sent', async () => {
  const { outcome, dialogs } = run({ messages: [internalMail] });
  expect(await outcome()).toEqual(['確認が必要なところはありません。そのまま送信できます。']);
  expect(dialogs).toEqual([]);
});

test.each<[string, Person]>([
  ['cancelled', () => ({ kind: 'cancelled' })],
  ['ended by time', () => ({ kind: 'timed-out' })],
  ['left open', () => new Promise(() => undefined)],
])('%s: nothing stored, nothing sent', async (_, person) => {
  const { outcome, carriers } = run({ person });
  expect(await outcome(290_000)).toEqual([]);
  expect(carriers[0]!.log).toEqual([]);
});

test('a blocked message is shown, and cannot be ticked through', async () => {
  const { outcome, dialogs, carriers } = run({ messages: [blockedMail] });
  await outcome();
  expect(dialogs[0]!.offers[0]!.content.inspection.decision).toBe('block');
  expect(carriers[0]!.log).toEqual([]);
});

test('the dialog does not open: said how to go on, and the next alert leads to the pane', async () => {
  const { outcome, carriers } = run({ person: () => ({ kind: 'failed', code: 12009 }) });
  expect(await outcome()).toEqual([expect.stringContaining('リボンの［指差し］→［送信前の確認］')]);
  expect(carriers[0]!.faults).toHaveProperty('command');
});

test('no carrier takes the confirmation: not sent, and said so', async () => {
  const carrier = new FakeCarrier();
  carrier.writeFails = outlookError();
  const { outcome } = run({ carriers: [carrier] });
  expect(await outcome()).toEqual([expect.stringContaining('保存できませんでした')]);
});

test('Outlook refuses to send: said so', async () => {
  const { outcome } = run({ send: () => Promise.reject(outlookError()) });
  expect((await outcome()).at(-1)).toContain('送信を始められませんでした');
});

test('Outlook never answers whether it sends: the sender hears that he can', async () => {
  const { outcome } = run({ send: () => Promise.reject(new OutlookError('timeout')) });
  expect((await outcome()).at(-1)).toContain('［送信］を押してください');
});

test.each<[string, Run]>([
  ['the message', { messages: [outlookError()] }],
  ['the message after the tick', { messages: [externalMail, outlookError()] }],
  ['the policy', { policy: new Error('no policy') }],
])('%s cannot be had: nothing stored, nothing sent, and said so', async (_, situation) => {
  const { outcome, carriers } = run(situation);
  expect(await outcome()).toEqual([expect.stringContaining('送信前の確認ができませんでした')]);
  expect(carriers[0]!.log).toEqual([]);
});

test('a notification bar that fails or hangs keeps nothing up', async () => {
  expect(await run({ send: null, notify: () => Promise.reject(new Error('full')) }).outcome()).toHaveLength(
    1,
  );
  expect(await run({ send: null, notify: () => new Promise(() => undefined) }).outcome(5_000)).toHaveLength(
    1,
  );
});

test('an Outlook that hangs is answered in the end', async () => {
  expect(await run({ messages: ['hangs'] }).outcome(290_000)).toEqual([]);
});

test('a tick that is only verified after the event was answered stores and sends nothing', async () => {
  let answerLate: (message: OutgoingMessage) => void = () => undefined;
  const late = new Promise<OutgoingMessage>((resolve) => (answerLate = resolve));
  const { clock, log, outcome, carriers } = run({ messages: [externalMail, late] });
  expect(await outcome(290_000)).toEqual([]);
  answerLate(externalMail);
  await clock.advance(600_000);
  expect(log).toEqual(['completed']);
  expect(carriers[0]!.log).toEqual([]);
});

test('no Outlook at all: the event is completed', async () => {
  const completed: unknown[] = [];
  await openChecklist({ completed: () => void completed.push(1) }, () => {
    throw new TypeError('Office is not defined');
  });
  expect(completed).toEqual([1]);
});
