import fc from 'fast-check';
import { sameValue, valueAt, withValue } from '../../src/admin/json';

test.each([
  ['a key', { a: 1 }, ['a'], 2, { a: 2 }],
  ['objects on the way', {}, ['a', 'b'], 2, { a: { b: 2 } }],
  ['a key taken out', { a: 1, b: 2 }, ['a'], undefined, { b: 2 }],
  ['an entry', { a: [1, 2] }, ['a', 1], 3, { a: [1, 3] }],
  ['an entry taken out', { a: [1, 2, 3] }, ['a', 1], undefined, { a: [1, 3] }],
  ['a value of another kind in the way', { a: 1 }, ['a', 'b'], 2, { a: { b: 2 } }],
  ['the whole', { a: 1 }, [], { b: 2 }, { b: 2 }],
])('%s', (_, value, path, replacement, expected) => {
  const before = JSON.stringify(value);
  expect(withValue(value, path, replacement)).toEqual(expected);
  expect(JSON.stringify(value)).toBe(before);
});

test('a key that objects have of themselves is a key like any other', () => {
  const value = withValue({}, ['__proto__'], 1);
  expect(Object.keys(value as object)).toEqual(['__proto__']);
  expect(valueAt({}, ['constructor'])).toBeUndefined();
});

test('what was put at a place is there, and equal values are the same', () => {
  const path = fc.array(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.jsonValue(), path, fc.jsonValue(), (value, at, put) => {
      const changed = withValue(value, at, put);
      return (
        sameValue(valueAt(changed, at), put) &&
        sameValue(changed, JSON.parse(JSON.stringify(changed))) &&
        sameValue(value, value)
      );
    }),
  );
});
