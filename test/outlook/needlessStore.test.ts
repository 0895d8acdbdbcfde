import './support/globals';
import { globals } from './support/globals';
import { hash } from '../../src/confirmation/digest';
import { NEEDLESS_BYTES } from '../../src/memory/needless';
import { isMarkedInOutlook } from '../../src/outlook/needless';
import { needlessStore } from '../../src/outlook/needlessStore';
import { pageNeedless } from '../../src/outlook/pageNeedless';
import { manualClock } from './support/manualClock';
import { FakeRoaming } from './support/roaming';
import { FakeStorage } from './support/storage';

/** As reasonOf makes them. */
const reason = (check: string, ...people: string[]) => [check, check, '', ...people].join('\n');
const LIST = reason('distribution-list', 'all@example.co.jp');
const REPLY = reason('reply-all', 'kato@kawakami.example', 'tanaka@yamada.example');

/** A mailbox, a machine, and runtimes that each got Outlook's copy at their start. */
function world() {
  const clock = manualClock();
  const server: Record<string, unknown> = {};
  const machine = () => {
    const store = new FakeStorage().store();
    return () => {
      const settings = new FakeRoaming(server);
      const ports = { clock, roaming: () => settings, store, user: () => 'Sato@example.co.jp' };
      return { settings, ...pageNeedless(ports), marks: needlessStore(ports) };
    };
  };
  return { clock, server, machine, page: machine() };
}

/** What classic Outlook's handler, which has Outlook's copy alone, makes of it. */
function handlerSays(server: Record<string, unknown>, of: string): boolean {
  globals.Office = { context: { roamingSettings: new FakeRoaming(server) } };
  return isMarkedInOutlook(of);
}
afterEach(() => delete globals.Office);

test('a mark is there for every runtime, and taken back', async () => {
  const { server, page } = world();
  expect(page().isNeedless(LIST)).toBe(false);
  expect(handlerSays(server, LIST)).toBe(false);
  await page().marks.mark(LIST, true);
  expect(page().isNeedless(LIST)).toBe(true);
  expect(page().isNeedless(REPLY)).toBe(false);
  expect(handlerSays(server, LIST)).toBe(true);
  expect(handlerSays(server, REPLY)).toBe(false);
  await page().marks.mark(LIST, false);
  expect(page().isNeedless(LIST)).toBe(false);
  expect(handlerSays(server, LIST)).toBe(false);
});

test('marked, taken back and marked again within a minute it stands', async () => {
  const { server, page } = world();
  for (const needless of [true, false, true]) await page().marks.mark(LIST, needless);
  expect(page().isNeedless(LIST)).toBe(true);
  expect(handlerSays(server, LIST)).toBe(true);
});

test('tells what was marked, latest first', async () => {
  const { clock, page } = world();
  await page().marks.mark(LIST, true);
  await clock.advance(60_000);
  await page().marks.mark(REPLY, true);
  expect(page().marks.marks()).toEqual([
    {
      reason: hash(REPLY),
      minute: 28_333_334,
      about: { check: 'reply-all', person: 'kato@kawakami.example', others: 1 },
    },
    {
      reason: hash(LIST),
      minute: 28_333_333,
      about: { check: 'distribution-list', person: 'all@example.co.jp', others: 0 },
    },
  ]);
});

test('takes back those that are chosen, and leaves no address of theirs', async () => {
  const { server, page } = world();
  await page().marks.mark(LIST, true);
  await page().marks.mark(REPLY, true);
  await page().marks.takeBack(({ about }) => about?.check === 'reply-all');
  expect([LIST, REPLY].map(page().isNeedless)).toEqual([true, false]);
  await page().marks.takeBack(() => true);
  expect(page().marks.marks()).toEqual([]);
  expect(JSON.stringify(server)).not.toContain('@');
});

test('a runtime with an old copy of the settings loses nothing on this machine', async () => {
  const { page } = world();
  const old = page();
  await page().marks.mark(LIST, true);
  expect(old.isNeedless(LIST)).toBe(true);
  await old.marks.mark(REPLY, true);
  expect([LIST, REPLY].map(page().isNeedless)).toEqual([true, true]);
});

test('what another machine took back is taken back here', async () => {
  const { clock, machine, page } = world();
  const elsewhere = machine();
  await page().marks.mark(LIST, true);
  await clock.advance(60_000);
  await elsewhere().marks.mark(LIST, false);
  expect(page().isNeedless(LIST)).toBe(false);
});

test('of one mailbox is not of another in the same browser', async () => {
  const clock = manualClock();
  const store = new FakeStorage().store();
  const of = (user: string) => {
    const settings = new FakeRoaming({});
    return { clock, roaming: () => settings, store, user: () => user };
  };
  await needlessStore(of('sato@example.co.jp')).mark(LIST, true);
  expect(pageNeedless(of('sato@example.co.jp')).isNeedless(LIST)).toBe(true);
  expect(pageNeedless(of('ito@example.co.jp')).isNeedless(LIST)).toBe(false);
});

test('where Outlook refuses, this machine has it, and it is told', async () => {
  const { page } = world();
  const runtime = page();
  runtime.settings.answer = 'refuses';
  await expect(runtime.marks.mark(LIST, true)).rejects.toThrow();
  expect(page().isNeedless(LIST)).toBe(true);
});

test('never takes more room than it has', async () => {
  const { server, page } = world();
  for (let i = 0; i < 80; i++) await page().marks.mark(reason('reply-all', `person${i}@example.co.jp`), true);
  expect(JSON.stringify(server['needless']).length).toBeLessThanOrEqual(NEEDLESS_BYTES + 2);
  expect(page().isNeedless(reason('reply-all', 'person79@example.co.jp'))).toBe(true);
});

test.each([undefined, 7, '', '{}', 'x+y'])('settings that hold %j mark nothing', (value) => {
  const settings = new FakeRoaming({ needless: value });
  const ports = { clock: manualClock(), roaming: () => settings, store: null, user: () => '' };
  expect(pageNeedless(ports).isNeedless(LIST)).toBe(false);
  expect(needlessStore(ports).marks()).toEqual([]);
});
