import fc from 'fast-check';
import { difference, readableAddress } from '../../../src/ui/view/readableAddress';

test.each([
  ['tanaka@yamada.example', 'tanaka@yamada.example', ''],
  ['Tanaka@Yamada.example', 'Tanaka@Yamada.example', ''],
  ['a@xn--wgv71a119e.example', 'a@日本語.example', 'xn--wgv71a119e.example'],
  ['a@日本語.example', 'a@日本語.example', 'xn--wgv71a119e.example'],
  ['"a@b"@xn--wgv71a119e.example', '"a@b"@日本語.example', 'xn--wgv71a119e.example'],
  ['/o=Exchange/cn=sato', '/o=Exchange/cn=sato', ''],
  ['', '', ''],
])('%s is shown as %s', (address, shown, encodedDomain) => {
  expect(readableAddress(address)).toEqual({ shown, encodedDomain });
});

test.each([
  ['suzuki@yamada.example', 'suzuki@yamda.example', 'a'],
  ['tanaka.ichiro@x.example', 'tanaka.jiro@x.example', 'ich'],
  ['a@x.example', 'b@x.example', 'a'],
  ['aa', 'a', 'a'],
])('%s differs from %s in %s', (text, other, expected) => {
  const { start, end } = difference(text, other)!;
  expect(text.slice(start, end)).toBe(expected);
});

test('what stands around the difference is the same in both', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      const differing = difference(text, other);
      if (!differing) return expect(text).toBe(other);
      expect(other.startsWith(text.slice(0, differing.start))).toBe(true);
      expect(other.endsWith(text.slice(differing.end))).toBe(true);
      expect(other.length).toBeGreaterThanOrEqual(differing.start + text.length - differing.end);
    }),
  );
});
