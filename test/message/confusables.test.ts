import fc from 'fast-check';
import { disguisedAs, domainSkeleton, skeleton } from '../../src/message/confusables';

test.each([
  ['yamada', 'yаmada'],
  ['modern', 'modem'],
  ['cloud', 'doud'],
  ['tanaka0', 'tanakao'],
  ['user1', 'userl'],
  ['tanaka', 'ｔａｎａｋａ'],
  ['tanaka', 'TANAKA'],
  ['muller', 'müller'],
  ['tana\u200bka', 'tanaka'],
  ['カ口', '力ロ'],
  ['a-b', 'a‐b'],
])('%s and %s look alike', (a, b) => {
  expect(skeleton(a)).toBe(skeleton(b));
});

test.each([
  ['tanaka', 'tanaki'],
  ['yamada.example', 'yamada-example'],
  ['が', 'か'],
  ['mail', 'mall'],
])('%s and %s do not', (a, b) => {
  expect(skeleton(a)).not.toBe(skeleton(b));
});

test('in a domain a small l, an upper-case I and a 1 are one', () => {
  expect(domainSkeleton('PaypaI.example')).toBe(domainSkeleton('paypal.example'));
  expect(domainSkeleton('paypa1.example')).toBe(domainSkeleton('paypal.example'));
});

test.each([
  ['yаmada.example', 'yamada.example'],
  ['раураl.example', 'paypal.example'],
  ['yamada.example', null],
  ['пример.example', null],
  ['日本語.example', null],
  ['müller.example', null],
])('%s is disguised as %s', (text, reading) => {
  expect(disguisedAs(text)).toBe(reading);
});

test('a skeleton has itself for skeleton', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abmnrvwcl01.@-еоа') }), (text) => {
      const once = skeleton(text);
      // Run-together pairs may meet anew (r + rn): at most they shorten further.
      expect(skeleton(once).length).toBeLessThanOrEqual(once.length);
      expect(skeleton(text.toUpperCase())).toBe(once);
    }),
  );
});
