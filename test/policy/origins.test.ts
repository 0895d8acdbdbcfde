import * as fc from 'fast-check';
import { merge } from '../../src/policy/layers';
import { originsOf } from '../../src/policy/origins';
import { defaultPolicy } from '../../src/policy/readPolicy';

const layers = [
  { name: 'default', value: defaultPolicy },
  {
    name: 'organization',
    value: {
      version: 1,
      checks: { keyword: 'block', 'new-recipient': ['warning', {}] },
      recipients: { watched: ['a', 'b'] },
      keywords: [{ id: 'x' }, { id: 'y' }],
    },
  },
  {
    name: 'sales',
    value: { checks: { keyword: 'off' }, recipients: { watched: ['+', 'c'] }, keywords: [{ id: 'x', n: 1 }] },
  },
];
const shown = (path: string) =>
  originsOf(layers)
    .filter((origin) => origin.path.startsWith(path))
    .map((origin) => [origin.path, origin.value, origin.from]);

test.each([
  [
    'checks',
    [
      ['checks.new-recipient', ['warning', {}], 'organization'],
      ['checks.keyword', 'off', 'sales'],
    ],
  ],
  ['checklist.when', [['checklist.when', 'external', 'default']]],
  ['recipients.trusted', [['recipients.trusted', [], 'default']]],
  [
    'recipients.watched',
    [
      ['recipients.watched[0]', 'a', 'organization'],
      ['recipients.watched[1]', 'b', 'organization'],
      ['recipients.watched[2]', 'c', 'sales'],
    ],
  ],
  [
    'keywords',
    [
      ['keywords[0]', { id: 'y' }, 'organization'],
      ['keywords[1]', { id: 'x', n: 1 }, 'sales'],
    ],
  ],
  ['version', []],
])('%s', (path, expected) => {
  expect(shown(path)).toEqual(expected);
});

test('the values are those of the layers laid over one another', () => {
  const watched = fc.array(fc.constantFrom('a', 'b', { pattern: 'c' }), { maxLength: 3 });
  const layer = fc.record(
    {
      recipients: fc.record({
        watched: fc.oneof(
          watched,
          watched.map((list) => ['+', ...list]),
        ),
      }),
      keywords: fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), n: fc.nat(9) }), {
        selector: ({ id }) => id,
      }),
      onError: fc.constantFrom('block', 'allow'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(layer, { maxLength: 4 }), (values) => {
      const all = [
        { name: 'default', value: defaultPolicy as object },
        ...values.map((value) => ({ name: 'l', value })),
      ];
      const merged = values.reduce<unknown>(merge, defaultPolicy) as typeof defaultPolicy;
      const origins = originsOf(all);
      const listAt = (path: string) =>
        origins.filter((origin) => origin.path.startsWith(`${path}[`)).map((origin) => origin.value);
      expect(listAt('recipients.watched')).toEqual(merged.recipients.watched);
      expect(listAt('keywords')).toEqual(merged.keywords);
      expect(origins.find(({ path }) => path === 'onError')?.value).toBe(merged.onError);
    }),
  );
});
