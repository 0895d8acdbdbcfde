import { itemCalls } from '../../src/outlook/call';
import {
  keepConfirmation,
  noteFault,
  readCarriers,
  spendConfirmation,
  type Carrier,
} from '../../src/outlook/carriers';
import { sessionCarrier } from '../../src/outlook/sessionCarrier';
import { storageCarrier } from '../../src/outlook/storageCarrier';
import { confirmationFor } from './support/confirmations';
import { FakeItem, hangs, refuses, succeeds, type Behaviour, type CallName } from './support/item';
import { manualClock } from './support/manualClock';
import { externalMail, internalMail } from './support/messages';
import { FakeStorage } from './support/storage';

const minute = 60_000;

function machine() {
  const clock = manualClock();
  const storage = new FakeStorage();
  const local = storageCarrier(storage.store(), clock);
  /** A window: its message with its session data. `behaviours` make that fail. */
  const window = (behaviours: Partial<Record<CallName, Behaviour>> = {}, withLocal = true): Carrier[] => {
    const fake = new FakeItem(behaviours);
    const session = sessionCarrier(() => fake.sessionData, itemCalls(clock));
    return withLocal ? [session, local] : [session];
  };
  const settled = async <T>(work: Promise<T>, milliseconds = 3_000): Promise<T> => {
    await clock.advance(milliseconds);
    return work;
  };
  const read = (carriers: readonly Carrier[]) => settled(readCarriers(carriers, clock));
  const keep = (carriers: readonly Carrier[], message = externalMail, id = 'a') =>
    settled(keepConfirmation(carriers, clock, confirmationFor(message, { id, confirmedAt: clock.now() })));
  const spend = async (carriers: readonly Carrier[]) =>
    settled(spendConfirmation(carriers, clock, (await read(carriers)).confirmations[0]!));
  return { clock, storage, window, settled, read, keep, spend };
}

const ids = ({ confirmations }: Awaited<ReturnType<typeof readCarriers>>) =>
  confirmations.map(({ confirmation }) => confirmation.id);

test('a fresh message has nothing', async () => {
  const { window, read } = machine();
  expect(await read(window())).toEqual({ confirmations: [], earlier: null, faults: new Set() });
});

test('what is kept is found in each carrier, once', async () => {
  const { window, read, keep } = machine();
  const carriers = window();
  expect(await keep(carriers)).toBe(true);
  const known = await read(carriers);
  expect(ids(known)).toEqual(['a']);
  expect(known.confirmations[0]!.foundIn).toEqual(carriers);
  expect(known.earlier?.id).toBe('a');
});

test('a runtime without storage reads what a pane wrote into the session', async () => {
  const { clock, read, keep } = machine();
  const fake = new FakeItem();
  const session = () => sessionCarrier(() => fake.sessionData, itemCalls(clock));
  await keep([session()]);
  expect(ids(await read([session()]))).toEqual(['a']);
});

test('a runtime that cannot see the session reads what a pane wrote into the storage', async () => {
  const { window, read, keep } = machine();
  await keep(window());
  const blind = await read(window());
  expect(ids(blind)).toEqual(['a']);
  expect(blind.earlier).toBeNull();
});

test('used once, and then nowhere any more', async () => {
  const { window, read, keep, spend } = machine();
  const carriers = window();
  await keep(carriers);
  expect(await spend(carriers)).toBe(true);
  expect(ids(await read(carriers))).toEqual([]);
  expect((await read(carriers)).earlier).toBeNull();
});

test('each carrier by itself knows what was used, and no longer offers it', async () => {
  const { window, settled, keep, spend } = machine();
  const carriers = window();
  await keep(carriers);
  await spend(carriers);
  for (const carrier of carriers) {
    expect(await settled(carrier.read())).toEqual({ confirmations: [], spent: ['a'], faults: {} });
  }
});

test.each<[string, Partial<Record<CallName, Behaviour>>]>([
  ['refuses to write', { sessionSet: refuses(9051) }],
  ['never answers a write', { sessionSet: hangs }],
])('used up although the session %s: the mark in the storage counts for both', async (_, behaviours) => {
  const { clock, storage, read, keep } = machine();
  const local = storageCarrier(storage.store(), clock);
  const fake = new FakeItem();
  const writable = [sessionCarrier(() => fake.sessionData, itemCalls(clock)), local];
  await keep(writable);
  Object.assign(fake.behaviours, behaviours);
  const [found] = (await read(writable)).confirmations;
  const spending = spendConfirmation(writable, clock, found!);
  await clock.advance(3_000);
  expect(await spending).toBe(true);
  expect(ids(await read(writable))).toEqual([]);
});

