import { commandId } from '../../src/outlook/commandIds';
import type { CompletedOptions } from '../../src/outlook/alertOptions';
import { endingClock } from '../../src/outlook/clock';
import { sendDialogs } from '../../src/outlook/sendDialogs';
import { handleSend, type SendPorts } from '../../src/outlook/sendHandler';
import { NoPolicyError, type LoadedPolicy } from '../../src/outlook/policySource';
import { assess } from '../../src/outlook/assessment';
import type { OutgoingMessage } from '../../src/message/message';
import { confirmationFor } from './support/confirmations';
import { manualClock, type ManualClock } from './support/manualClock';
import { blockedMail, externalMail, internalMail, loadedPolicy } from './support/messages';
import {
  clientOf,
  clients,
  FakeCarrier,
  fakeDialogs,
  noDialogs,
  outlookError,
  portsAround,
  steps,
  ticksAll,
  type Client,
  type Person,
  type Situation,
} from './support/ports';
import { judge } from './support/memory';

const never: Person = () => new Promise(() => undefined);

/** One press of Send in a situation, with all that came of it. */
function press({
  client = 'classic',
  policy = loadedPolicy(),
  messages = [externalMail],
  carriers = [],
  person = never,
}: Situation) {
  const clock = manualClock();
  const completed: CompletedOptions[] = [];
  const { opened: dialogs, host } = fakeDialogs(person, clock);
  const reading = steps<OutgoingMessage>(...messages);
  const ports: SendPorts = {
    clock: endingClock(clock),
    ...judge,
    capabilities: clientOf(client),
    carriers,
    readMessage: reading.next,
    loadPolicy: steps<LoadedPolicy>(policy).next,
    dialogs: sendDialogs(host),
  };
  const done = handleSend({ completed: (options) => void completed.push(options!) }, () => ports);
  const answer = async (milliseconds = 0): Promise<CompletedOptions> => {
    await clock.advance(milliseconds);
    await done;
    expect(completed).toHaveLength(1);
    expect(ports.clock.ended).toBe(true);
    for (const dialog of dialogs) expect(dialog.isOpen).toBe(false);
    return completed[0]!;
  };
  return { clock, answer, completed, dialogs, reads: reading.calls };
}

/** Of a client that can open no dialog, with an external mail, where nothing fails but what the parts say. */
const portsWith = (clock: ManualClock, parts: Partial<SendPorts>): SendPorts => ({
  ...portsAround(clock, () => externalMail),
  clock: endingClock(clock),
  dialogs: sendDialogs(noDialogs),
  ...parts,
});

const ticksOf = (message: OutgoingMessage, policy = loadedPolicy()) =>
  assess(message, policy, judge).inspection.checklist.map(({ id }) => id);

const confirmedCarrier = (
  message: OutgoingMessage,
  parts: object = {},
  scope: 'item' | 'machine' = 'item',
) => {
  const carrier = new FakeCarrier(scope);
  carrier.confirmations = [confirmationFor(message, { ticked: ticksOf(message), ...parts })];
  return carrier;
};

