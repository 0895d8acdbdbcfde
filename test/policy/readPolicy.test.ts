import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { catalogue } from '../../src/checks/catalogue';
import { defaultPolicy, readPolicy } from '../../src/policy/readPolicy';
import { policySchema, type Group } from '../../src/policy/schema';
import sample from '../../policy.json';

const full = {
  $schema: './policy.schema.json',
  version: 1,
  organization: { name: '例示株式会社', domains: ['example.co.jp'] },
  checks: {
    'many-external-domains': ['warning', { domains: 4 }],
    'large-attachment': ['block', { megabytes: 0.5 }],
    'new-recipient': 'off',
    keyword: ['notice', {}],
  },
  checklist: {
    when: 'findings',
    items: ['subject', 'attachments'],
    custom: [
      { id: 'boss', label: { ja: '上長の確認', en: 'Approved' }, when: 'always' },
      { id: 'b2', label: '確認' },
    ],
    tickEach: 'none',
    familiarAfter: 20,
    foldMinutes: 10,
    light: true,
    mayDismiss: ['distribution-list', 'reply-all'],
  },
  attention: { inView: true },
  recipients: {
    trusted: ['-a.example'],
    watched: [{ pattern: '*@rival.example', message: '競合' }],
    blocked: [''],
  },
  attachments: { blocked: ['*.exe'], watched: [] },
  keywords: [{ id: 'secret', words: ['社外秘', '/極\\s*秘/i'], in: ['subject'], level: 'off', message: '…' }],
  directory: [
    {
      name: '山田商事',
      aliases: ['山田'],
      domains: ['yamada.example'],
      people: [{ name: '田中', address: 'tanaka@yamada.example' }],
      tags: [],
    },
  ],
  memory: { enabled: false, start: 'memory.txt' },
  hold: { external: 3, internal: 0, warning: 10, countdown: { seconds: 60, skippable: false } },
  autoRecipients: [
    {
      field: 'bcc',
      addresses: ['archive@example.co.jp'],
      when: 'always',
      for: ['*@yamada.example'],
      keywords: ['見積'],
      attachments: ['*.xlsx'],
      removable: true,
    },
  ],
  addedText: { start: '社外秘', end: '', when: 'always' },
  draftNotice: false,
  accident: {
    reportTo: ['security@example.co.jp'],
    templates: { misdirected: { ja: { subject: '{subject}', body: '{name} 様' } }, exposed: {} },
  },
  meetings: 'always',
  channels: [{ name: 'Teams', url: 'https://teams.example/?u={addresses}', for: ['*'], maxLength: 80 }],
  onError: 'prompt',
  surface: 'smart-alert',
  userMayOverride: ['checklist.when'],
  directoryFile: 'directory.json',
  groups: [
    {
      id: 'sales',
      for: ['sales.example.co.jp'],
      policy: {
        checks: { keyword: ['notice', {}] },
        recipients: { watched: ['+', { pattern: 'x.example' }] },
        keywords: [{ id: 'price', words: ['卸値'] }],
        checklist: { custom: [{ id: 'boss', label: 'x' }] },
      },
    },
    { id: 'news', for: ['-a@b.example', '*'], policy: {} },
  ],
};

/**
 * What both must agree on: whether it is a policy, and which. Options are filled in by the checks themselves. Of a path
 * that no setting has, and of a channel's address that cannot be used, only the schema tells: the one lets users change
 * nothing, the other is not offered.
 */
function verdicts(value: unknown): [unknown, unknown] {
  const small = readPolicy(value);
  const schema = policySchema.safeParse(value);
  if (schema.success) return [small, schema.data];
  const isHarmless = schema.error.issues.every(
    (issue) => issue.code === 'custom' && ['path', 'channel'].includes(String(issue.params?.fault)),
  );
  return isHarmless ? [null, null] : [small, null];
}

/** Values that are wrong somewhere, or at the very edge of right. */
const oddity = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    'x',
    0,
    -1,
    1,
    2,
    1.5,
    1e300,
    true,
    false,
    [],
    {},
    [[]],
    [{}],
    [null],
  ),
  fc.constantFrom<unknown>(
    '/(/',
    '/(?<=a)b/',
    '/x/q',
    '﻿',
    'a@b.example',
    'external',
    'warning',
    'boss',
    'a b',
  ),
  fc.constantFrom<unknown>(
    ['warning'],
    ['warning', {}],
    ['warning', { domains: 1 }],
    ['off', {}, {}],
    ['x', {}],
  ),
  fc.constantFrom<unknown>(
    ['subject', 'subject'],
    [{ id: 'a' }, { id: 'a' }],
    { pattern: '' },
    { pattern: 'x' },
  ),
  fc.constantFrom<unknown>(
    [{ id: 'a', words: ['x'] }],
    [
      { id: 'a', label: 'x' },
      { id: 'a', label: 'y' },
    ],
  ),
  fc.jsonValue(),
);

