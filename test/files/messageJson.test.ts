import { parseMessageJson } from '../../src/files/messageJson';
import { decodeUtf8 } from '../../src/files/utf8';
import { UnreadableFile } from '../../src/files/unreadable';

const example = {
  from: { name: '佐藤 健', address: 'sato@example.co.jp' },
  to: [{ name: '田中 一郎', address: 'tanaka@yamada.example', type: 'externalUser' }],
  cc: [],
  bcc: [],
  subject: 'お見積りの件',
  body: { text: '山田商事 田中様\n…', html: '<p>…' },
  attachments: [{ name: '見積書.xlsx', size: 18233, kind: 'file', inline: false, content: 'QUJD' }],
  composeType: 'reply',
  original: { recipients: ['tanaka@yamada.example'], subject: 'お見積り' },
  date: '2026-11-21T09:00:00+09:00',
};

const parse = (value: unknown) => parseMessageJson(JSON.stringify(value));

function reasonsOf(json: string, language: 'ja' | 'en' = 'en'): readonly string[] {
  try {
    parseMessageJson(json);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reasons(language);
    throw error;
  }
  return [];
}

test('a whole message comes through as it is', () => {
  expect(parse(example)).toEqual(example);
});

test('what is left out is empty', () => {
  expect(parse({ to: [{ address: 'a@b.example' }], attachments: [{ name: 'a.txt' }] })).toEqual({
    from: { name: '', address: '' },
    to: [{ name: '', address: 'a@b.example' }],
    cc: [],
    bcc: [],
    subject: '',
    body: { text: '' },
    attachments: [{ name: 'a.txt', size: 0, kind: 'file', inline: false }],
    composeType: 'new',
  });
});

test.each([
  ['QUJD', 3],
  ['QUI=', 2],
  ['QQ==', 1],
  ['', 0],
])('an attachment without a size has that of its content %j', (content, size) => {
  expect(parse({ attachments: [{ name: 'a', content }] }).attachments[0]?.size).toBe(size);
});

test('keys of an export’s own are let be', () => {
  expect(parse({ ...example, owner: 'sato', to: [{ address: 'a@b.example', id: 7 }] }).to).toEqual([
    { name: '', address: 'a@b.example' },
  ]);
});

test.each([
  ['{', 'Not readable as JSON'],
  ['[]', 'Not a message'],
  ['null', '{…}'],
  ['"mail"', '{…}'],
  ['{}', 'Not a message'],
  ['{"version":1,"organization":{"domains":[]}}', 'Not a message'],
  ['{"to":"a@b.example"}', 'to: "a@b.example" cannot be used here. Expected: an array'],
  ['{"to":[{"address":5}]}', 'to[0].address: 5 cannot be used here. Expected: text'],
  ['{"to":[null]}', 'to[0]: null cannot be used here. Expected: an object'],
  ['{"to":[{"type":"robot"}]}', 'to[0].type: "robot"'],
  ['{"body":"text"}', 'body: "text" cannot be used here. Expected: an object'],
  ['{"body":{"text":null}}', 'body.text: null'],
  ['{"attachments":[{"size":1}]}', 'attachments[0].name: A value is missing. Expected: text'],
  [
    '{"attachments":[{"name":"a","size":-1}]}',
    'attachments[0].size: -1 cannot be used here. Expected: 0 or more',
  ],
  ['{"attachments":[{"name":"a","content":"QUJ"}]}', 'attachments[0].content: Not readable as Base64'],
  ['{"attachments":[{"name":"a","content":"あいうえ"}]}', 'attachments[0].content: Not readable as Base64'],
  ['{"subject":"","composeType":"answer"}', 'composeType: "answer"'],
  ['{"subject":"","original":{"recipients":[1]}}', 'original.recipients[0]: 1'],
  ['{"subject":"","date":"yesterday"}', 'date: Not readable as a date'],
  ['{"subject":"","date":"2026-13-45T00:00:00Z"}', 'date: Not readable as a date'],
])('%s is refused: %s', (json, reason) => {
  expect(reasonsOf(json).join('\n')).toContain(reason);
});

test('every fault is named, in the reader’s language', () => {
  const json = JSON.stringify({ to: [{ address: 1 }], cc: 2, date: 'x' });
  expect(reasonsOf(json)).toHaveLength(3);
  expect(reasonsOf(json, 'ja')).toEqual([
    'to[0].address: 1 は使えません。書けるもの: 文字列',
    'cc: 2 は使えません。書けるもの: 配列 […]',
    'date: 日時として読めません。書けるもの: 2026-11-21T09:00:00+09:00',
  ]);
});

describe('the bytes of a JSON file', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  test('UTF-8, with or without a byte order mark', () => {
    expect(decodeUtf8(utf8('{"a":"あ"}'))).toBe('{"a":"あ"}');
    expect(decodeUtf8(utf8('\ufeff{}'))).toBe('{}');
  });

  test.each([
    ['UTF-16 little-endian with a mark', [0xff, 0xfe, 0x7b, 0], 'UTF-16'],
    ['UTF-16 big-endian with a mark', [0xfe, 0xff, 0, 0x7b], 'UTF-16'],
    ['UTF-16 little-endian', [0x7b, 0, 0x7d, 0], 'UTF-16'],
    ['UTF-16 big-endian', [0, 0x7b, 0, 0x7d], 'UTF-16'],
    ['Shift_JIS', [0x22, 0x93, 0x63, 0x22], 'not in UTF-8'],
    ['nothing', [], 'nothing in it'],
    ['blanks', [0x20, 0x0a], 'nothing in it'],
  ])('%s is refused', (_, bytes, reason) => {
    expect(() => decodeUtf8(Uint8Array.from(bytes))).toThrow(reason);
  });
});