describe.each(Object.keys(clients) as Client[])('on %s', (client) => {
  test('a mail to colleagues leaves without a word, and nothing is written', async () => {
    const carrier = new FakeCarrier();
    const { answer, dialogs } = press({ client, messages: [internalMail], carriers: [carrier] });
    expect(await answer()).toEqual({ allowEvent: true });
    expect(dialogs).toEqual([]);
    expect(carrier.log).toEqual([]);
  });

  test('a blocked mail stays, whatever was confirmed', async () => {
    const { answer, dialogs } = press({
      client,
      messages: [blockedMail],
      carriers: [confirmedCarrier(blockedMail, { ticked: ticksOf(externalMail) })],
      person: ticksAll,
    });
    expect(await answer()).toMatchObject({ allowEvent: false });
    expect(dialogs).toEqual([]);
  });

  test('an external mail is not sent before it is confirmed', async () => {
    const person: Person = () => ({ kind: 'failed', code: 12011 });
    const options = await press({ client, person }).answer(60_000);
    expect(options).toMatchObject({ allowEvent: false });
    expect(options.errorMessage).toContain('tanaka@yamada.example');
    const button = {
      web: commandId('command'),
      new: commandId('command'),
      classic: commandId('command'),
      mac: commandId('pane'),
      ltsc: commandId('pane'),
      m113: undefined,
      m112: undefined,
    }[client];
    expect(options.commandId).toBe(button);
  });

  test('confirmed, it leaves, and the confirmation is used up before Outlook hears of it', async () => {
    const carrier = confirmedCarrier(externalMail);
    const { clock, answer, completed } = press({ client, carriers: [carrier] });
    const seen: number[] = [];
    const spend = carrier.spend.bind(carrier);
    carrier.spend = async (id) => {
      seen.push(completed.length);
      await spend(id);
    };
    await clock.settle();
    expect(await answer()).toEqual({ allowEvent: true });
    expect(seen).toEqual([0]);
    expect(carrier.log).toEqual(['spend a']);
    expect(
      await press({ client, carriers: [carrier], person: () => ({ kind: 'cancelled' }) }).answer(),
    ).toMatchObject({ allowEvent: false });
  });

  test.each([
    ['changed since', { ...externalMail, subject: '別の件' }, {}],
    ['confirmed too long ago', externalMail, { confirmedAt: 1_700_000_000_000 - 10 * 60_000 - 1 }],
    ['confirmed without all that is asked now', externalMail, { ticked: ['subject'] }],
  ])('%s, it is asked again', async (_, message, parts) => {
    const carrier = confirmedCarrier(externalMail, parts);
    const { answer } = press({
      client,
      messages: [message],
      carriers: [carrier],
      person: () => ({ kind: 'cancelled' }),
    });
    expect(await answer()).toMatchObject({ allowEvent: false });
    expect(carrier.log).not.toContain('spend a');
  });
});

