import './support/globals';
import { Correspondence } from '../../src/memory/correspondence';
import { forgetAll, forgetPerson } from '../../src/memory/forget';
import { emptyMemory, learn, minuteOf } from '../../src/memory/memory';
import { merge } from '../../src/memory/merge';
import { readMemory, writeMemory } from '../../src/memory/read';
import { prefixed } from '../../src/outlook/localStore';
import { memoryStore, type MemoryStore } from '../../src/outlook/memoryStore';
import { manualClock } from './support/manualClock';
import { externalMail, internalMail } from './support/messages';
import { FakeRoaming } from './support/roaming';
import { FakeStorage } from './support/storage';

const START = 1_700_000_000_000;

function world(server: Record<string, unknown> = {}) {
  const clock = manualClock(START);
  const storage = new FakeStorage();
  const runtime = (withStorage = true, user = 'sato@example.co.jp') => {
    const settings = new FakeRoaming(server);
    const store = withStorage ? prefixed(storage, 'yubisashi.') : null;
    return {
      settings,
      memory: memoryStore({ clock, roaming: () => settings, store, user: () => user }, merge),
    };
  };
  return { clock, server, storage, runtime };
}

const erase = (memory: MemoryStore, now: number) =>
  memory.change((known) => forgetAll(known, minuteOf(new Date(now))), true);

const addresses = (correspondence: Correspondence) => Array.from(correspondence.people.keys());
const stored = (...messages: (typeof externalMail)[]) =>
  writeMemory(
    messages.reduce((memory, each, i) => learn(memory, each, new Date(START + i * 60_000)), emptyMemory()),
  );

test('what is learnt is there for the next runtime, in the settings alone too', async () => {
  const { clock, runtime } = world();
  await runtime().memory.learn(externalMail);
  await clock.advance(60_000);
  await runtime(false).memory.learn(internalMail);
  const found = runtime(false).memory.correspondence();
  expect(found.mails).toBe(2);
  expect(addresses(found)).toEqual(
    expect.arrayContaining([externalMail.to[0]!.address, internalMail.to[0]!.address]),
  );
});

test('a runtime with an old copy of the settings loses nothing that this machine knows', async () => {
  const { clock, runtime } = world();
  const old = runtime();
  await runtime().memory.learn(externalMail);
  await clock.advance(60_000);
  await old.memory.learn(internalMail);
  expect(runtime(false).memory.correspondence().mails).toBe(2);
});

test('two mailboxes in one browser are kept apart', async () => {
  const { storage, clock } = world();
  const of = (user: string) => {
    const settings = new FakeRoaming({});
    const store = prefixed(storage, 'yubisashi.');
    return memoryStore({ clock, roaming: () => settings, store, user: () => user }, merge);
  };
  await of('sato@example.co.jp').learn(externalMail);
  expect(of('info@example.co.jp').correspondence().mails).toBe(0);
});

test('what was erased does not come back from a copy that did not hear of it', async () => {
  const { clock, server, runtime } = world({ memory: stored(externalMail) });
  await clock.advance(3_600_000);
  const old = runtime();
  await erase(runtime().memory, clock.now());
  expect(runtime().memory.correspondence().mails).toBe(0);
  await clock.advance(60_000);
  await old.memory.learn(internalMail);
  expect(addresses(new Correspondence(readMemory(server.memory as string).memory))).toEqual(
    internalMail.to.map(({ address }) => address),
  );
});

test.each<[string, string]>([
  ['damaged', 'not a memory'],
  ['damaged', stored(externalMail).slice(0, -3)],
])('a %s memory counts as none, is put aside and replaced', async (problem, text) => {
  const { runtime, server, storage } = world({ memory: text });
  const { memory } = runtime();
  expect(memory.problem()).toBe(problem);
  expect(memory.correspondence().mails).toBe(0);
  await memory.learn(externalMail);
  expect(readMemory(server.memory as string).memory.log).toHaveLength(1);
  const aside = () => prefixed(storage, 'yubisashi.').get('memory.damaged.sato@example.co.jp');
  expect(aside()).toBe(text);
  expect(memory.problem()).toBe('damaged');
  await erase(memory, START);
  expect(aside()).toBeNull();
  expect(memory.problem()).toBeUndefined();
});

test('a memory of a newer version is left as it is', async () => {
  const { runtime, server } = world({ memory: '999!x!y!z' });
  const { memory, settings } = runtime();
  expect(memory.problem()).toBe('version');
  await memory.learn(externalMail);
  expect(server.memory).toBe('999!x!y!z');
  expect(settings.saves).toBe(0);
  expect(memory.correspondence().mails).toBe(1);
});

test('a memory of a newer version goes too when everything is to be forgotten', async () => {
  const { runtime, server } = world({ memory: '999!x!y!z' });
  await erase(runtime().memory, START);
  expect(readMemory(server.memory as string)).toEqual({ memory: emptyMemory(minuteOf(new Date(START))) });
});

test('one person is forgotten in the settings, on the machine, and in copies that did not hear of it', async () => {
  const { clock, server, runtime } = world({ memory: stored(externalMail, internalMail) });
  const [gone] = externalMail.to;
  const old = runtime(false);
  await clock.advance(3_600_000);
  await runtime().memory.change((known) =>
    forgetPerson(known, gone!.address, minuteOf(new Date(clock.now()))),
  );
  expect(addresses(runtime(false).memory.correspondence())).not.toContain(gone!.address);
  await clock.advance(60_000);
  // The event runtime of classic Outlook saves its old copy over it …
  await old.memory.learn(internalMail);
  expect(server.memory).toContain('tanaka');
  // … and the next page, which knows better, writes it back.
  const page = runtime();
  expect(page.memory.inStep()).toBe(false);
  await page.memory.change((known) => known);
  expect(page.memory.inStep()).toBe(true);
  expect(server.memory).not.toContain('tanaka');
  expect(new Correspondence(readMemory(server.memory as string).memory).mails).toBe(3);
});

test('where there are no settings at all, the machine’s storage serves alone', async () => {
  const { clock, storage } = world();
  const ports = { clock, roaming: () => undefined, store: prefixed(storage, 'y.'), user: () => 'a' };
  await memoryStore(ports, merge).learn(externalMail);
  expect(memoryStore(ports, merge).correspondence().mails).toBe(1);
});

test.each(['refuses', 'hangs'] as const)('settings that Outlook %s to save reject', async (answer) => {
  const { clock, runtime } = world();
  const { settings, memory } = runtime(false);
  settings.answer = answer;
  const learning = memory.learn(externalMail).then(
    () => 'learnt',
    () => 'rejected',
  );
  await clock.advance(6_000);
  expect(await learning).toBe('rejected');
});

test('nothing new is nothing to save', async () => {
  const { runtime } = world();
  const { settings, memory } = runtime();
  await memory.learn(externalMail);
  await memory.learn(externalMail);
  expect(settings.saves).toBe(1);
});
