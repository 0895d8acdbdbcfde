import fc from 'fast-check';
import { isSlip, slipKeys } from '../../src/slips/localPart';

test.each([
  ['tanaka', 'tnaaka'],
  ['tanaka', 'tanaak'],
  ['watanabe', 'watnabe'],
  ['watanabe', 'wattanabe'],
  ['watanabe', 'watamabe'],
  ['tanaka', 'tanakaa'],
  ['tanaka.ichiro', 'tanaka.ichiiro'],
])('%s and %s are a slip apart', (a, b) => {
  expect(isSlip(a, b)).toBe(true);
  expect(isSlip(b, a)).toBe(true);
});

test.each([
  ['tanaka', 'tanaka'],
  ['tanaka.i', 'tanaka.k'],
  ['itanaka', 'ktanaka'],
  ['tanaka', 'itanaka'],
  ['tanaka', 'tanakai'],
  ['tanaka', 'tanaka2'],
  ['tanaka1', 'tanaka2'],
  ['t.tanaka', 't-tanaka'],
  ['abe', 'abbe'],
  ['tanaka', 'tamura'],
  ['yamada', 'yamamoto'],
])('%s and %s are none', (a, b) => {
  expect(isSlip(a, b)).toBe(false);
  expect(isSlip(b, a)).toBe(false);
});

test('whatever is a slip apart shares a key', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcde.1'), minLength: 3, maxLength: 10 });
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      if (isSlip(a, b)) expect(slipKeys(a).filter((key) => slipKeys(b).includes(key))).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('swapping two neighbours within a word, or doubling a letter, is a slip', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(word, fc.nat(), (text, seed) => {
      const at = seed % (text.length - 1);
      const swapped = text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2);
      const doubled = text.slice(0, at) + text[at]! + text.slice(at);
      if (swapped !== text) expect(isSlip(text, swapped)).toBe(true);
      expect(isSlip(text, doubled)).toBe(true);
    }),
  );
});
