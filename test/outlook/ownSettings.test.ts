import './support/globals';
import { prefixed } from '../../src/outlook/localStore';
import type { RoamingSettings } from '../../src/outlook/keptText';
import { readOwnSettings } from '../../src/outlook/ownSettings';
import { saveOwnSettings, TooLargeError } from '../../src/outlook/saveOwnSettings';
import type { PolicyPart } from '../../src/policy/schema';
import { manualClock } from './support/manualClock';
import { FakeStorage } from './support/storage';

const START = 1_700_000_000_000;
const level = (to: string): PolicyPart => ({ checks: { 'new-recipient': to } });

/** One user on one machine: roaming settings that may be old, and the machine's storage. */
function machine({ saves = true, withStorage = true, roaming = true } = {}) {
  const clock = manualClock(START);
  const values: Record<string, unknown> = {};
  const settings: RoamingSettings = {
    get: (name) => values[name],
    set: (name, value) => (values[name] = value),
    saveAsync: (callback: never) =>
      (callback as (result: object) => void)(
        saves ? { status: 'succeeded' } : { status: 'failed', error: { code: 9019 } },
      ),
  };
  const storage = new FakeStorage();
  const ports = (user = 'sato@example.co.jp') => ({
    clock,
    roaming: () => (roaming ? settings : undefined),
    store: withStorage ? prefixed(storage, '') : null,
    user: () => user,
  });
  return { clock, values, storage, ports };
}

test('what was saved is read, with and without storage', async () => {
  for (const withStorage of [true, false]) {
    const { ports } = machine({ withStorage });
    expect(readOwnSettings(ports())).toBeNull();
    await saveOwnSettings(ports(), level('off'));
    expect(readOwnSettings(ports())).toEqual(level('off'));
  }
});

test('the latest counts, be it in the mailbox or on this machine', async () => {
  const { clock, values, storage, ports } = machine();
  await saveOwnSettings(ports(), level('off'));
  const before = values.settings;
  await clock.advance(1_000);
  await saveOwnSettings(ports(), level('block'));
  const after = values.settings;
  // This runtime was given the settings of a while ago.
  values.settings = before;
  expect(readOwnSettings(ports())).toEqual(level('block'));
  // They were made on another machine.
  values.settings = after;
  storage.setItem('settings.sato@example.co.jp', before as string);
  expect(readOwnSettings(ports())).toEqual(level('block'));
});

test('another user of the browser has his own', async () => {
  const { values, ports } = machine();
  await saveOwnSettings(ports('Sato@example.co.jp'), level('off'));
  values.settings = undefined;
  expect(readOwnSettings(ports('sato@example.co.jp'))).toEqual(level('off'));
  expect(readOwnSettings(ports('suzuki@example.co.jp'))).toBeNull();
});

test.each([
  ['no JSON', '{'],
  ['of another version', JSON.stringify({ at: 1, policy: { checks: { 'no-such-check': 'off' } } })],
  ['a list', '[]'],
  ['nothing', 'null'],
  ['without a time', JSON.stringify({ policy: level('off') })],
  ['no text', 5],
])('settings that are %s do not count', (_, value) => {
  const { values, ports } = machine();
  values.settings = value;
  expect(readOwnSettings(ports())).toBeNull();
});

test('where Outlook refuses, this machine has them', async () => {
  const { values, ports } = machine({ saves: false });
  await expect(saveOwnSettings(ports(), level('off'))).rejects.toMatchObject({ kind: 'failed' });
  values.settings = undefined;
  expect(readOwnSettings(ports())).toEqual(level('off'));
});

test('what takes more room than the memory leaves is not kept', async () => {
  const { values, ports } = machine();
  const many = { recipients: { watched: Array.from({ length: 200 }, (_, index) => `多い${index}.example`) } };
  await expect(saveOwnSettings(ports(), many)).rejects.toBeInstanceOf(TooLargeError);
  expect([values.settings, readOwnSettings(ports())]).toEqual([undefined, null]);
});

test('without roaming settings saving fails', async () => {
  const { ports } = machine({ roaming: false });
  await expect(saveOwnSettings(ports(), level('off'))).rejects.toBeInstanceOf(Error);
});