type Path = (string | number)[];
const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))];

/** The value with the part at a path replaced, left out or joined by an unknown one. */
function changed(value: unknown, path: Path, how: 'replace' | 'remove' | 'add', part: unknown): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  if (path.length === 0) return how === 'replace' ? part : copy;
  let parent = copy;
  for (const key of path.slice(0, -1)) parent = parent[key] as typeof parent;
  const last = path[path.length - 1]!;
  if (how === 'replace') parent[last] = part;
  else if (how === 'remove' && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (how === 'remove') delete parent[last];
  else if (Array.isArray(parent)) parent.push(part);
  else Object.defineProperty(parent, '__proto__', { value: part, enumerable: true, configurable: true });
  return copy;
}

describe('the small reader and the schema agree', () => {
  test.each<[string, unknown]>([
    ['the least', { version: 1 }],
    ['every key', full],
    ['the sample', sample],
    ...catalogue.map(({ id }): [string, unknown] => [id, { version: 1, checks: { [id]: ['warning', {}] } }]),
  ])('on %s', (_, policy) => {
    const [small, schema] = verdicts(policy);
    expect(small).not.toBeNull();
    expect(withoutOptions(small)).toEqual(withoutOptions(schema));
  });

  test('on policies with something wrong in them', () => {
    let [refused, all] = [0, 0];
    const paths = pathsOf(full);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...paths), fc.constantFrom('replace', 'remove', 'add'), oddity), {
          minLength: 1,
          maxLength: 2,
        }),
        (changes) => {
          let value: unknown = full;
          for (const [path, how, part] of changes) {
            try {
              value = changed(value, path, how, part);
            } catch {
              // An earlier change took away what this one is about.
            }
          }
          const [small, schema] = verdicts(value);
          expect(withoutOptions(small)).toEqual(withoutOptions(schema));
          all++;
          if (small === null) refused++;
        },
      ),
      { numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(all * 0.3);
  });

  test.each(pathsOf(full).map((path): [string, Path] => [path.join('.'), path]))(
    'where %s is of another kind, at an edge, left out or joined by another',
    (_, path) => {
      const edges = [null, true, '', 'a b', 'x'.repeat(5001), 0, 61, -1, 0.5, 2 ** 53];
      const several = [[], ['x', 'x'], [null], {}, { x: 1 }];
      const values = [...edges, ...several].map((part) => changed(full, path, 'replace', part));
      for (const value of [...values, changed(full, path, 'remove', null), changed(full, path, 'add', 'x')]) {
        const [small, schema] = verdicts(value).map(withoutOptions);
        // Many times faster than the matcher, which is for saying what differs.
        if (!isDeepStrictEqual(small, schema)) expect(small).toEqual(schema);
      }
    },
  );

  test.each([
    ['an inherited name as a key', '{"version":1,"constructor":{}}'],
    ['a prototype as a key', '{"version":1,"__proto__":{"onError":"allow"}}'],
    ['a prototype within', '{"version":1,"organization":{"__proto__":{"domains":["evil.example"]}}}'],
    ['a check named like an inherited method', '{"version":1,"checks":{"toString":"off"}}'],
    ['a sparse pair', '{"version":1,"checks":{"keyword":["warning"]}}'],
    ['a list for an object', '{"version":1,"organization":[]}'],
  ])('on %s', (_, json) => {
    expect(verdicts(JSON.parse(json))).toEqual([null, null]);
  });
});

test('defaults of one policy are not shared with what is made of another', () => {
  expect(defaultPolicy).toEqual(policySchema.parse({ version: 1 }));
  expect(readPolicy({ version: 1 })).toEqual(defaultPolicy);
});

const withoutOptions = (policy: unknown): unknown => {
  if (policy === null) return null;
  const { checks, groups, ...rest } = policy as { checks: Record<string, unknown>; groups: Group[] };
  return {
    ...rest,
    // The schema leaves their parts as written.
    groups: groups.map(({ id, for: senders }) => [id, senders]),
    checks: Object.fromEntries(
      Object.entries(checks).map(([id, setting]) => [id, Array.isArray(setting) ? [setting[0]] : setting]),
    ),
  };
};