describe('the dialog opened by the handler', () => {
  test.each<[Client, string, number]>([
    ['web', 'auto', 1],
    ['new', 'auto', 1],
    ['classic', 'auto', 0],
    ['mac', 'auto', 0],
    ['web', 'smart-alert', 0],
    ['mac', 'during-send', 1],
    ['m112', 'during-send', 1],
  ])('on %s with surface %s: %d', async (client, surface, count) => {
    const { answer, dialogs } = press({ client, policy: loadedPolicy({ surface }), person: ticksAll });
    const options = await answer();
    expect(dialogs).toHaveLength(count);
    expect(options.allowEvent).toBe(count === 1);
  });

  test('ticked, the message is read again and leaves', async () => {
    const { answer, dialogs, reads } = press({ client: 'web', person: ticksAll });
    expect(await answer()).toEqual({ allowEvent: true });
    expect(reads()).toBe(2);
    expect(dialogs[0]!.offers[0]).toMatchObject({ action: 'send', changed: false });
  });

  test('changed while it was ticked: shown anew with what changed, then leaves as it is now', async () => {
    const edited = { ...externalMail, subject: '別の件' };
    const { answer, dialogs } = press({ client: 'web', messages: [externalMail, edited], person: ticksAll });
    expect(await answer()).toEqual({ allowEvent: true });
    expect(dialogs).toHaveLength(1);
    expect(dialogs[0]!.offers[1]).toMatchObject({
      changed: true,
      content: { subject: '別の件', changes: [{ part: 'subject' }] },
    });
    expect(dialogs[0]!.offers[1]!.content.ticked).not.toContain('subject');
  });

  test('changed again and again: stopped, with what changed, and the ticks kept for the next time', async () => {
    const messages = Array.from({ length: 9 }, (_, index) => ({ ...externalMail, subject: `件名 ${index}` }));
    const carrier = new FakeCarrier();
    const { answer } = press({ client: 'web', messages, carriers: [carrier], person: ticksAll });
    const options = await answer();
    expect(options).toMatchObject({ allowEvent: false });
    expect(options.errorMessage).toContain('（件名）');
    expect(carrier.log).toEqual(['keep']);
    expect(
      await press({
        client: 'web',
        messages: [messages.at(-1)!],
        carriers: [carrier],
        person: () => ({ kind: 'cancelled' }),
      }).answer(),
    ).toMatchObject({ allowEvent: false });
  });

  test('changed so that something forbids it: not sent', async () => {
    const person: Person = (offer) =>
      offer.content.inspection.decision === 'block' ? { kind: 'cancelled' } : ticksAll(offer, manualClock());
    const { answer } = press({ client: 'web', messages: [externalMail, blockedMail], person });
    expect(await answer()).toMatchObject({ allowEvent: false });
  });

  test('a page that says all is ticked although it is not', async () => {
    const { answer, dialogs } = press({
      client: 'web',
      person: () => ({ kind: 'confirmed', ticked: ['subject'] }),
    });
    expect(await answer()).toMatchObject({ allowEvent: false });
    expect(dialogs[0]!.offers.length).toBeLessThan(10);
  });

  test.each(['allow', 'prompt', 'block'])(
    'cannot be read again after the tick: stays, even with onError %s',
    async (onError) => {
      const { answer } = press({
        client: 'web',
        policy: loadedPolicy({ onError }),
        messages: [externalMail, outlookError()],
        person: ticksAll,
      });
      const options = await answer();
      expect(options).toMatchObject({ allowEvent: false });
      expect(options.sendModeOverride).toBeUndefined();
    },
  );

  test('the time runs out while the message is read again: the dialog is shut, nothing is sent', async () => {
    const { answer } = press({ client: 'web', messages: [externalMail, 'hangs'], person: ticksAll });
    expect(await answer(300_000)).toMatchObject({ allowEvent: false });
  });

  test('closed by the sender or by Outlook: not sent', async () => {
    const options = await press({ client: 'web', person: () => ({ kind: 'cancelled' }) }).answer();
    expect(options).toMatchObject({ allowEvent: false, commandId: commandId('pane') });
    expect(options.errorMessage).toMatch(/^送信していません。/);
  });

  test('left open: ends by itself well before Outlook gives up after five minutes', async () => {
    const { answer, completed, clock } = press({ client: 'web' });
    await clock.advance(240_000);
    expect(completed).toEqual([]);
    const options = await answer(30_000);
    expect(options).toMatchObject({ allowEvent: false });
    expect(options.errorMessage).toMatch(/^確認の時間が切れたため/);
  });

  test('fails: the alert at once, and the next Send does not try it again', async () => {
    const carrier = new FakeCarrier();
    const person: Person = () => ({ kind: 'failed', code: 12007 });
    const first = press({ client: 'web', carriers: [carrier], person });
    expect(await first.answer()).toMatchObject({ allowEvent: false, commandId: commandId('command') });
    const second = press({ client: 'web', carriers: [carrier], person });
    expect(await second.answer()).toMatchObject({ allowEvent: false });
    expect([first.dialogs.length, second.dialogs.length]).toEqual([1, 0]);
    const forced = press({
      client: 'web',
      carriers: [carrier],
      person,
      policy: loadedPolicy({ surface: 'during-send' }),
    });
    await forced.answer();
    expect(forced.dialogs).toHaveLength(1);
  });

  test('the dialog of the function command failed: the button opens the pane', async () => {
    const carrier = new FakeCarrier();
    carrier.faults = { command: 1_700_000_000_000 };
    expect(await press({ carriers: [carrier] }).answer()).toMatchObject({ commandId: commandId('pane') });
  });

  test('shows what was ticked before and what changed since', async () => {
    const edited = {
      ...externalMail,
      to: [...externalMail.to, { name: '', address: 'yamada@yamada.example' }],
    };
    const { answer, dialogs } = press({
      client: 'web',
      messages: [edited],
      carriers: [confirmedCarrier(externalMail)],
      person: () => ({ kind: 'cancelled' }),
    });
    await answer();
    const { content } = dialogs[0]!.offers[0]!;
    expect(content.changes).toEqual([{ part: 'recipient', field: 'to', address: 'yamada@yamada.example' }]);
    expect(content.ticked).toEqual([
      'recipient:to:tanaka@yamada.example',
      'subject',
      'wording',
      'attachments',
    ]);
  });
});

describe('the alert', () => {
  test('says what changed since the ticks', async () => {
    const carrier = confirmedCarrier(externalMail);
    const { errorMessage } = await press({
      messages: [{ ...externalMail, subject: '別の件' }],
      carriers: [carrier],
    }).answer();
    expect(errorMessage).toContain('（件名）');
  });

  test('does not take the confirmation of another message for an earlier one of this', async () => {
    const other = confirmedCarrier({ ...internalMail, subject: 'x' }, {}, 'machine');
    const { errorMessage } = await press({ carriers: [other] }).answer();
    expect(errorMessage).toMatch(/^送信する前に確認してください/);
  });
});

