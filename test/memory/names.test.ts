import fc from 'fast-check';
import { decodeName, encodeName } from '../../src/memory/names';

test.each([
  ['Taro Yamada', 'taro.yamada', '=0'],
  ['Yamada Taro', 'taro_yamada', '=1'],
  ['Yamada, Taro', 'taro-yamada', '=2'],
  ['Yamada, Taro', 'yamada.taro', '=3'],
  ['Maria Del Mar', 'maria.del.mar', '=0'],
  ['Mar Del Maria', 'maria.del.mar', '=1'],
  ['Mar, Maria Del', 'maria.del.mar', '=2'],
  ['Maria, Del Mar', 'maria.del.mar', '=3'],
  ['Taro Yamada', '.taro..yamada-', '=0'],
])('%s of %s@ is the pattern %s', (name, local, written) => {
  expect(encodeName(name, local)).toBe(written);
  expect(decodeName(written, local)).toBe(name);
});

test.each([
  ['Yamada', 'yamada', 'Yamada'],
  ['taro yamada', 'taro.yamada', 'taro yamada'],
  ['TARO YAMADA', 'taro.yamada', 'TARO YAMADA'],
  ['山田 太郎', 'taro.yamada', '山田 太郎'],
  ['', 'taro.yamada', ''],
  ['=0', 'taro.yamada', '==0'],
])('%j of %s@ is written out: %j', (name, local, written) => {
  expect(encodeName(name, local)).toBe(written);
  expect(decodeName(written, local)).toBe(name);
});

// What no version wrote: damaged, or of a pattern that there was once.
test.each([
  ['=4', '4'],
  ['=00', '00'],
  ['=a0', 'a0'],
  ['=0a', '0a'],
  ['=', ''],
])('%j is no pattern: %j', (text, name) => {
  expect(decodeName(text, 'taro.yamada')).toBe(name);
});

test('every name comes back', () => {
  const word = fc.constantFrom('taro', 'yamada', 'Taro', 'Yamada', 'é', '=', '0', '山田');
  const joined = (...by: string[]) =>
    fc
      .array(fc.tuple(word, fc.constantFrom(...by)), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(joined(' ', ', ', ''), joined('.', '-', '_', ''), (name, local) => {
      expect(decodeName(encodeName(name, local), local)).toBe(name);
    }),
  );
});
