import * as fc from 'fast-check';
import { fold, foldText, originalSpan } from '../../src/message/fold';

test.each([
  ['ＡＢＣ１２３', 'abc123'],
  ['ｱｲｳ', 'アイウ'],
  ['ｶﾞｷﾞﾊﾟ', 'ガギパ'],
  ['か\u3099', 'が'],
  ['cafe\u0301', 'caf\u00e9'],
  ['㈱山田', '(株)山田'],
  ['①㌔㍻', '1キロ平成'],
  ['社\u200b外\u00ad秘', '社外秘'],
  ['\ufeffa\u202eb', 'ab'],
  ['辻\u{E0100}さん', '辻さん'],
  ['☎\ufe0f', '☎'],
  ['𠮷野', '𠮷野'],
  ['ÄÖÜ', 'äöü'],
  ['ヴｳﾞ', 'ヴヴ'],
  ['\ud800', '\ud800'],
  ['', ''],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

/** Texts full of what folding changes. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom('ｶﾞ', '㈱', '①', '\u200b', '辻\u{E0100}', '𠮷', 'か\u3099', 'Ａ', '\ufe0f', '\ud83d'),
    ),
  )
  .map((parts) => parts.join(''));

test('folding twice changes nothing', () => {
  fc.assert(fc.property(texts, (text) => expect(fold(fold(text))).toBe(fold(text))));
});

test('every unit knows its place: offsets rise, and end with the original', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { text: folded, offsets } = foldText(text);
      expect(offsets).toHaveLength(folded.length + 1);
      expect(offsets[folded.length]).toBe(text.length);
      offsets.forEach((offset, index) => expect(offset).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0));
    }),
  );
});

test('the original of a span folds to at least that span', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const folded = foldText(text);
      if (folded.text === '') return;
      const start = a % folded.text.length;
      const end = start + 1 + (b % (folded.text.length - start));
      const [from, to] = originalSpan(folded, start, end);
      expect(to).toBeGreaterThan(from);
      expect(fold(text.slice(from, to))).toContain(folded.text.slice(start, end));
    }),
  );
});
