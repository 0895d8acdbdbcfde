import { extensionOf, fileKindOf, readableSize, splitInline } from '../../../src/ui/view/attachments';
import { file } from '../content';

test.each([
  [0, '0 B'],
  [1023, '1,023 B'],
  [1024, '1 KB'],
  [1536, '1.5 KB'],
  [18_233, '18 KB'],
  [1_048_575, '1 MB'],
  [11_873_220, '11 MB'],
  [5_368_709_120, '5 GB'],
  [3_298_534_883_328, '3,072 GB'],
])('%d bytes are %s', (bytes, shown) => {
  expect(readableSize(bytes)).toBe(shown);
});

test.each([
  ['見積書.xlsx', 'excel'],
  ['見積書.XLSM ', 'excel'],
  ['契約書.docx', 'word'],
  ['請求書.pdf                    .exe', 'program'],
  ['資料.tar.gz', 'archive'],
  ['図面.dwg', null],
  ['README', null],
])('%s is of kind %s', (name, kind) => {
  expect(fileKindOf(name)).toBe(kind);
});

test.each([
  ['図面.DWG', '.dwg'],
  ['README', ''],
  ['a.b/c', ''],
  ['句点で終わる. ', ''],
])('the ending of %s is "%s"', (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});

test('pictures within the text are counted, not listed', () => {
  const own = file('見積書.xlsx', 1);
  expect(splitInline([file('image001.png', 1, { inline: true }), own])).toEqual({
    attached: [own],
    inlineCount: 1,
  });
});
