import * as fc from 'fast-check';
import { validatePolicy } from '../../src/policy/faults';
import { effectivePolicy, groupsOf, merge } from '../../src/policy/layers';
import { readPolicy, readPolicyPart } from '../../src/policy/readPolicy';
import { policySchema, type PolicyPart } from '../../src/policy/schema';
import { policyOf } from '../support/policies';

const part = (value: object): PolicyPart => readPolicyPart(value)!;

test.each<[string, unknown, unknown, unknown]>([
  ['objects by key', { a: 1, b: { c: 1, d: 1 } }, { b: { d: 2, e: 2 } }, { a: 1, b: { c: 1, d: 2, e: 2 } }],
  ['a list replaces', { l: ['a', 'b'] }, { l: ['c'] }, { l: ['c'] }],
  ['an empty list too', { l: ['a'] }, { l: [] }, { l: [] }],
  ['+ adds', { l: ['a'] }, { l: ['+', 'b'] }, { l: ['a', 'b'] }],
  [
    '+ adds patterns with words',
    [{ pattern: 'a' }],
    ['+', { pattern: 'b' }],
    [{ pattern: 'a' }, { pattern: 'b' }],
  ],
  ['patterns with words replace', [{ pattern: 'a' }], [{ pattern: 'b' }], [{ pattern: 'b' }]],
  [
    'entries with an id replace their like',
    [{ id: 'a', x: 1 }, { id: 'b' }],
    [{ id: 'c' }, { id: 'a', x: 2 }],
    [{ id: 'b' }, { id: 'c' }, { id: 'a', x: 2 }],
  ],
  ['so do those with a name', [{ name: 'a', x: 1 }], [{ name: 'a' }], [{ name: 'a' }]],
  ['an empty list of such takes nothing away', [{ id: 'a' }], [], [{ id: 'a' }]],
  ['a level replaces a level with options', ['warning', { domains: 3 }], 'off', 'off'],
  [
    'and the other way round',
    { k: 'off' },
    { k: ['warning', { domains: 3 }] },
    { k: ['warning', { domains: 3 }] },
  ],
  ['options do not mix', ['warning', { people: 3 }], ['off', { numbers: 1 }], ['off', { numbers: 1 }]],
  ['nothing over it', { a: 1 }, undefined, { a: 1 }],
])('%s', (_, below, over, expected) => {
  expect(merge(below, over)).toEqual(expected);
});

const organization = policyOf({
  checks: { 'new-recipient': 'warning', 'many-recipients': ['caution', { count: 30 }] },
  recipients: { trusted: ['partner.example'], watched: ['*@rival.example'] },
  keywords: [{ id: 'secret', words: ['社外秘'] }],
  userMayOverride: ['checks.new-recipient', 'recipients.watched', 'checklist'],
  groups: [
    {
      id: 'newsletter',
      for: ['news@example.co.jp'],
      policy: { checks: { 'many-recipients': 'off' }, userMayOverride: [] },
    },
    {
      id: 'sales',
      for: ['*.sales.example.co.jp', 'sales.example.co.jp', '-boss@sales.example.co.jp'],
      policy: {
        recipients: { watched: ['+', '*@competitor.example'] },
        keywords: [{ id: 'price', words: ['卸値'] }],
        onError: 'prompt',
      },
    },
    { id: 'everybody', for: ['*'], policy: { checklist: { tickEach: 'all' }, onError: 'allow' } },
    { id: 'tokyo', for: ['*@sales.example.co.jp'], policy: { surface: 'smart-alert', onError: 'block' } },
  ],
});

test.each([
  ['sato@example.co.jp', ['everybody']],
  ['news@example.co.jp', ['everybody', 'newsletter']],
  ['NEWS+tag@Example.co.jp', ['everybody', 'newsletter']],
  ['sato@sales.example.co.jp', ['everybody', 'sales', 'tokyo']],
  ['sato@east.sales.example.co.jp', ['everybody', 'sales']],
  ['boss@sales.example.co.jp', ['everybody', 'tokyo']],
  ['/o=ExchangeLabs/cn=sato', []],
  ['', []],
])('%s is in %j, the most specific last', (sender, groups) => {
  expect(groupsOf(organization, sender).map(({ id }) => id)).toEqual(groups);
});

