import { globals } from './support/globals';
import { smallRules } from '../../src/rules/small';
import { assess } from '../../src/outlook/assessment';
import { capabilities } from '../../src/outlook/capabilities';
import { localStore } from '../../src/outlook/localStore';
import { composeItem, displayLanguage } from '../../src/outlook/office';
import { dialogPorts } from '../../src/outlook/dialogPorts';
import { notify, senderOf } from '../../src/outlook/pagePorts';
import { FakeItem } from './support/item';
import { manualClock } from './support/manualClock';
import { externalMail, loadedPolicy } from './support/messages';
import { FakeStorage } from './support/storage';
import { judge } from './support/memory';

type Callback = (result: object) => void;
const succeeded = { status: 'succeeded' };
const failed = { status: 'failed', error: { code: 9024 } };

/** An Office of a client; `more` are further members of the item. */
function office(minor: number, more: object | null = {}, context: object = {}): void {
  globals.Office = {
    context: {
      displayLanguage: 'en-US',
      platform: 'PC',
      requirements: {
        isSetSupported: (name: string, version: string) =>
          name === 'Mailbox' && Number(version.split('.')[1]) <= minor,
      },
      mailbox: {
        diagnostics: { hostName: 'Outlook' },
        userProfile: { displayName: '佐藤', emailAddress: 'sato@example.co.jp' },
        item: more && Object.assign(new FakeItem().item, more),
      },
      ...context,
    },
  };
}

afterEach(() => {
  delete globals.Office;
  delete globals.localStorage;
  delete globals.fetch;
});

describe('what the client can do', () => {
  test('as it declares', () => {
    office(14);
    expect(capabilities()).toMatchObject({
      hostName: 'Outlook',
      platform: 'PC',
      alertOpensPane: true,
      alertRunsCommand: false,
    });
  });

  test('nothing, where it does not say', () => {
    globals.Office = { context: {} };
    expect(capabilities()).toMatchObject({
      hostName: '',
      platform: '',
      alertOpensPane: false,
      dialogInHandler: false,
    });
    globals.Office = {};
    expect(capabilities().alertOpensPane).toBe(false);
  });

  test('nothing, where asking fails', () => {
    office(
      15,
      {},
      {
        requirements: {
          isSetSupported() {
            throw new Error('not ready');
          },
        },
      },
    );
    expect(capabilities().alertRunsCommand).toBe(false);
  });
});

test.each<[string, object | null, boolean]>([
  ['a message being written', {}, true],
  ['nothing selected', null, false],
  ['a message being read', { subject: 'text', to: [] }, false],
  ['neither a message nor a meeting', { to: undefined }, false],
  ['a meeting being written', { to: undefined, requiredAttendees: { getAsync: () => undefined } }, true],
  ['a meeting being read', { to: undefined, requiredAttendees: [] }, false],
])('%s', (_, more, expected) => {
  office(15, more);
  expect(composeItem() !== null).toBe(expected);
});

test.each([
  ['ja-JP', 'ja'],
  ['en-US', 'en'],
  ['fr-FR', 'en'],
])('display language %s speaks %s', (tag, language) => {
  office(15, {}, { displayLanguage: tag });
  expect(displayLanguage()).toBe(language);
});

describe('sendAsync', () => {
  const send = async (minor: number, more: object) => {
    office(minor, more);
    const clock = manualClock();
    const { send } = senderOf(clock);
    const sending = send?.();
    sending?.catch(() => undefined);
    await clock.advance(60_000);
    return sending ?? null;
  };
  const sends = (callback: Callback) => callback(succeeded);

  test.each<[string, number, object]>([
    ['declared, but missing', 15, {}],
    ['there, but not declared', 14, { sendAsync: sends }],
  ])('%s: not used', async (_, minor, more) => {
    expect(await send(minor, more)).toBeNull();
  });

  const delivery = (answer: (callback: Callback) => void) => ({
    sendAsync: sends,
    delayDeliveryTime: { getAsync: answer },
  });
  const later = new Date(1_700_000_000_000 + 3_600_000);
  test.each<[string, object, string]>([
    ['at once', delivery((callback) => callback({ ...succeeded, value: 0 })), 'started'],
    ['a time gone by', delivery((callback) => callback({ ...succeeded, value: new Date(0) })), 'started'],
    [
      'a time to come, which sendAsync would lose (office-js 6413)',
      delivery((callback) => callback({ ...succeeded, value: later })),
      'by-hand',
    ],
    ['unknown', delivery((callback) => callback(failed)), 'started'],
    ['never told', delivery(() => undefined), 'started'],
    ['not known to the client', { sendAsync: sends }, 'started'],
  ])('time of delivery %s', async (_, more, expected) => {
    expect(await send(15, more)).toBe(expected);
  });

  test('refused, or without an answer: an error', async () => {
    await expect(send(15, { sendAsync: (callback: Callback) => callback(failed) })).rejects.toMatchObject({
      kind: 'failed',
    });
    await expect(send(15, { sendAsync: () => undefined })).rejects.toMatchObject({ kind: 'timeout' });
  });
});