describe('used once', () => {
  test('two windows: one confirmation lets one of them go', async () => {
    const shared = confirmedCarrier(externalMail, {}, 'machine');
    expect(await press({ carriers: [new FakeCarrier(), shared] }).answer()).toEqual({ allowEvent: true });
    expect(await press({ carriers: [new FakeCarrier(), shared] }).answer()).toMatchObject({
      allowEvent: false,
    });
  });

  test('marked as used in one carrier, its copy in another does not count', async () => {
    const [item, shared] = [confirmedCarrier(externalMail), new FakeCarrier('machine')];
    shared.spent = ['a'];
    expect(await press({ carriers: [item, shared] }).answer()).toMatchObject({ allowEvent: false });
  });

  test.each([
    ['block', { allowEvent: false }],
    ['prompt', { allowEvent: false, sendModeOverride: 'promptUser' }],
    ['allow', { allowEvent: true }],
  ])('cannot be used up, with onError %s', async (onError, expected) => {
    const carrier = confirmedCarrier(externalMail);
    carrier.writeFails = outlookError();
    const options = await press({ policy: loadedPolicy({ onError }), carriers: [carrier] }).answer();
    expect(options).toMatchObject(expected);
    if (!options.allowEvent) expect(options.errorMessage).toContain('確認の記録を使えません');
  });

  test('a carrier that hangs delays, and the other counts', async () => {
    const [item, shared] = [new FakeCarrier(), confirmedCarrier(externalMail, {}, 'machine')];
    item.readFails = 'hangs';
    item.writeFails = 'hangs';
    expect(await press({ carriers: [item, shared] }).answer(6_000)).toEqual({ allowEvent: true });
  });

  test('no carrier at all: asked every time', async () => {
    expect(await press({ carriers: [] }).answer()).toMatchObject({ allowEvent: false });
  });
});

describe('the check itself fails', () => {
  const failing: [string, Situation, string][] = [
    ['the message cannot be read', { messages: [outlookError()] }, 'メールを読み取れません'],
    ['Outlook is silent', { messages: ['hangs'] }, '時間内に終わりません'],
    ['what it gives is no message', { messages: [null as unknown as OutgoingMessage] }, '処理に失敗しました'],
  ];
  test.each(failing)('%s: block', async (_, situation, reason) => {
    const options = await press({ ...situation, policy: loadedPolicy({ onError: 'block' }) }).answer(300_000);
    expect(options).toMatchObject({ allowEvent: false });
    expect(options.sendModeOverride).toBeUndefined();
    expect(options.errorMessage).toContain(reason);
  });

  test.each(failing)('%s: prompt, where the client can', async (_, situation) => {
    const policy = loadedPolicy({ onError: 'prompt' });
    expect(await press({ ...situation, policy }).answer(300_000)).toMatchObject({
      allowEvent: false,
      sendModeOverride: 'promptUser',
    });
    const old = await press({ ...situation, policy, client: 'm113' }).answer(300_000);
    expect(old.allowEvent).toBe(false);
    expect(old.sendModeOverride).toBeUndefined();
  });

  test.each(failing)('%s: allow', async (_, situation) => {
    const policy = loadedPolicy({ onError: 'allow' });
    expect(await press({ ...situation, policy }).answer(300_000)).toEqual({ allowEvent: true });
  });

  test.each<[string, Situation['policy'] & (Error | 'hangs')]>([
    ['no policy is valid', new NoPolicyError()],
    ['the policy never comes', 'hangs'],
  ])('%s: nothing leaves', async (_, policy) => {
    for (const message of [internalMail, externalMail]) {
      expect(await press({ policy, messages: [message] }).answer(300_000)).toMatchObject({
        allowEvent: false,
      });
    }
  });

  test('the message fails before the policy is there: the policy still decides', async () => {
    const clock = manualClock();
    const completed: unknown[] = [];
    const handling = handleSend({ completed: (options) => void completed.push(options) }, () =>
      portsWith(clock, {
        capabilities: clientOf('classic'),
        readMessage: () => Promise.reject(outlookError()),
        loadPolicy: () =>
          new Promise((resolve) => clock.after(900, () => resolve(loadedPolicy({ onError: 'allow' })))),
      }),
    );
    await clock.advance(900);
    await handling;
    expect(completed).toEqual([{ allowEvent: true }]);
  });

  test.each(['allow', 'prompt', 'block'])(
    'after it is known to need confirmation: stays, with onError %s',
    async (onError) => {
      const completed: CompletedOptions[] = [];
      const clock = manualClock();
      await handleSend({ completed: (options) => void completed.push(options!) }, () =>
        portsWith(clock, { loadPolicy: () => Promise.resolve(loadedPolicy({ onError })) }),
      );
      expect(completed).toHaveLength(1);
      expect(completed[0]).toMatchObject({ allowEvent: false });
      expect(completed[0]!.sendModeOverride).toBeUndefined();
    },
  );

  test('not even Outlook is there: stopped all the same', async () => {
    const completed: CompletedOptions[] = [];
    await handleSend({ completed: (options) => void completed.push(options!) }, () => {
      throw new TypeError('Office is not defined');
    });
    expect(completed).toEqual([{ allowEvent: false, errorMessage: expect.any(String) as string }]);
  });
});