test('the one that names him most exactly is laid over the others, whatever else it names and wherever it stands', () => {
  const others = ['a', 'b', 'c'].map((id) => ({ id, for: [`${id}@example.co.jp`], policy: {} }));
  const named = { id: 'named', for: ['*', 'sato@example.co.jp'], policy: {} };
  const domain = { id: 'domain', for: ['example.co.jp'], policy: {} };
  const policy = policyOf({ groups: [named, ...others, domain] });
  expect(groupsOf(policy, 'sato@example.co.jp').map(({ id }) => id)).toEqual(['domain', 'named']);
  expect(policy.groups[0]!.for).toEqual(named.for);
});

test('the layers of a sender, one over another', () => {
  const policy = effectivePolicy(organization, 'sato@sales.example.co.jp', null);
  expect(policy).toMatchObject({
    checks: { 'new-recipient': 'warning', 'many-recipients': ['caution', { count: 30 }] },
    checklist: { tickEach: 'all', when: 'external' },
    recipients: {
      trusted: ['partner.example'],
      watched: ['*@rival.example', '*@competitor.example'],
      blocked: [],
    },
    keywords: [
      { id: 'secret', level: 'warning' },
      { id: 'price', words: ['卸値'], level: 'warning', in: ['subject', 'body', 'attachments'] },
    ],
    onError: 'block',
    surface: 'smart-alert',
    groups: [],
  });
});

describe('the user’s own settings', () => {
  const own = part({
    checks: { 'new-recipient': 'off', 'external-recipient': 'off' },
    recipients: { watched: ['+', 'x@y.example'], trusted: ['+', '*'] },
    checklist: { when: 'never' },
    onError: 'allow',
    userMayOverride: ['onError'],
  });

  test('count where the policy lets him, and nowhere else', () => {
    const policy = effectivePolicy(organization, 'sato@example.co.jp', own);
    const without = effectivePolicy(organization, 'sato@example.co.jp', null);
    expect(policy).toEqual({
      ...without,
      checks: { ...without.checks, 'new-recipient': 'off' },
      recipients: { ...without.recipients, watched: ['*@rival.example', 'x@y.example'] },
      checklist: { ...without.checklist, when: 'never' },
    });
  });

  test('do not count where a group takes the leave away', () => {
    expect(effectivePolicy(organization, 'news@example.co.jp', own)).toEqual(
      effectivePolicy(organization, 'news@example.co.jp', null),
    );
  });
});

test.each([
  [{ checks: { 'new-recipient': 'loud' } }, 'groups[0].policy.checks.new-recipient'],
  [{ chekcs: {} }, 'groups[0].policy.chekcs'],
  [{ version: 1 }, 'groups[0].policy.version'],
  [{ groups: [] }, 'groups[0].policy.groups'],
  [{ directoryFile: 'x.json' }, 'groups[0].policy.directoryFile'],
  [{ keywords: [{ id: 'a', words: ['/(/'] }] }, 'groups[0].policy.keywords[0].words[0]'],
  [{ keywords: ['+'] }, 'groups[0].policy.keywords[0]'],
  [[], 'groups[0].policy'],
])('%j is a fault of the group at %s', (policy, path) => {
  const value = { version: 1, groups: [{ id: 'g', for: ['*'], policy }] };
  const result = validatePolicy(value, 'en');
  expect(result.ok ? [] : result.faults.map((fault) => fault.path)).toEqual([path]);
  expect(readPolicy(value)).toBeNull();
});

test.each([
  [{ groups: [{ id: 'g', for: [], policy: {} }] }, 'groups[0].for'],
  [{ groups: [{ id: 'g', policy: {} }] }, 'groups[0].for'],
  [{ groups: [{ id: 'g', for: ['*'] }] }, 'groups[0].policy'],
  [
    {
      groups: [
        { id: 'g', for: ['a'], policy: {} },
        { id: 'g', for: ['b'], policy: {} },
      ],
    },
    'groups[1].id',
  ],
])('%j: %s', (value, path) => {
  const result = validatePolicy({ version: 1, ...value }, 'en');
  expect(result.ok ? [] : result.faults.map((fault) => fault.path)).toEqual([path]);
  expect(readPolicy({ version: 1, ...value })).toBeNull();
});

