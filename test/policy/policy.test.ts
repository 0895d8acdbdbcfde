import * as fc from 'fast-check';
import { parseDirectory, parsePolicy, validatePolicy } from '../../src/policy/faults';
import { defaultPolicy } from '../../src/policy/readPolicy';
import { wholePolicy } from '../support/policies';

const faultsOf = (value: unknown): Record<string, string> => {
  const result = validatePolicy(value, 'en');
  return result.ok ? {} : Object.fromEntries(result.faults.map(({ path, message }) => [path, message]));
};
const withPart = (part: object) => ({ version: 1, ...part });

describe('valid policies', () => {
  test('the example of the interface comes through as it is', () => {
    expect(validatePolicy(wholePolicy, 'ja')).toEqual({
      ok: true,
      policy: { ...defaultPolicy, ...wholePolicy },
    });
  });

  test('what is left out has its default', () => {
    expect(validatePolicy({ version: 1 }, 'ja')).toEqual({ ok: true, policy: defaultPolicy });
    expect(defaultPolicy).toMatchObject({
      checklist: {
        when: 'external',
        items: ['subject', 'addressee', 'wording', 'attachments'],
        tickEach: 'external',
      },
      onError: 'block',
      surface: 'auto',
    });
  });

  test.each([
    [{ checklist: {} }],
    [{ checklist: { items: [] } }],
    [{ checklist: { custom: [{ id: 'boss', label: '上長の確認' }] } }],
    [{ keywords: [{ id: 'a', words: ['x'] }] }],
    [{ recipients: { trusted: ['# a comment', '', '-example.com', '@example.com'] } }],
    [{ checks: { keyword: ['block', {}], 'empty-subject': 'block' } }],
    [{ $schema: './policy.schema.json' }],
    [{ directory: [{ name: '山田商事' }] }],
  ])('%j', (part) => {
    expect(faultsOf(withPart(part))).toEqual({});
  });
});

