import fc from 'fast-check';
import { catalogue } from '../../src/checks/catalogue';
import { smallKnowledge } from '../../src/knowledge/small/small';
import { endingClock } from '../../src/outlook/clock';
import { dialogsThrough } from '../../src/outlook/confirmInDialog';
import { handleItemSend } from '../../src/outlook/itemSend';
import { sendDialogs } from '../../src/outlook/sendDialogs';
import { itemSendNotice } from '../../src/outlook/itemSendNotice';
import { confirmAlert } from '../../src/outlook/alertOptions';
import { assess } from '../../src/outlook/assessment';
import type { SendPorts } from '../../src/outlook/sendHandler';
import { noMender } from './support/mending';
import { manualClock } from './support/manualClock';
import { emptyMemoryStore, judge } from './support/memory';
import { blockedMail, externalMail, internalMail, loadedPolicy } from './support/messages';
import {
  clientOf,
  FakeChecklist,
  outlookError,
  stepped,
  steps,
  ticksAll,
  type Situation,
} from './support/ports';

const never = () => new Promise<never>(() => undefined);

/** One press of Send on a client that knows no Smart Alerts. */
async function press(
  { policy = loadedPolicy(), messages = [externalMail], person = never }: Situation,
  notify = () => Promise.resolve(),
) {
  const clock = manualClock();
  const completed: object[] = [];
  const said: string[] = [];
  const dialogs: FakeChecklist[] = [];
  const ports: SendPorts = {
    clock: endingClock(clock),
    language: 'ja',
    checks: catalogue,
    knowledge: smallKnowledge,
    // The newest of clients may have the on-send add-in too.
    capabilities: clientOf('mac'),
    carriers: [],
    readMessage: steps(...messages).next,
    loadPolicy: () => stepped(policy),
    memory: emptyMemoryStore,
    ownSettings: () => null,
    dialogs: sendDialogs(
      dialogsThrough((closesAt) => {
        const dialog = new FakeChecklist(person, clock, closesAt);
        dialogs.push(dialog);
        return dialog;
      }, noMender),
    ),
  };
  const event = { completed: (options?: object) => void completed.push(options!) };
  const done = handleItemSend(
    event,
    () => ports,
    async (text) => {
      // Nothing is answered before it is said why.
      expect(completed).toEqual([]);
      said.push(text);
      await notify();
    },
  );
  await clock.advance(280_000);
  await done;
  expect(completed).toHaveLength(1);
  expect(dialogs.every((dialog) => !dialog.isOpen)).toBe(true);
  return { options: completed[0], said, dialogs: dialogs.length };
}

test('a mail to colleagues leaves without a word', async () => {
  expect(await press({ messages: [internalMail] })).toEqual({
    options: { allowEvent: true },
    said: [],
    dialogs: 0,
  });
});

test('the checklist opens from the handler on every client, and a ticked mail leaves', async () => {
  expect(await press({ person: ticksAll })).toEqual({ options: { allowEvent: true }, said: [], dialogs: 1 });
});

test('it opens also where the policy would rather have the alert that is not there', async () => {
  const loaded = loadedPolicy();
  const policy = { ...loaded, policy: { ...loaded.policy, surface: 'smart-alert' as const } };
  expect(await press({ policy, person: ticksAll })).toMatchObject({
    options: { allowEvent: true },
    dialogs: 1,
  });
});

test('a dialog that was closed leaves the mail unsent, and says so', async () => {
  const { options, said } = await press({ person: () => ({ kind: 'cancelled' }) });
  expect(options).toEqual({ allowEvent: false });
  expect(said).toEqual([expect.stringContaining('送信していません')]);
});

test('where no dialog can open, the ribbon is named', async () => {
  const { options, said } = await press({ person: () => ({ kind: 'failed', code: 12011 }) });
  expect(options).toEqual({ allowEvent: false });
  expect(said[0]).toContain('tanaka@yamada.example');
  expect(said[0]).toContain('［送信前の確認］');
});

test('a blocked mail stays, with the reason', async () => {
  const { options, said, dialogs } = await press({ messages: [blockedMail], person: ticksAll });
  expect([options, dialogs]).toEqual([{ allowEvent: false }, 0]);
  expect(said[0]).toContain('setup.exe');
});

test('nobody answers the dialog: it ends in time, and the mail stays', async () => {
  expect(await press({})).toMatchObject({ options: { allowEvent: false }, dialogs: 1 });
});

test('a mail that cannot be read stays; prompt has nothing to prompt with here and stops too', async () => {
  const loaded = loadedPolicy();
  for (const onError of ['block', 'prompt'] as const) {
    const policy = { ...loaded, policy: { ...loaded.policy, onError } };
    expect(await press({ policy, messages: [outlookError()] })).toMatchObject({
      options: { allowEvent: false },
    });
  }
});

test('a notification that cannot be shown changes nothing of the answer', async () => {
  const notify = () => Promise.reject(new Error('9000'));
  const { options } = await press({ messages: [blockedMail] }, notify);
  expect(options).toEqual({ allowEvent: false });
});

describe('the notification', () => {
  const alert = (language: 'ja' | 'en') =>
    confirmAlert(
      { language, capabilities: clientOf('m112'), button: 'none' },
      assess(externalMail, loadedPolicy(), judge).inspection,
      [],
    ).errorMessage!;

  test.each([
    ['ja', '社外の宛先 1 件: tanaka@yamada.example'],
    ['en', 'Recipients outside'],
  ] as const)('holds what happened, what was found and where to tick, in %s', (language, finding) => {
    const notice = itemSendNotice(alert(language));
    expect(notice.length).toBeLessThanOrEqual(150);
    expect(notice).toMatch(/^(?:送信する前に確認してください。|Please check before sending\.) /);
    expect(notice).toContain(finding);
    expect(notice).toMatch(/もう一度［送信］を押してください。|then select Send again\.$/);
  });

  test('never is too long, keeps the lead, and cuts the first finding rather than drop it', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .map((text) => text.replace(/\n/g, ' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (items) => {
        const notice = itemSendNotice(
          ['止めました。', ...items.map((item) => `・${item}`), '直してください。'].join('\n'),
        );
        expect(notice.length).toBeLessThanOrEqual(150);
        expect(notice.startsWith('止めました。')).toBe(true);
        expect(notice).toContain('直してください。');
        if (items.length > 0) expect(notice).toContain('・');
      }),
    );
  });
});
