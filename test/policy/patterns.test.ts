import * as fc from 'fast-check';
import { parseAddress } from '../../src/message/address';
import { addressPatterns, fileNamePatterns, wildcardMatches } from '../../src/policy/patterns';

const matches = (patterns: readonly string[], address: string) =>
  addressPatterns(patterns).match(parseAddress(address)!) !== null;

describe('patterns over addresses', () => {
  test.each([
    ['example.com', 'a@example.com', true],
    ['example.com', 'a@EXAMPLE.COM.', true],
    ['example.com', 'a@sub.example.com', false],
    ['example.com', 'a@badexample.com', false],
    ['example.com', 'example.com@evil.example', false],
    ['*.example.com', 'a@sub.example.com', true],
    ['*.example.com', 'a@deep.sub.example.com', true],
    ['*.example.com', 'a@example.com', false],
    ['*.example.com', 'a@sub.example.com.evil.example', false],
    ['@example.com', 'a@example.com', true],
    ['@example.com', 'a@sub.example.com', false],
    ['@*.example.com', 'a@sub.example.com', true],
    ['user@example.com', 'user@example.com', true],
    ['user@example.com', 'USER@Example.com', true],
    ['user@example.com', 'user+tag@example.com', true],
    ['user+tag@example.com', 'user@example.com', false],
    ['user@example.com', 'other@example.com', false],
    ['user@example.com', 'auser@example.com', false],
    ['*@example.com', 'anyone@example.com', true],
    ['*@example.com', 'a@sub.example.com', false],
    ['*unsafe@example.com', 'very-unsafe@example.com', true],
    ['*unsafe@example.com', 'unsafe@example.com', true],
    ['*unsafe@example.com', 'unsafe1@example.com', false],
    ['user?@example.com', 'user1@example.com', true],
    ['user?@example.com', 'user@example.com', false],
    ['user@*.example.com', 'user@a.example.com', true],
    ['exam*.com', 'a@example.com', true],
    ['"john doe"@example.com', '"John Doe"@example.com', true],
    [' example.com ', 'a@example.com', true],
    ['example.com.', 'a@example.com', true],
    ['EXAMPLE.COM', 'a@example.com', true],
    ['山田.example', 'a@xn--rhtu98c.example', true],
    ['*.山田.example', 'a@mail.山田.example', true],
    ['*田.example', 'a@山田.example', true],
    ['田中@*田.example', '田中@xn--rhtu98c.example', true],
    ['＠ｅｘａｍｐｌｅ．ｃｏｍ', 'a@example.com', true],
    ['ｕｓｅｒ＠example。com', 'user@example.com', true],
    ['＊．example.com', 'a@sub.example.com', true],
    ['', 'a@example.com', false],
    ['# example.com', 'a@example.com', false],
    ['#example.com', 'a@example.com', false],
    ['#*@example.com', '#a@example.com', false],
    ['example.com..', 'a@example.com', true],
    ['xn--*.example', 'a@xn--rhtu98c.example', true],
    ['*@example.com*', 'a@example.com', true],
    ['*', 'a@example.com', true],
  ])('%j and %j: %j', (pattern, address, expected) => {
    expect(matches([pattern], address)).toBe(expected);
  });

  test.each([
    [['*.example.com', '-test.example.com'], 'a@test.example.com', false],
    [['*.example.com', '-test.example.com'], 'a@other.example.com', true],
    [['-test.example.com', '*.example.com'], 'a@test.example.com', false],
    [['example.com', '- boss@example.com'], 'boss@example.com', false],
    [['example.com', '-@example.com'], 'a@example.com', false],
    [['-example.com'], 'a@example.com', false],
  ])('the list %j and %j: %j', (patterns, address, expected) => {
    expect(matches(patterns, address)).toBe(expected);
  });

  test('gives the entry that matched first, with what it says', () => {
    const list = addressPatterns([
      '# rivals',
      { pattern: 'a@rival.example', message: 'first' },
      { pattern: '*@rival.example', message: 'second' },
    ]);
    expect(list.match(parseAddress('a@rival.example')!)).toEqual({
      pattern: 'a@rival.example',
      message: 'first',
    });
    expect(list.match(parseAddress('b@rival.example')!)).toMatchObject({ message: 'second' });
  });
});

describe('patterns over file names', () => {
  test.each([
    ['*.exe', 'setup.exe', true],
    ['*.exe', 'SETUP.EXE', true],
    ['*.exe', 'setup.exe.txt', false],
    ['*.exe', 'setup.exe. .', true],
    ['*.exe', 'report\u202e\u200b.exe', true],
    ['*.exe', 'setup．ｅｘｅ', true],
    ['*社外秘*', '2026_社外秘_見積.xlsx', true],
    ['*社外秘*', '社\u200b外秘.xlsx', true],
    ['見積?.xlsx', '見積1.xlsx', true],
    ['見積?.xlsx', '見積𠮷.xlsx', true],
    ['見積?.xlsx', '見積12.xlsx', false],
    ['*ガイド*', 'ｶﾞｲﾄﾞ.pdf', true],
    ['readme', 'readme', true],
    ['readme*', 'readme', true],
    ['#*', '#1.txt', false],
    ['見積𠮷.xlsx', '見積𠮷.xlsx', true],
    ['readme', 'readme.txt', false],
    ['a[1].txt', 'a[1].txt', true],
    ['a.txt', 'abtxt', false],
  ])('%j and %j: %j', (pattern, name, expected) => {
    expect(fileNamePatterns([pattern]).match(name) !== null).toBe(expected);
  });
});

test('wildcards match as the expression that they stand for', () => {
  const unit = fc.constantFrom('a', 'b', '.', '*', '?', '𠮷', '(', '\\');
  const pattern = fc.string({ unit, maxLength: 8 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '𠮷', '(', '\\', '\n'), maxLength: 8 });
  fc.assert(
    fc.property(pattern, text, (glob, name) => {
      const source = Array.from(glob, (character) =>
        character === '*'
          ? '[^]*'
          : character === '?'
            ? '[^]'
            : character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
      ).join('');
      expect(wildcardMatches(glob, name)).toBe(new RegExp(`^${source}$`, 'u').test(name));
    }),
    { numRuns: 2000 },
  );
});

test('a hostile pattern takes no more steps than pattern by text', () => {
  expect(wildcardMatches(`${'*a'.repeat(50)}b`, 'a'.repeat(5_000))).toBe(false);
});
