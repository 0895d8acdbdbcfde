import * as fc from 'fast-check';
import { findKeyword, isKeyword } from '../../src/policy/keywords';

describe('isKeyword', () => {
  test.each([
    ['社外秘'],
    ['NDA'],
    ['/極\\s*秘/'],
    ['/a|b/i'],
    ['/^x$/m'],
    ['/\\u{20bb7}/u'],
    ['a/b'],
    ['/'],
    ['//'],
    ['a+b('],
    ['see /(/'],
    ['/(/ see'],
  ])('%j can be used', (word) => {
    expect(isKeyword(word)).toBe(true);
  });

  test.each([
    [''],
    ['  '],
    ['\u200b'],
    ['/(/'],
    ['/[/'],
    ['/a/x'],
    ['/a/s'],
    ['/a/y'],
    ['/(?<=a)b/'],
    ['/(?<!a)b/'],
    ['/(?<name>a)/'],
    ['/\\p{L}/u'],
  ])('%j cannot', (word) => {
    expect(isKeyword(word)).toBe(false);
  });
});

describe('findKeyword', () => {
  test.each([
    ['社外秘', '【社外秘】です。社外秘。', ['社外秘', '社外秘']],
    ['secret', 'Secret SECRET ｓｅｃｒｅｔ', ['Secret', 'SECRET', 'ｓｅｃｒｅｔ']],
    ['NDA', 'the agenda of NDA, nda2', ['NDA', 'nda']],
    ['nda', '秘密保持NDA契約', ['NDA']],
    ['ガイド', 'ｶﾞｲﾄﾞとガイド', ['ｶﾞｲﾄﾞ', 'ガイド']],
    ['株', '㈱山田', ['㈱']],
    ['社外秘', '社\u200b外\u200b秘', ['社\u200b外\u200b秘']],
    ['葛城', '葛\u{E0100}城', ['葛\u{E0100}城']],
    ['top secret', 'top\n  secret', ['top\n  secret']],
    [' 極秘 ', '極秘', ['極秘']],
    ['C++', 'C++ and C+', ['C++']],
    ['a.b', 'a.b axb', ['a.b']],
    ['/極\\s*秘/', '極 秘と極秘', ['極 秘', '極秘']],
    ['/project-\\d+/', 'PROJECT-12', ['PROJECT-12']],
    ['/project-\\d+/', 'ＰＲＯＪＥＣＴ－１２', ['ＰＲＯＪＥＣＴ－１２']],
    ['/^見積/m', '件名\n見積', ['見積']],
    ['and/or/', 'or and/or/', ['and/or/']],
    ['/or/ and', 'or', []],
    ['top  secret', 'top secret', ['top secret']],
    ['/ＡＢ/', 'ＡＢ', ['ＡＢ']],
    ['/x*/', 'axxb', ['xx']],
    ['社外秘', '', []],
    ['社外秘', '社外', []],
  ])('%j in %j', (word, text, expected) => {
    expect(findKeyword(word, text).map((hit) => hit.text)).toEqual(expected);
  });

  test('a hit is what stands at its place', () => {
    const words = fc.constantFrom('社外秘', 'nda', 'ガイド', '株', '/[ab]+/', 'a b');
    const text = fc
      .array(fc.constantFrom('社外秘', 'NDA', 'ｶﾞｲﾄﾞ', '㈱', 'a', 'b', ' ', '\u200b', 'ｓ', '𠮷'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, text, (word, body) => {
        let reached = 0;
        for (const hit of findKeyword(word, body)) {
          expect(hit.text).not.toBe('');
          expect(body.slice(hit.start, hit.end)).toBe(hit.text);
          expect(hit.start).toBeGreaterThanOrEqual(reached);
          reached = hit.start;
        }
      }),
    );
  });
});
