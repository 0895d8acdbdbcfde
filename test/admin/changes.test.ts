import { changesBetween } from '../../src/admin/changes';
import { usualLevels } from '../../src/admin/engine';
import { isWeaker } from '../../src/admin/weaker';

test.each([
  ['a value', { a: 1 }, { a: 2 }, [{ path: ['a'], before: 1, after: 2 }]],
  ['a group with nothing in it', {}, { a: {} }, [{ path: ['a'], after: {} }]],
  ['a value that is new', {}, { a: { b: 1 } }, [{ path: ['a', 'b'], after: 1 }]],
  [
    'entries by what they are',
    { a: ['x', 'y'] },
    { a: ['y', 'z'] },
    [
      { path: ['a', 0], before: 'x' },
      { path: ['a', 1], after: 'z' },
    ],
  ],
  [
    'the order of entries',
    { a: ['x', 'y'] },
    { a: ['y', 'x'] },
    [{ path: ['a'], before: ['x', 'y'], after: ['y', 'x'] }],
  ],
  ['the second of equal entries', { a: ['x'] }, { a: ['x', 'x'] }, [{ path: ['a', 1], after: 'x' }]],
  [
    'an entry by its name, wherever it is now',
    { a: [{ name: 'n', tags: [] }] },
    { a: [{ name: 'm' }, { name: 'n', tags: ['t'] }] },
    [
      { path: ['a', 0], after: { name: 'm' } },
      { path: ['a', 1, 'tags', 0], after: 't' },
    ],
  ],
])('%s', (_, before, after, expected) => {
  expect(changesBetween(before, after)).toEqual(expected);
});

test.each([
  [{ checks: { wording: 'caution' } }, { checks: { wording: 'off' } }, true],
  [{}, { checks: { 'blocked-recipient': 'notice' } }, true],
  [{}, { checks: { wording: ['warning', {}] } }, false],
  [{ checks: { wording: 'off' } }, {}, false],
  [{ onError: 'prompt' }, { onError: 'allow' }, true],
  [{ onError: 'allow' }, {}, false],
  [{ recipients: { blocked: ['a', 'b'] } }, { recipients: { blocked: ['a'] } }, true],
  [{ recipients: { blocked: ['a'] } }, { recipients: {} }, true],
  [{ recipients: { blocked: ['a'] } }, { recipients: { blocked: ['a', 'b'] } }, false],
  [{ recipients: { trusted: ['a'] } }, { recipients: { trusted: ['a', 'b'] } }, true],
  [{ checklist: {} }, { checklist: { when: 'never' } }, true],
  [{ checklist: {} }, { checklist: { when: 'always' } }, false],
  [
    { groups: [{ id: 'g', policy: { onError: 'block' } }] },
    { groups: [{ id: 'g', policy: { onError: 'allow' } }] },
    true,
  ],
])('%j → %j checks less: %s', (before, after, expected) => {
  const changes = changesBetween(before, after);
  expect(changes.some((change) => isWeaker(change, usualLevels))).toBe(expected);
});