test('not used up where no carrier that showed it takes the mark', async () => {
  const { clock, read, keep } = machine();
  const fake = new FakeItem();
  const carriers = [sessionCarrier(() => fake.sessionData, itemCalls(clock))];
  await keep(carriers);
  const [found] = (await read(carriers)).confirmations;
  Object.assign(fake.behaviours, { sessionSet: refuses(9020) });
  const spending = spendConfirmation(carriers, clock, found!);
  await clock.advance(3_000);
  expect(await spending).toBe(false);
});

test('a full storage does not use up what was found only there', async () => {
  const { storage, window, keep, spend } = machine();
  await keep(window());
  storage.full = true;
  expect(await spend(window({ sessionGet: refuses(9050) }))).toBe(false);
});

test('not kept where no carrier takes it; kept where one does', async () => {
  const { storage, window, keep } = machine();
  storage.full = true;
  expect(await keep(window({ sessionSet: refuses(9051) }))).toBe(false);
  expect(await keep(window())).toBe(true);
  storage.full = false;
  expect(await keep(window({ sessionSet: hangs }))).toBe(true);
});

test('two windows keep apart: each finds both, neither overwrites or uses up the other', async () => {
  const { window, read, keep, spend } = machine();
  const [first, second] = [window(), window()];
  await keep(first, externalMail, 'first');
  await keep(second, internalMail, 'second');
  expect(ids(await read(first)).sort()).toEqual(['first', 'second']);
  expect((await read(first)).earlier?.id).toBe('first');
  expect((await read(second)).earlier?.id).toBe('second');
  expect(await spend(first)).toBe(true);
  expect(ids(await read(second))).toEqual(['second']);
});

test('after ten minutes it does not count any more, and is swept away', async () => {
  const { clock, storage, window, read, keep, spend } = machine();
  await keep(window());
  await spend(window());
  await keep(window(), internalMail, 'b');
  await clock.advance(10 * minute + 1);
  expect(ids(await read(window()))).toEqual([]);
  await clock.advance(10 * minute);
  await keep(window(), externalMail, 'c');
  expect([...storage.entries.keys()].sort()).toEqual([
    'foreign',
    expect.stringMatching(/^p\.confirmation\./),
  ]);
});

test('a clock set back does not make it last longer', async () => {
  const { clock, window, settled, read } = machine();
  const future = confirmationFor(externalMail, { confirmedAt: clock.now() + 60 * minute });
  await settled(keepConfirmation(window(), clock, future));
  expect(ids(await read(window()))).toEqual([]);
});

test.each<[string, unknown]>([
  ['no JSON', '{'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a number', 5],
  ['a confirmation cut short', '{"confirmation":{"version":1,"id":"a"},"spent":[],"faults":{}}'],
  ['another version', `{"confirmation":${JSON.stringify({ ...confirmationFor(externalMail), version: 2 })}}`],
  [
    'ticks that are none',
    `{"confirmation":${JSON.stringify({ ...confirmationFor(externalMail), ticked: [1] })}}`,
  ],
])('session data that is %s confirms nothing', async (_, value) => {
  const { window, read } = machine();
  expect(ids(await read(window({ sessionGet: succeeds(value) }, false)))).toEqual([]);
});

test('what else lies in the storage confirms nothing', async () => {
  const { storage, window, read } = machine();
  storage.entries.set('p.confirmation.x', '{"version":1}');
  storage.entries.set('p.confirmation.y', 'nonsense');
  storage.entries.set('p.fault.command', 'nonsense');
  expect(await read(window())).toEqual({ confirmations: [], earlier: null, faults: new Set() });
});

test('a session that never answers is left out after three seconds', async () => {
  const { clock, window, keep } = machine();
  await keep(window());
  const reading = readCarriers(window({ sessionGet: hangs }), clock);
  await clock.advance(3_000);
  expect(ids(await reading)).toEqual(['a']);
});

describe('a dialog that failed', () => {
  test.each(['handler', 'command'] as const)('of the %s is known for ten minutes', async (fault) => {
    const { clock, window, settled, read } = machine();
    const carriers = window();
    await settled(noteFault(carriers, clock, fault));
    expect([...(await read(carriers)).faults]).toEqual([fault]);
    await clock.advance(10 * minute);
    expect([...(await read(carriers)).faults]).toEqual([]);
  });

  test('does not disturb what was confirmed', async () => {
    const { clock, window, settled, read, keep } = machine();
    const carriers = window({}, false);
    await keep(carriers);
    await settled(noteFault(carriers, clock, 'command'));
    expect(ids(await read(carriers))).toEqual(['a']);
  });
});
