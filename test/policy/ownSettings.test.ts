import * as fc from 'fast-check';
import { effectivePolicy } from '../../src/policy/layers';
import { faultyLines, ownSettingsOf, partOfSettings, type OwnSetting } from '../../src/policy/ownSettings';
import { settingsPageTexts } from '../../src/locales/settingsPage';
import { isSettingPath } from '../../src/policy/paths';
import { policyPart } from '../../src/policy/shape';
import { readPolicyPart } from '../../src/policy/readPolicy';
import { policyOf } from '../support/policies';

const policy = policyOf({
  checks: { 'many-recipients': ['caution', { count: 30 }], 'new-recipient': 'off' },
  recipients: { watched: ['*@rival.example', { pattern: 'x@y.example', message: '…' }] },
  keywords: [{ id: 'secret', words: ['社外秘', '極秘'] }],
  userMayOverride: [
    'checks.new-recipient',
    'checks.many-recipients',
    'checks.reply-all',
    'checklist',
    'recipients.watched',
    'keywords',
    'memory.enabled',
    'checklist.when',
    'directory',
    'organization.name',
  ],
});
const offered = (own: object | null = null): OwnSetting[] =>
  ownSettingsOf(policy, own && readPolicyPart(own), () => 'caution');
const at = (path: string, settings = offered()) => settings.find((setting) => setting.path === path);

test('what may be set is offered once, with what the organization has; what cannot be shown is not', () => {
  expect(offered().map(({ path, kind }) => `${path} ${kind}`)).toEqual([
    'checks.new-recipient choice',
    'checks.many-recipients choice',
    'checks.reply-all choice',
    'checklist.when choice',
    'checklist.items several',
    'checklist.tickEach choice',
    'checklist.light choice',
    'recipients.watched lines',
    'keywords lines',
    'memory.enabled choice',
  ]);
  expect(at('checks.many-recipients')).toMatchObject({ organization: 'caution', own: null });
  expect(at('checks.reply-all')).toMatchObject({ organization: 'caution', own: null });
  expect(at('recipients.watched')).toMatchObject({
    organization: ['*@rival.example', 'x@y.example'],
    own: [],
  });
  expect(at('keywords')).toMatchObject({ organization: ['社外秘', '極秘'], own: [] });
  expect(at('memory.enabled')).toMatchObject({ choices: ['true', 'false'], organization: 'true' });
  expect(ownSettingsOf(policyOf(), null, () => 'off')).toEqual([]);
});

test('whatever a policy lets users make has a name on the page, in words, and is taken alone', () => {
  const paths = Object.keys(policyPart.properties!).filter(isSettingPath);
  const everything = policyOf({ userMayOverride: paths });
  const settings = ownSettingsOf(everything, null, () => 'caution');
  const named = (key: string) => (settingsPageTexts.keys as readonly string[]).includes(key);
  const unnamed = settings
    .filter(({ path }) => !path.startsWith('checks.'))
    .flatMap((setting) => [
      `setting.${setting.path}`,
      ...(setting.kind === 'lines' ? [] : setting.choices.map((choice) => `value.${choice}`)),
    ])
    .filter((key) => !named(key));
  expect(unnamed).toEqual([]);
  const refused = settings.filter((setting) => {
    const value = setting.kind === 'lines' ? ['a@b.example'] : setting.choices[0];
    const own = setting.kind === 'several' ? setting.choices : value;
    return readPolicyPart(partOfSettings([{ ...setting, own } as OwnSetting], everything)) === null;
  });
  expect(refused).toEqual([]);
});

const changed = (changes: Record<string, unknown>): OwnSetting[] =>
  offered().map((setting) => ({ ...setting, own: changes[setting.path] ?? setting.own }) as OwnSetting);

test('what is set becomes a part of a policy, adding to lists and keeping the options of checks', () => {
  const part = partOfSettings(
    changed({
      'checks.new-recipient': 'warning',
      'checks.many-recipients': 'off',
      'checklist.items': ['subject'],
      'recipients.watched': [' a@b.example ', '', '*.c.example'],
      keywords: ['内示'],
      'memory.enabled': 'false',
    }),
    policy,
  );
  expect(part).toEqual({
    checks: { 'new-recipient': 'warning', 'many-recipients': ['off', { count: 30 }] },
    checklist: { items: ['subject'] },
    recipients: { watched: ['+', 'a@b.example', '*.c.example'] },
    keywords: [{ id: 'user.own', words: ['内示'] }],
    memory: { enabled: false },
  });
  expect(effectivePolicy(policy, 'sato@example.co.jp', readPolicyPart(part))).toMatchObject({
    recipients: { watched: ['*@rival.example', { pattern: 'x@y.example' }, 'a@b.example', '*.c.example'] },
    keywords: [{ id: 'secret' }, { id: 'user.own', level: 'warning' }],
  });
});

test('lines that are no keywords are told', () => {
  const settings = changed({ keywords: ['社外秘', '/(/', ' '], 'recipients.watched': ['/[/'] });
  expect(settings.flatMap(faultyLines)).toEqual(['/(/']);
});

test('what was set is found again', () => {
  const line = fc.constantFrom('a@b.example', '*.c.example', '社外秘');
  const own = fc.record(
    {
      'checks.new-recipient': fc.constantFrom('off', 'block'),
      'checklist.when': fc.constantFrom('always', 'never'),
      'checklist.items': fc.subarray(['subject', 'addressee', 'wording', 'attachments']),
      'recipients.watched': fc.array(line, { maxLength: 3 }),
      keywords: fc.array(line, { maxLength: 3 }),
      'memory.enabled': fc.constantFrom('true', 'false'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(own, (changes) => {
      const settings = changed(changes);
      expect(offered(partOfSettings(settings, policy))).toEqual(settings);
    }),
  );
});
