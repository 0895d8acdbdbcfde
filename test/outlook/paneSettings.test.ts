import './support/globals';
import { catalogue } from '../../src/checks/catalogue';
import { readOwnSettings } from '../../src/outlook/ownSettings';
import { paneSettings } from '../../src/outlook/paneSettings';
import type { OwnSetting } from '../../src/policy/ownSettings';
import { manualClock } from './support/manualClock';
import { loadedPolicy } from './support/messages';

function open(policy: object) {
  const values: Record<string, unknown> = {};
  let changes = 0;
  const kept = {
    clock: manualClock(1_700_000_000_000),
    roaming: () => ({
      get: (name: string) => values[name],
      set: (name: string, value: string) => (values[name] = value),
      saveAsync: (callback: never) => (callback as (result: object) => void)({ status: 'succeeded' }),
    }),
    store: null,
    user: () => 'sato@sales.example.co.jp',
  };
  const ownSettings = () => readOwnSettings(kept);
  const session = paneSettings(
    {
      checks: catalogue,
      loadPolicy: () => Promise.resolve(loadedPolicy(policy)),
      ownSettings,
      ready: () => Promise.resolve(),
      mailbox: kept.user,
      whole: () => Promise.resolve(),
      settings: () => kept,
    },
    () => changes++,
  );
  return { session, ownSettings, changes: () => changes };
}

const userMayOverride = ['checks.new-recipient', 'recipients.watched'];
const setting = (settings: readonly OwnSetting[], own: unknown): OwnSetting =>
  ({ ...settings[0]!, own }) as OwnSetting;

test('what the policy of his group lets the user set is shown, saved and shown again', async () => {
  const { session, ownSettings, changes } = open({
    groups: [{ id: 'sales', for: ['sales.example.co.jp'], policy: { userMayOverride } }],
  });
  const settings = await session.read();
  expect(settings).toEqual([
    {
      path: 'checks.new-recipient',
      kind: 'choice',
      choices: ['off', 'notice', 'caution', 'warning', 'block'],
      organization: 'caution',
      own: null,
    },
    { path: 'recipients.watched', kind: 'lines', organization: [], own: [] },
  ]);
  expect(await session.save([setting(settings, 'off')])).toBe('saved');
  expect(ownSettings()).toEqual({ checks: { 'new-recipient': 'off' } });
  expect((await session.read())[0]).toMatchObject({ organization: 'caution', own: 'off' });
  expect(changes()).toBe(1);
});

test('too much is told', async () => {
  const { session } = open({ userMayOverride });
  const settings = await session.read();
  const lines = Array.from({ length: 300 }, (_, index) => `x${index}@y.example`);
  expect(await session.save([{ ...settings[1]!, own: lines } as OwnSetting])).toBe('too-large');
});
