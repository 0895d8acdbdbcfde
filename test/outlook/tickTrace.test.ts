import './support/globals';
import type { Asked } from '../../src/inspection/asked';
import { assess } from '../../src/outlook/assessment';
import { mannersWith } from '../../src/outlook/manners';
import { pageManners } from '../../src/outlook/pageManners';
import type { OutgoingMessage } from '../../src/message/message';
import { manualClock } from './support/manualClock';
import { judge } from './support/memory';
import { externalMail, loadedPolicy } from './support/messages';
import { FakeStorage } from './support/storage';

const MINUTE = 60_000;
const tanaka = { name: '田中 一郎', address: 'tanaka@yamada.example' };
const kato = { name: '加藤 誠', address: 'kato@kawakami.example' };
const both: OutgoingMessage = { ...externalMail, to: [tanaka, kato] };

const policy = loadedPolicy({ checklist: { foldMinutes: 10 } });

function world() {
  const clock = manualClock();
  const storage = new FakeStorage();
  const runtime = () => {
    const manners = mannersWith(storage.store(), clock);
    const asked = (message: OutgoingMessage): Asked => ({
      ...assess(message, policy, { ...judge, arrange: manners.arrange }),
      language: 'ja',
    });
    return {
      rows: (message: OutgoingMessage) =>
        asked(message)
          .inspection.checklist.map(({ id }) => id)
          .filter((id) => id.startsWith('recipient') || id.includes('same')),
      tick: (message: OutgoingMessage) => manners.noteTicks(asked(message)),
    };
  };
  return { clock, storage, runtime };
}

const TOGETHER = ['finding:same-recipients'];
const ONE_BY_ONE = ['recipient:to:tanaka@yamada.example', 'recipient:to:kato@kawakami.example'];

test('the same people are asked for together for some minutes', async () => {
  const { clock, runtime } = world();
  expect(runtime().rows(both)).toEqual(ONE_BY_ONE);
  runtime().tick(both);
  expect(runtime().rows({ ...both, subject: '別の件', to: [kato, tanaka] })).toEqual(TOGETHER);
  await clock.advance(10 * MINUTE - 1);
  expect(runtime().rows(both)).toEqual(TOGETHER);
  await clock.advance(1);
  expect(runtime().rows(both)).toEqual(ONE_BY_ONE);
});

test('a colleague more or less does not matter', () => {
  const { runtime } = world();
  runtime().tick(both);
  expect(runtime().rows({ ...both, cc: [] })).toEqual(TOGETHER);
});

test.each<[string, Partial<OutgoingMessage>]>([
  ['one more', { cc: [{ name: '', address: 'ito@ito.example' }] }],
  ['one less, and another', { to: [tanaka, { name: '', address: 'ito@ito.example' }] }],
  ['in another field', { to: [tanaka], bcc: [kato] }],
  ['from another account', { from: { name: '', address: 'info@example.co.jp' } }],
])('others are asked for one by one: %s', (_, change) => {
  const { runtime } = world();
  runtime().tick(both);
  expect(runtime().rows({ ...both, ...change })).not.toEqual(TOGETHER);
});

test('ticked together they are not looked at one by one, so that it ends all the same', async () => {
  const { clock, runtime } = world();
  runtime().tick(both);
  await clock.advance(9 * MINUTE);
  runtime().tick(both);
  await clock.advance(2 * MINUTE);
  expect(runtime().rows(both)).toEqual(ONE_BY_ONE);
});

test('what one began to tick together stays together while he ticks', async () => {
  const { clock, runtime } = world();
  runtime().tick(both);
  await clock.advance(10 * MINUTE - 1);
  const dialog = runtime();
  expect(dialog.rows(both)).toEqual(TOGETHER);
  await clock.advance(4 * MINUTE);
  expect(dialog.rows(both)).toEqual(TOGETHER);
  await clock.advance(MINUTE + 1);
  expect(dialog.rows(both)).toEqual(ONE_BY_ONE);
});

test('a clock set back, a full or forbidden storage, and none: one by one', () => {
  const { clock, storage, runtime } = world();
  storage.full = true;
  runtime().tick(both);
  expect(runtime().rows(both)).toEqual(ONE_BY_ONE);
  storage.full = false;
  for (const [key] of storage.entries) if (key.includes('ticked')) storage.entries.delete(key);
  const later = manualClock(clock.now() + MINUTE);
  mannersWith(storage.store(), later).noteTicks({ ...assess(both, policy, judge), language: 'ja' });
  expect(runtime().rows(both)).toEqual(ONE_BY_ONE);
  expect(() =>
    mannersWith(null, clock).noteTicks({ ...assess(both, policy, judge), language: 'ja' }),
  ).not.toThrow();
});

test('no words and no addresses are kept, and nothing for longer than a day', async () => {
  const { clock, storage, runtime } = world();
  runtime().tick(both);
  const text = JSON.stringify([...storage.entries]);
  expect(text).not.toMatch(/tanaka|yamada|田中/);
  await clock.advance(24 * 60 * MINUTE + 1);
  runtime().tick({ ...both, to: [kato] });
  expect([...storage.entries.keys()].filter((key) => key.includes('ticked'))).toHaveLength(1);
});

describe('a page loads what asking otherwise takes', () => {
  const asked = async (parts: object) => {
    const manners = pageManners(null, manualClock());
    const loaded = await manners.preparing(() => Promise.resolve(loadedPolicy(parts)))();
    const { inspection } = assess(both, loaded, { ...judge, arrange: manners.arrange });
    return inspection.checklist.map(({ id }) => id);
  };
  test('where the policy wants it', async () => {
    expect(await asked({ checklist: { light: true } })).toEqual(['light']);
  });
  test('and asks item by item where it does not', async () => {
    expect(await asked({})).toHaveLength(6);
  });
});