describe('faults, each by its path', () => {
  test.each([
    [null, '', 'an object'],
    [[], '', 'an object'],
    ['policy', '', 'an object'],
    [{}, 'version', 'missing'],
    [{ version: 2 }, 'version', '2 cannot be used here. Expected: 1'],
    [{ version: '1' }, 'version', '"1" cannot be used here'],
    [withPart({ orgnization: {} }), 'orgnization', 'There is no setting “orgnization”'],
    [withPart({ organization: { domains: 'example.co.jp' } }), 'organization.domains', 'an array'],
    [withPart({ organization: { domains: [''] } }), 'organization.domains[0]', 'at least 1 character'],
    [withPart({ organization: null }), 'organization', 'null cannot be used'],
    [withPart({ checks: { 'extrnal-recipient': 'off' } }), 'checks.extrnal-recipient', 'no setting'],
    [
      withPart({ checks: { keyword: 'loud' } }),
      'checks.keyword',
      '"off" / "notice" / "caution" / "warning" / "block"',
    ],
    [withPart({ checks: { keyword: ['loud', {}] } }), 'checks.keyword[0]', '"loud" cannot be used'],
    [withPart({ checks: { keyword: ['warning'] } }), 'checks.keyword', '[level, options]'],
    [withPart({ checks: { keyword: 1 } }), 'checks.keyword', '[level, options]'],
    [
      withPart({ checks: { 'many-external-domains': ['warning', { domains: 'four' }] } }),
      'checks.many-external-domains[1].domains',
      '"four" cannot be used',
    ],
    [
      withPart({ checks: { 'many-external-domains': ['warning', { domain: 4 }] } }),
      'checks.many-external-domains[1].domain',
      'no setting “domain”',
    ],
    [withPart({ checks: { 'empty-subject': ['off', { a: 1 }] } }), 'checks.empty-subject[1].a', 'no setting'],
    [withPart({ checklist: { when: 'sometimes' } }), 'checklist.when', '"always" / "external"'],
    [withPart({ checklist: { items: ['subject', 'mood'] } }), 'checklist.items[1]', '"mood" cannot be used'],
    [withPart({ checklist: { items: ['subject', 'subject'] } }), 'checklist.items[1]', 'Already used'],
    [withPart({ checklist: { custom: [{ id: 'a b', label: 'x' }] } }), 'checklist.custom[0].id', 'an id'],
    [
      withPart({ checklist: { custom: [{ id: 'a', label: { ja: 'x' } }] } }),
      'checklist.custom[0].label.en',
      'missing',
    ],
    [
      withPart({
        checklist: {
          custom: [
            { id: 'a', label: 'x' },
            { id: 'a', label: 'y' },
          ],
        },
      }),
      'checklist.custom[1].id',
      'Already used',
    ],
    [withPart({ recipients: { blocked: [5] } }), 'recipients.blocked[0]', '5 cannot be used'],
    [withPart({ recipients: { watched: [{ patern: 'x' }] } }), 'recipients.watched[0].patern', 'no setting'],
    [withPart({ recipients: { watched: [{}] } }), 'recipients.watched[0].pattern', 'missing'],
    [
      withPart({ attachments: { watched: [{ pattern: '' }] } }),
      'attachments.watched[0].pattern',
      'at least 1 character',
    ],
    [withPart({ keywords: [{ id: 'a', words: [] }] }), 'keywords[0].words', 'at least 1 item'],
    [withPart({ keywords: [{ id: 'a', words: ['x', '/(/'] }] }), 'keywords[0].words[1]', 'as a keyword'],
    [withPart({ keywords: [{ words: ['x'] }] }), 'keywords[0].id', 'missing'],
    [
      withPart({
        keywords: [
          { id: 'a', words: ['x'] },
          { id: 'a', words: ['y'] },
        ],
      }),
      'keywords[1].id',
      'Already used',
    ],
    [withPart({ directory: [{ name: '' }] }), 'directory[0].name', 'at least 1 character'],
    [
      withPart({ directory: [{ name: 'x', people: [{ name: 'a', address: 'tanaka' }] }] }),
      'directory[0].people[0].address',
      'mail address',
    ],
    [withPart({ onError: 'ignore' }), 'onError', '"block" / "prompt" / "allow"'],
    [withPart({ surface: 'pane' }), 'surface', '"auto"'],
    [withPart({ onError: null }), 'onError', 'null cannot be used'],
  ])('%j: %s', (value, path, message) => {
    const faults = faultsOf(value);
    expect(Object.keys(faults)).toContain(path);
    expect(faults[path]).toContain(message);
  });

  test.each([['__proto__'], ['constructor'], ['toString'], ['hasOwnProperty']])(
    'a key called %s is as unknown as any other, at every level',
    (key) => {
      const text = `{"version":1,"${key}":{},"checks":{"${key}":"off"},"organization":{"${key}":[]},
        "keywords":[{"id":"a","words":["x"],"${key}":1}]}`;
      const result = parsePolicy(text, 'en');
      expect(result.ok ? [] : result.faults.map(({ path }) => path).sort()).toEqual(
        [key, `checks.${key}`, `organization.${key}`, `keywords[0].${key}`].sort(),
      );
    },
  );

  test('a key that is there twice is a fault, however deep, and one in another object is none', () => {
    const twice = parsePolicy(
      '{"version":1,"recipients":{"blocked":["a.example"],"watched":[{"pattern":"x","pattern":"y"}],"\\u0062locked":[]}}',
      'en',
    );
    expect(twice.ok ? [] : twice.faults.map(({ path }) => path)).toEqual([
      'recipients.watched[0].pattern',
      'recipients.blocked',
    ]);
    expect(parsePolicy('{"version":1,"directory":[{"name":"a, \\"b\\": {"},{"name":"b"}]}', 'en').ok).toBe(
      true,
    );
  });

  test('the same goes for the file with the directory', () => {
    const faults = (text: string) => {
      const result = parseDirectory(text, 'en');
      return result.ok
        ? result.value.directory.map(({ name }) => name)
        : result.faults.map(({ path }) => path);
    };
    expect(faults('{"directory":[{"name":"山田商事"}]}')).toEqual(['山田商事']);
    expect(faults('{"directory":[{"name":"a","name":"b"}]}')).toEqual(['directory[0].name']);
    expect(faults('{"directory":[{}],"x":1}').sort()).toEqual(['directory[0].name', 'x']);
    expect(faults('{}')).toEqual(['directory']);
  });

  test('text that is no JSON is told as such, and a byte order mark is none of it', () => {
    const result = parsePolicy('{"version":1,}', 'ja');
    expect(result.ok ? '' : result.faults[0]).toMatchObject({
      path: '',
      message: expect.stringContaining('JSON') as string,
    });
    expect(parsePolicy('\ufeff{"version":1}', 'ja').ok).toBe(true);
  });

  test('every fault is told in both languages', () => {
    for (const language of ['ja', 'en'] as const) {
      const result = validatePolicy(
        { version: 2, checks: { keyword: 1 }, x: 1, keywords: [{ id: 1 }] },
        language,
      );
      if (result.ok) throw new Error('must not be valid');
      expect(result.faults).toHaveLength(5);
      for (const { message } of result.faults) expect(message).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});

/** Every place in a JSON value, by path. */
const places = (
  value: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        places(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

const pathText = (path: readonly (string | number)[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

const replaced = (value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown => {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
};

test('whatever is put in whatever place, the outcome is a whole policy or faults at places that are there', () => {
  const anywhere = fc.constantFrom(...places(wholePolicy));
  const anything = fc.oneof(fc.jsonValue(), fc.constantFrom('off', '', 'x', 0, -1, null, [], {}));
  fc.assert(
    fc.property(anywhere, anything, (path, by) => {
      const value = replaced(wholePolicy, path, by);
      const result = validatePolicy(value, 'en');
      if (result.ok) {
        // Nothing of what was written may have got lost on the way.
        expect(result.policy).toMatchObject(value as object);
        return;
      }
      expect(result.faults.length).toBeGreaterThan(0);
      const known = new Set(places(value).map(pathText));
      for (const { path: at, message } of result.faults) {
        const isThere =
          known.has(at) || (message.includes('missing') && known.has(at.replace(/\.?[^.[]+$/, '')));
        expect([at, isThere]).toEqual([at, true]);
      }
    }),
    { numRuns: 200 },
  );
});
