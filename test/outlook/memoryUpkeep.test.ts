import './support/globals';
import { forgetAll } from '../../src/memory/forget';
import { emptyMemory, learn, minuteOf, type Memory } from '../../src/memory/memory';
import { merge } from '../../src/memory/merge';
import { readMemory, writeMemory } from '../../src/memory/read';
import { prefixed } from '../../src/outlook/localStore';
import { keepMemory } from '../../src/outlook/memoryUpkeep';
import { memoryStore } from '../../src/outlook/memoryStore';
import { manualClock } from './support/manualClock';
import { externalMail, internalMail, policyOf } from './support/messages';
import { FakeStorage } from './support/storage';

const START = 1_700_000_000_000;
const DAY = 24 * 60 * 60_000;
const past = (mail: typeof externalMail): Memory => learn(emptyMemory(), mail, new Date(START - DAY));
/** After which the memory speaks. */
const much = Array.from({ length: 100 }, (_, i) => i).reduce(
  (memory, i) => learn(memory, internalMail, new Date(START - DAY + i * 60_000)),
  emptyMemory(),
);
const given = JSON.stringify({ memory: writeMemory(past(externalMail)) });

interface Given {
  readonly roaming?: string;
  readonly local?: string;
  readonly withStorage?: boolean;
  readonly answer?: () => Promise<string>;
  readonly policy?: object;
}

/** One machine; `open` is a page on it, with what Outlook has by then. */
function machine({ roaming, local, withStorage = true, answer = () => Promise.resolve(given) }: Given) {
  const clock = manualClock(START);
  const settings = { values: { memory: roaming } as Record<string, unknown>, saves: 0 };
  const store = withStorage ? prefixed(new FakeStorage(), '') : null;
  if (local) store?.set('memory.sato@example.co.jp', local);
  const asked: string[] = [];
  const user = () => 'Sato@example.co.jp';
  const open = async (memoryPolicy: object = { start: 'start/memory.json' }) => {
    const memory = memoryStore(
      {
        clock,
        store,
        user,
        roaming: () => ({
          get: (name) => settings.values[name],
          set: (name, value) => (settings.values[name] = value),
          saveAsync(callback: never) {
            settings.saves++;
            (callback as (result: object) => void)({ status: 'succeeded' });
          },
        }),
      },
      merge,
    );
    const fetchText = (url: string) => {
      asked.push(url);
      return answer();
    };
    const policyUrl = 'https://addin.example/app/policy.json';
    await keepMemory(
      { clock, memory, store, user, policyUrl, fetchText },
      policyOf({ memory: memoryPolicy }),
    );
    return Array.from(memory.correspondence().people.keys());
  };
  return { clock, settings, asked, open };
}

describe('the administrator’s memory to begin with', () => {
  test('is taken once, where nothing is remembered yet', async () => {
    const { open, asked, settings } = machine({});
    expect((await open()).sort()).toEqual(['suzuki@example.co.jp', 'tanaka@yamada.example']);
    expect(await open()).toHaveLength(2);
    expect(asked).toEqual(['https://addin.example/app/start/memory.json']);
    expect(readMemory(settings.values.memory as string).memory).toEqual(past(externalMail));
  });

  test.each<[string, Given]>([
    ['enough is remembered', { roaming: writeMemory(much) }],
    [
      'something is remembered on a machine without storage',
      { roaming: writeMemory(past(internalMail)), withStorage: false },
    ],
    ['the user had everything forgotten', { roaming: writeMemory(forgetAll(emptyMemory(), 28_000_000)) }],
    ['a newer version of the add-in knows more', { roaming: '999!a!b!c' }],
    ['the policy names none', { policy: {} }],
    ['the policy switched the memory off', { policy: { enabled: false, start: 'start.json' } }],
    ['it lies on another site', { policy: { start: 'https://elsewhere.example/start.json' } }],
    ['its address is none', { policy: { start: 'https://:' } }],
  ])('is not asked for where %s', async (_, world) => {
    const { open, asked, settings } = machine(world);
    await open(world.policy);
    expect(asked).toEqual([]);
    expect(settings.values.memory).toBe(world.roaming);
  });

  test.each<[string, () => Promise<string>]>([
    ['is not there', () => Promise.reject(new Error('404'))],
    ['is no JSON', () => Promise.resolve('<html>')],
    ['holds something else', () => Promise.resolve('null')],
    ['holds a damaged memory', () => Promise.resolve(JSON.stringify({ memory: 'x' }))],
    ['is of a newer version', () => Promise.resolve(JSON.stringify({ memory: '9!x!y!z' }))],
  ])('that %s is tried again the next day, a few times', async (_, answer) => {
    const { open, asked, clock, settings } = machine({ answer });
    for (let day = 0; day < 10; day++) {
      expect(await open()).toEqual([]);
      await open();
      await clock.advance(DAY);
    }
    expect(asked).toHaveLength(5);
    expect(settings.saves).toBe(0);
    await open({ start: 'other.json' });
    expect(asked).toHaveLength(6);
  });

  test.each([true, false])(
    'joins what was learnt meanwhile (machine with storage: %s)',
    async (withStorage) => {
      const world = machine({
        withStorage,
        answer: () => {
          world.settings.values.memory = writeMemory(past(internalMail));
          return Promise.resolve(given);
        },
      });
      expect((await world.open()).sort()).toEqual(['suzuki@example.co.jp', 'tanaka@yamada.example']);
      await world.open();
      expect(world.asked).toHaveLength(1);
    },
  );

  test('is still taken after the first mails, where the page that asked for it was gone too early', async () => {
    const answers = [new Promise<string>(() => undefined), Promise.resolve(given)];
    const world = machine({ answer: () => answers.shift()! });
    void world.open();
    world.settings.values.memory = writeMemory(past(internalMail));
    await world.clock.advance(DAY);
    expect(await world.open()).toHaveLength(2);
  });

  test('does not come after the user had everything forgotten meanwhile', async () => {
    const world = machine({
      answer: () => {
        world.settings.values.memory = writeMemory(forgetAll(emptyMemory(), minuteOf(new Date(START))));
        return Promise.resolve(given);
      },
    });
    expect(await world.open()).toEqual([]);
  });
});

describe('a copy that Outlook gave too old', () => {
  test('is written back once with what this machine knows', async () => {
    const both = writeMemory(learn(past(externalMail), internalMail, new Date(START)));
    const { open, settings } = machine({ roaming: writeMemory(past(externalMail)), local: both });
    await open();
    await open();
    expect(settings).toMatchObject({ saves: 1, values: { memory: both } });
  });

  test('with people whom the user had forgotten does not bring them back', async () => {
    const forgotten = writeMemory(forgetAll(past(externalMail), minuteOf(new Date(START))));
    const { open, settings } = machine({ roaming: writeMemory(past(externalMail)), local: forgotten });
    expect(await open()).toEqual([]);
    expect(settings.values.memory).toBe(forgotten);
  });

  test('stays where the policy switched the memory off', async () => {
    const { open, settings } = machine({ roaming: '', local: writeMemory(past(externalMail)) });
    await open({ enabled: false });
    expect(settings.saves).toBe(0);
  });
});