test.each(['version', 'userMayOverride', 'checks.constructor', 'check.new-recipient', 'directory.name', ''])(
  'there is no path %j that users could be allowed',
  (path) => {
    const group = { id: 'g', for: ['*'], policy: { userMayOverride: [path] } };
    const result = validatePolicy({ version: 1, userMayOverride: [path], groups: [group] }, 'en');
    expect(result.ok ? [] : result.faults.map((fault) => fault.path)).toEqual([
      'userMayOverride[0]',
      'groups[0].policy.userMayOverride[0]',
    ]);
  },
);

const level = fc.constantFrom('off', 'notice', 'caution', 'warning', 'block');
const adding = <T>(lists: fc.Arbitrary<T[]>) =>
  fc.tuple(fc.boolean(), lists).map(([adds, list]) => (adds ? ['+', ...list] : list));
const patterns = adding(
  fc.array(fc.constantFrom<unknown>('a.example', '*.b.example', '-x@a.example', { pattern: 'c.example' }), {
    maxLength: 3,
  }),
);
const keyword = fc.record(
  { id: fc.constantFrom('a', 'b', 'c'), words: fc.constant(['x']), level },
  { requiredKeys: ['id', 'words'] },
);
const party = fc.record({
  name: fc.constantFrom('甲', '乙'),
  domains: fc.constantFrom(['a.example'], ['b.example']),
});
const somePart = fc.record(
  {
    checks: fc.record(
      {
        'new-recipient': level,
        'many-recipients': fc.oneof(level, fc.constant(['warning', { count: 5 }])),
        'personal-data': fc.constantFrom(['off', { people: 3 }], ['block', { numbers: 2 }]),
      },
      { requiredKeys: [] },
    ),
    checklist: fc.record(
      {
        when: fc.constantFrom('always', 'never'),
        items: fc.constantFrom(['subject'], [], ['wording', 'subject']),
        custom: fc.constantFrom(
          [{ id: 'a', label: 'x' }],
          [],
          [
            { id: 'b', label: 'y' },
            { id: 'a', label: 'z' },
          ],
        ),
      },
      { requiredKeys: [] },
    ),
    recipients: fc.record({ trusted: patterns, watched: patterns }, { requiredKeys: [] }),
    keywords: fc.uniqueArray(keyword, { selector: ({ id }) => id, maxLength: 3 }),
    directory: fc.array(party, { maxLength: 2 }),
    onError: fc.constantFrom('block', 'allow'),
    userMayOverride: adding(
      fc.array(
        fc.constantFrom('checks', 'checks.new-recipient', 'recipients.watched', 'keywords', 'onError'),
        { maxLength: 3 },
      ),
    ),
  },
  { requiredKeys: [] },
);

test('it does not matter which two of three layers are laid together first', () => {
  fc.assert(
    fc.property(somePart, somePart, somePart, (a, b, c) => {
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
    }),
    { numRuns: 1000 },
  );
});

test('whatever valid layers there are, the effective policy is valid, and as the schema reads it', () => {
  const group = fc.tuple(somePart, fc.constantFrom('*', 'example.co.jp', 'sato@example.co.jp'));
  fc.assert(
    fc.property(somePart, fc.array(group, { maxLength: 3 }), somePart, (base, groups, own) => {
      const policy = policyOf({
        ...base,
        userMayOverride: ['checks', ...(base.userMayOverride ?? [])].filter((path) => path !== '+'),
        groups: groups.map(([over, pattern], index) => ({ id: `g${index}`, for: [pattern], policy: over })),
      });
      const effective = effectivePolicy(policy, 'sato@example.co.jp', part(own));
      expect(readPolicy(effective)).toEqual(effective);
      const bySchema = policySchema.parse(effective);
      expect({ ...effective, checks: {} }).toEqual({ ...bySchema, checks: {} });
    }),
    { numRuns: 500 },
  );
});

test('what a user may not change is as it was, whatever he wrote', () => {
  fc.assert(
    fc.property(somePart, somePart, (base, own) => {
      const policy = policyOf({ ...base, userMayOverride: ['checks.new-recipient'] });
      const { checks, ...rest } = effectivePolicy(policy, 'sato@example.co.jp', part(own));
      const { checks: before, ...restBefore } = effectivePolicy(policy, 'sato@example.co.jp', null);
      expect(rest).toEqual(restBefore);
      expect({ ...checks, 'new-recipient': 0 }).toEqual({ ...before, 'new-recipient': 0 });
    }),
  );
});
