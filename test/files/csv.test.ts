import * as fc from 'fast-check';
import { readCsv } from '../../src/files/csv';

const rows = (text: string) => readCsv(text).records.map(({ line, fields }) => [line, ...fields]);

test.each<[string, string, (string | number)[][]]>([
  [
    'plain fields',
    'a,b\r\nc,d\r\n',
    [
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ],
  ],
  [
    'no line end at the end',
    'a,b\nc',
    [
      [1, 'a', 'b'],
      [2, 'c'],
    ],
  ],
  [
    'old line ends',
    'a\rb',
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    'quotes, commas and line ends within',
    '"a,""1""\r\nx",b\nc',
    [
      [1, 'a,"1"\r\nx', 'b'],
      [3, 'c'],
    ],
  ],
  [
    'blank lines',
    '\n\na\n \nb\n',
    [
      [3, 'a'],
      [5, 'b'],
    ],
  ],
  [
    'empty fields',
    ',\n"",""',
    [
      [1, '', ''],
      [2, '', ''],
    ],
  ],
  [
    'semicolons',
    'a;True\nb,1;False',
    [
      [1, 'a', 'True'],
      [2, 'b,1', 'False'],
    ],
  ],
  ['tabs', 'a\tb, c', [[1, 'a', 'b, c']]],
  ['a semicolon within quotes', '"a;b",c', [[1, 'a;b', 'c']]],
  ['a quote within a plain field', 'a"b,c', [[1, 'a"b', 'c']]],
  ['nothing', '', []],
])('reads %s', (_, text, expected) => {
  expect(rows(text)).toEqual(expected);
  expect(readCsv(text).brokenLines).toEqual([]);
});

test.each<[string, string, (string | number)[][], number[]]>([
  [
    'that is not closed',
    'a\n"b,c\nd',
    [
      [1, 'a'],
      [3, 'd'],
    ],
    [2],
  ],
  ['that goes on after its closing quote', '"a"b,c\nd', [[2, 'd']], [1]],
  ['in a later column', 'a,"b\nc', [[2, 'c']], [1]],
])('a quoted field %s costs its line alone', (_, text, expected, broken) => {
  expect(rows(text)).toEqual(expected);
  expect(readCsv(text).brokenLines).toEqual(broken);
});

test('whatever was written comes back, with the lines it stands on', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', ' ', '東') });
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (records) => {
      const written = records.map((fields) =>
        fields.map((text) => `"${text.replace(/"/g, '""')}"`).join(','),
      );
      const read = readCsv(written.join('\r\n'));
      expect(read.records.map(({ fields }) => fields)).toEqual(records);
      expect(read.brokenLines).toEqual([]);
      const heights = written.map((text) => text.split(/\r\n|\r|\n/).length);
      const starts = heights.map(
        (_, index) => 1 + heights.slice(0, index).reduce((sum, one) => sum + one, 0),
      );
      expect(read.records.map(({ line }) => line)).toEqual(starts);
    }),
  );
});
