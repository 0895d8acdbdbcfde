import './support/globals';
import { emptyMemory, learn, type Memory } from '../../src/memory/memory';
import { merge } from '../../src/memory/merge';
import { memoryStore } from '../../src/outlook/memoryStore';
import { writeMarks } from '../../src/memory/needless';
import { writeMemory } from '../../src/memory/read';
import { needlessStore } from '../../src/outlook/needlessStore';
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
  readonly needless?: string;
  /** Null where it cannot be loaded. */
  readonly policy?: object | null;
  readonly saves?: boolean;
}

function open({ roaming = writeMemory(learnt), needless = '', policy = {}, saves = true }: Given = {}) {
  const clock = manualClock(START + 3_600_000);
  const values: Record<string, unknown> = { memory: roaming, needless };
  const settings = {
    get: (name: string) => values[name],
    set: (name: string, value: string) => (values[name] = value),
    saveAsync: (callback: never) =>
      (callback as (result: object) => void)(
        saves ? { status: 'succeeded' } : { status: 'failed', error: { code: 9019 } },
      ),
  };
  const kept = { clock, roaming: () => settings, store: null, user: () => 'sato@example.co.jp' };
  return paneMemory({
    clock,
    ready: () => Promise.resolve(),
    mailbox: () => 'sato@example.co.jp',
    memory: memoryStore(kept, merge),
    needless: () => Promise.resolve(needlessStore(kept)),
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
    needless: [],
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

describe('what was marked as needless', () => {
  const mark = (reason: string, check: string, person: string, others: number) => ({
    reason,
    minute: START / 60_000,
    about: { check, person, others },
  });
  const needless = writeMarks([
    mark('0a', 'reply-all', 'tanaka@yamada.example', 2),
    mark('0b', 'distribution-list', 'suzuki@example.co.jp', 0),
  ]);
  const checks = async (memory: ReturnType<typeof open>) =>
    (await memory.read()).needless.map(({ check }) => check);

  test('is told, and asked again where the user wants it', async () => {
    const memory = open({ needless });
    expect((await memory.read()).needless).toEqual([
      { reason: '0b', check: 'distribution-list', person: 'suzuki@example.co.jp', others: 0, time: START },
      { reason: '0a', check: 'reply-all', person: 'tanaka@yamada.example', others: 2, time: START },
    ]);
    await memory.askAgain('0b');
    expect(await checks(memory)).toEqual(['reply-all']);
  });

  test('is forgotten with the person, and with everything', async () => {
    const memory = open({ needless });
    await memory.forget('tanaka@yamada.example');
    expect(await checks(memory)).toEqual(['distribution-list']);
    await memory.forgetAll();
    expect(await checks(memory)).toEqual([]);
  });
});