test('the notification bar: replaced, or added where that is refused; at most 150 characters', async () => {
  const said: string[] = [];
  const say =
    (how: string, result: object) =>
    (_: string, { message }: { message: string }, callback: Callback) => {
      said.push(`${how} ${message.length}`);
      callback(result);
    };
  office(15, {
    notificationMessages: { replaceAsync: say('replace', succeeded), addAsync: say('add', succeeded) },
  });
  await notify('x'.repeat(200));
  office(15, {
    notificationMessages: { replaceAsync: say('replace', failed), addAsync: say('add', succeeded) },
  });
  await notify('x');
  expect(said).toEqual(['replace 150', 'replace 1', 'add 1']);
});

describe('the storage', () => {
  test('none in the event runtime of classic Outlook', () => {
    office(15);
    expect(localStore()).toBeNull();
    expect(dialogPorts(manualClock(), smallRules).carriers.map(({ scope }) => scope)).toEqual(['item']);
  });

  test('none where the browser forbids it', () => {
    office(15);
    Object.defineProperty(globals, 'localStorage', {
      configurable: true,
      get() {
        throw new Error('SecurityError');
      },
    });
    expect(localStore()).toBeNull();
  });

  test("below Office's key, where the host partitions it", () => {
    const storage = new FakeStorage();
    globals.localStorage = storage;
    office(15, {}, { partitionKey: 'part1' });
    localStore()!.set('a', 'b');
    expect(storage.entries.get('part1yubisashi.a')).toBe('b');
    expect(localStore()!.keys()).toEqual(['a']);
    expect(dialogPorts(manualClock(), smallRules).carriers.map(({ scope }) => scope)).toEqual([
      'item',
      'machine',
    ]);
  });
});

/** Has the message of these tests confirmed in a dialog. */
const confirm = (ports: ReturnType<typeof dialogPorts>) => {
  const assessment = assess(externalMail, loadedPolicy(), judge);
  const options = { action: 'send', closesAt: ports.clock.now() + 9_000 } as const;
  return ports.dialogs.confirm(ports, loadedPolicy(), { assessment, earlier: null }, options);
};

describe('the real ports', () => {
  test('read the message of the moment', async () => {
    office(15);
    const clock = manualClock();
    const ports = dialogPorts(clock, smallRules);
    const reading = ports.readMessage();
    await clock.settle();
    expect((await reading).subject).toBe('お見積りの件');
    office(15, null);
    await expect(ports.readMessage()).rejects.toMatchObject({ kind: 'unavailable' });
  });

  const respond = (response: object) => {
    const asked: string[] = [];
    globals.fetch = (url: string) => {
      asked.push(url);
      return Promise.resolve({
        ok: true,
        status: 200,
        text: () => Promise.resolve('{"version":1}'),
        ...response,
      });
    };
    return asked;
  };

  test("load the policy from the add-in's own site by its whole address, and keep it", async () => {
    const storage = new FakeStorage();
    globals.localStorage = storage;
    office(15);
    const asked = respond({});
    expect(await dialogPorts(manualClock(), smallRules).loadPolicy()).toMatchObject({ origin: 'site' });
    expect(asked).toEqual(['https://addin.example/app/policy.json']);
    expect(storage.entries.get('yubisashi.policy')).toBe('{"version":1}');
    respond({ ok: false, status: 404 });
    expect(await dialogPorts(manualClock(), smallRules).loadPolicy()).toMatchObject({
      origin: 'last-good',
    });
  });

  test('do with the copy of the bundle where nothing can be fetched', async () => {
    office(15);
    expect(await dialogPorts(manualClock(), smallRules).loadPolicy()).toMatchObject({
      origin: 'built-in',
      siteIsBroken: false,
    });
  });

  test.each<[string, object]>([
    ['without dialogs at all', {}],
    ['without the function', { ui: {} }],
  ])('a runtime %s says so at once', async (_, context) => {
    office(15, {}, context);
    const clock = manualClock();
    const answer = confirm(dialogPorts(clock, smallRules));
    await clock.settle();
    expect(await answer).toMatchObject({ kind: 'failed' });
  });

  test('open the checklist page of the same site', async () => {
    const opened: string[] = [];
    office(15, {}, { ui: { displayDialogAsync: (url: string) => opened.push(url) } });
    const clock = manualClock();
    void confirm(dialogPorts(clock, smallRules));
    await clock.settle();
    expect(opened).toEqual(['https://addin.example/app/checklist.html']);
  });
});
