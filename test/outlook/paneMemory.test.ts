import './support/globals';
import { emptyMemory, learn, type Memory } from '../../src/memory/memory';
import { memoryStore } from '../../src/outlook/memoryStore';
import { writeMemory } from '../../src/memory/read';
import { paneMemory } from '../../src/outlook/paneMemory';
import { manualClock } from './support/manualClock';
import { externalMail, internalMail, loadedPolicy } from './support/messages';
import { outlookError } from './support/ports';

const START = 1_700_000_040_000;
const learnt = [internalMail, externalMail, internalMail].reduce<Memory>(
  (memory, mail, i) => learn(memory, mail, new Date(START + i * 60_000)),
  emptyMemory(),
);

interface Given {
  readonly roaming?: string;
  /** Null where it cannot be loaded. */
  readonly policy?: object | null;
  readonly saves?: boolean;
}

function open({ roaming = writeMemory(learnt), policy = {}, saves = true }: Given = {}) {
  const clock = manualClock(START + 3_600_000);
  const values: Record<string, unknown> = { memory: roaming };
  const settings = {
    get: (name: string) => values[name],
    set: (name: string, value: string) => (values[name] = value),
    saveAsync: (callback: never) =>
      (callback as (result: object) => void)(
        saves ? { status: 'succeeded' } : { status: 'failed', error: { code: 9019 } },
      ),
  };
  return paneMemory({
    clock,
    ready: () => Promise.resolve(),
    mailbox: () => 'sato@example.co.jp',
    memory: memoryStore({ clock, roaming: () => settings, store: null, user: () => 'sato@example.co.jp' }),
    ownSettings: () => null,
    loadPolicy: () => (policy ? Promise.resolve(loadedPolicy(policy)) : Promise.reject(outlookError())),
  });
}

test('tells whom the user writes to, most often first', async () => {
  expect(await open().read()).toEqual({
    mailbox: 'sato@example.co.jp',
    enabled: true,
    mails: 3,
    enough: false,
    leftOut: 0,
    problem: undefined,
    people: [
      { address: 'suzuki@example.co.jp', name: '鈴木 花子', count: 3, last: START + 120_000 },
      { address: 'tanaka@yamada.example', name: '田中 一郎', count: 1, last: START + 60_000 },
    ],
  });
});

test('forgets one, then everything', async () => {
  const memory = open();
  await memory.forget('suzuki@example.co.jp');
  expect((await memory.read()).people.map(({ address }) => address)).toEqual(['tanaka@yamada.example']);
  await memory.forgetAll();
  expect(await memory.read()).toMatchObject({ people: [], mails: 0 });
});

test('says that the policy switched it off, and lets what there is be erased all the same', async () => {
  const memory = open({ policy: { memory: { enabled: false } } });
  expect(await memory.read()).toMatchObject({ enabled: false, mails: 3 });
  await memory.forgetAll();
  expect((await memory.read()).people).toEqual([]);
});

test.each([
  ['damaged', 'x'],
  ['version', '999!a!b!c'],
])('says that what Outlook kept is not readable: %s', async (problem, roaming) => {
  const memory = open({ roaming });
  expect(await memory.read()).toMatchObject({ problem, people: [] });
  await memory.forgetAll();
  expect((await memory.read()).problem).toBeUndefined();
});

test('can be seen without a policy', async () => {
  expect(await open({ policy: null }).read()).toMatchObject({ mails: 3 });
});

test('does not hide that Outlook refused to forget', async () => {
  await expect(open({ saves: false }).forget('suzuki@example.co.jp')).rejects.toThrow();
});
