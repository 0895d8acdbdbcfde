import fc from 'fast-check';
import { visibleParts, visibleText } from '../../../src/ui/view/visibleText';

test.each([
  ['plain', '田中 一郎', '田中 一郎'],
  ['right-to-left override', '請求書\u202efdp.exe', '請求書[U+202E]fdp.exe'],
  ['zero-width space', 'yam\u200bada', 'yam[U+200B]ada'],
  ['control characters', 'a\u0000b\tc', 'a[U+0000]b[U+0009]c'],
  ['tag characters beyond the basic plane', 'a\u{e0041}', 'a[U+E0041]'],
  ['Hangul filler', '\u3164', '[U+3164]'],
  ['a joiner within one picture stays', '👨‍👩‍👧 家族', '👨‍👩‍👧 家族'],
  ['a joiner between letters does not', 'a\u200db', 'a[U+200D]b'],
  ['variation selectors belong to the name', '辻\u{e0100}本', '辻\u{e0100}本'],
  ['combining voicing marks too', 'か\u3099', 'か\u3099'],
])('%s', (_, text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test('nothing else is lost or reordered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const kept = visibleParts(text)
        .map((part) => (part.hidden ? String.fromCodePoint(parseInt(part.text.slice(2), 16)) : part.text))
        .join('');
      expect(kept).toBe(text);
    }),
  );
});

test('what turns the direction of reading never comes through', () => {
  const turning = fc.constantFrom(
    ...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), turning)), (pieces) => {
      expect(visibleText(pieces.join(''))).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/);
    }),
  );
});
