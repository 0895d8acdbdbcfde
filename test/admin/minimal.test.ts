import fc from 'fast-check';
import { usualLevels } from '../../src/admin/engine';
import { sameValue, type JsonObject } from '../../src/admin/json';
import { minimalPolicy, policyText } from '../../src/admin/minimal';
import { unknownKeys, without } from '../../src/admin/unknownKeys';
import { changesBetween } from '../../src/admin/changes';
import { parsePolicy } from '../../src/policy/faults';
import type { PatternEntry } from '../../src/policy/patterns';
import type { Policy } from '../../src/policy/schema';
import { readPolicy } from '../../src/policy/readPolicy';
import { wholePolicy } from '../support/policies';
import { policies } from './policies';

const minimal = (policy: JsonObject) => minimalPolicy(policy, usualLevels);

test.each([
  ['nothing', { version: 1 }, { version: 1 }],
  ['defaults', { version: 1, onError: 'block', hold: { external: 0 }, directory: [] }, { version: 1 }],
  [
    'a level as it is anyway',
    { version: 1, checks: { 'many-recipients': ['caution', { count: 20 }] } },
    { version: 1 },
  ],
  [
    'a level with its usual options',
    { version: 1, checks: { 'many-recipients': ['warning', { count: 20 }] } },
    { version: 1, checks: { 'many-recipients': 'warning' } },
  ],
  [
    'a pattern without a message',
    { version: 1, recipients: { blocked: [{ pattern: 'a.example' }] } },
    { version: 1, recipients: { blocked: ['a.example'] } },
  ],
  [
    'defaults of entries',
    { version: 1, keywords: [{ level: 'warning', words: ['a'], id: 'x' }] },
    { version: 1, keywords: [{ id: 'x', words: ['a'] }] },
  ],
  [
    'what a group sets, which is no default there',
    {
      version: 1,
      groups: [
        { id: 'a', for: ['b'], policy: { onError: 'block', checks: { wording: 'notice' }, hold: {} } },
      ],
    },
    {
      version: 1,
      groups: [{ id: 'a', for: ['b'], policy: { onError: 'block', checks: { wording: 'notice' } } }],
    },
  ],
  [
    'letters of which nothing is written',
    { version: 1, accident: { templates: { twice: {} } } },
    { version: 1 },
  ],
  ['what has no default', { version: 1, hold: { countdown: {} } }, { version: 1, hold: { countdown: {} } }],
  ['what no schema knows', { version: 1, foo: { bar: 1 } }, { version: 1, foo: { bar: 1 } }],
  ['a value of a wrong kind', { version: 1, keywords: 3 }, { version: 1, keywords: 3 }],
])('%s', (_, written, expected) => {
  expect(minimal(written)).toEqual(expected);
});

/** A pattern is one whether it could have a message or not. */
const patterned = ({ recipients, attachments }: Policy) => {
  const each = (entry: PatternEntry) => (typeof entry === 'string' ? { pattern: entry } : entry);
  const all = (lists: Readonly<Record<string, readonly PatternEntry[]>>) =>
    Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.map(each)]));
  return { recipients: all(recipients), attachments: all(attachments) };
};

/** Levels that a policy leaves out are those that the checks have. */
const inForce = (value: unknown) => {
  const policy = readPolicy(value)!;
  const withOptions = Object.entries(policy.checks).map(([check, level]) => [
    check,
    Array.isArray(level) ? level : [level, undefined],
  ]);
  const entries = withOptions.filter(
    ([check, level]) => level![0] !== usualLevels[check as string] || level![1],
  );
  // A letter of which nothing is written is none.
  const templates = Object.entries(policy.accident.templates).filter(
    ([, letter]) => Object.keys(letter ?? {}).length > 0,
  );
  const accident = { ...policy.accident, templates: Object.fromEntries(templates) };
  return { ...policy, ...patterned(policy), accident, checks: entries.length };
};

test('what the file is comes first', () => {
  const { version, ...rest } = wholePolicy;
  expect(Object.keys(minimal({ ...rest, version, $schema: 'policy.schema.json' })).slice(0, 3)).toEqual([
    '$schema',
    'version',
    'organization',
  ]);
});

test('whatever a policy says, written shortest it says the same', () => {
  fc.assert(
    fc.property(policies, (policy) => {
      const written = policyText(minimal(policy));
      const read = parsePolicy(written, 'en');
      expect(read.ok).toBe(true);
      const before = inForce(policy);
      const after = inForce(JSON.parse(written));
      const rest = { checks: null, groups: null };
      expect({ ...after, ...rest }).toEqual({ ...before, ...rest });
      expect(after.groups.map(({ id, for: whom }) => [id, whom])).toEqual(
        before.groups.map(({ id, for: whom }) => [id, whom]),
      );
      expect(minimal(JSON.parse(written) as JsonObject)).toEqual(JSON.parse(written));
    }),
    { numRuns: 60 },
  );
});

test('no change where nothing differs, and at least one where something does', () => {
  expect(changesBetween(wholePolicy, wholePolicy)).toEqual([]);
  fc.assert(
    fc.property(policies, policies, (a, b) => {
      expect(changesBetween(a, b).length === 0).toBe(sameValue(a, b));
      expect(changesBetween(a, JSON.parse(JSON.stringify(a)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('keys that no setting has are found wherever they are', () => {
  const policy = {
    version: 1,
    foo: 1,
    keywords: [{ id: 'a', words: ['b'], levle: 'block' }],
    checks: { nosuch: 'off', 'many-recipients': ['off', { cuont: 3 }] },
    recipients: { watched: [{ pattern: 'a', massage: 'b' }] },
    groups: [{ id: 'g', for: ['a'], policy: { version: 1, hold: { externl: 3 } } }],
  };
  const paths = unknownKeys(policy);
  expect(paths.map((path) => path.join('.'))).toEqual([
    'foo',
    'keywords.0.levle',
    'checks.nosuch',
    'checks.many-recipients.1.cuont',
    'recipients.watched.0.massage',
    'groups.0.policy.version',
    'groups.0.policy.hold.externl',
  ]);
  expect(unknownKeys(without(policy, paths))).toEqual([]);
  expect(readPolicy(without(policy, paths))).not.toBeNull();
  expect(unknownKeys(wholePolicy)).toEqual([]);
});