describe('event.completed', () => {
  const completedThrowing = async (times: number) => {
    const told: CompletedOptions[] = [];
    await handleSend(
      {
        completed(options) {
          told.push(options!);
          if (told.length <= times) throw new Error('invalid argument');
        },
      },
      () => portsWith(manualClock(), { capabilities: clientOf('classic') }),
    );
    return told;
  };

  test('refused: told once more without what the client may not know', async () => {
    const told = await completedThrowing(1);
    expect(told).toHaveLength(2);
    expect(told[1]).toEqual({ allowEvent: false, errorMessage: told[0]!.errorMessage });
  });

  test('refused again: given up', async () => {
    expect(await completedThrowing(9)).toHaveLength(2);
  });

  test('what goes on after the deadline changes nothing (office-js 6656)', async () => {
    const carrier = confirmedCarrier(externalMail);
    let release: (message: OutgoingMessage) => void = () => undefined;
    const clock = manualClock();
    const completed: CompletedOptions[] = [];
    const handling = handleSend({ completed: (options) => void completed.push(options!) }, () =>
      portsWith(clock, {
        carriers: [carrier],
        readMessage: () => new Promise((resolve) => (release = resolve)),
      }),
    );
    await clock.advance(265_000);
    await handling;
    expect(completed).toHaveLength(1);
    release(externalMail);
    await clock.advance(600_000);
    expect(completed).toMatchObject([{ allowEvent: false }]);
    expect(carrier.log).toEqual([]);
    expect(clock.pending()).toBe(0);
  });
});

test('pressed again and again without a tick: stays each time (office-js 6478)', async () => {
  const carrier = new FakeCarrier();
  for (let time = 0; time < 5; time++) {
    expect(await press({ client: 'mac', carriers: [carrier] }).answer()).toMatchObject({ allowEvent: false });
  }
});

test('a slow Outlook takes its time and gets its answer', async () => {
  const clock = manualClock();
  const completed: CompletedOptions[] = [];
  const handling = handleSend({ completed: (options) => void completed.push(options!) }, () =>
    portsWith(clock, {
      capabilities: clientOf('classic'),
      readMessage: () => new Promise((resolve) => clock.after(25_000, () => resolve(internalMail))),
    }),
  );
  await clock.advance(25_000);
  await handling;
  expect(completed).toEqual([{ allowEvent: true }]);
});

describe('a broken policy file on the site', () => {
  test('with the bundle in its place, even colleagues are asked', async () => {
    const policy = { ...loadedPolicy(), origin: 'built-in', siteIsBroken: true } as const;
    const options = await press({ policy, messages: [internalMail] }).answer();
    expect(options).toMatchObject({ allowEvent: false });
    expect(options.errorMessage).toContain('policy.json');
  });

  test('with the last good copy in its place, all goes on as before', async () => {
    const policy = { ...loadedPolicy(), origin: 'last-good', siteIsBroken: true } as const;
    expect(await press({ policy, messages: [internalMail] }).answer()).toEqual({ allowEvent: true });
  });
});
