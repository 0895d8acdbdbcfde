import * as fc from 'fast-check';
import { missingText, withoutAddedText } from '../../src/additions/text';

const both = { start: '【社外秘 扱い】', end: '免責事項 (1)\n別の行' };

test.each([
  ['neither', '本文', '本文'],
  ['the start', '【社外秘 扱い】\n本文', '本文'],
  ['the end, laid out anew', '本文\r\n\r\n免責事項 (1) \n\n 別の行\n', '本文'],
  ['both', ' 【社外秘扱い】本文免責事項(1)別の行', '本文'],
  ['in the middle', 'a【社外秘 扱い】b免責事項 (1)\n別の行c', 'a【社外秘 扱い】b免責事項 (1)\n別の行c'],
  ['nothing else', '【社外秘 扱い】免責事項 (1)\n別の行', ''],
])('%s', (_, text, own) => {
  expect(withoutAddedText(text, both).trim()).toBe(own);
});

test('what is missing', () => {
  expect(missingText('本文', both)).toEqual(both);
  expect(missingText('【社外秘 扱い】本文', both)).toEqual({ ...both, start: '' });
  expect(missingText('本文', { start: '', end: '' })).toEqual({ start: '', end: '' });
});

test('whatever is added, and however Outlook lays it out, taken away leaves what was there', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => /\S/.test(text));
  const space = fc.constantFrom('', ' ', '\n', '\r\n\r\n', '\u3000');
  fc.assert(
    fc.property(word, word, space, space, (start, end, before, after) => {
      // A sign that none of them has keeps the ends apart.
      const own = `\u2603${'本文'}\u2603`;
      const text = `${before}${start}${after}${own}${before}${end}${after}`;
      fc.pre(!(start + end).includes('\u2603'));
      expect(withoutAddedText(text, { start, end }).trim()).toBe(own);
    }),
  );
});
