import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AttachmentFacts } from '../../src/attachments/facts';
import { inspectAttachment } from '../../src/attachments/inspectAttachment';

/** Files made with the tools that people use; see make-files.mjs. */
const folder = path.join(__dirname, 'files');

const inspect = (file: string): Promise<AttachmentFacts> =>
  inspectAttachment(path.basename(file), new Uint8Array(readFileSync(file)));

const thirty = { names: 30, mailAddresses: 30, telephones: 30, postalAddresses: 30, birthDates: 30 };
const sheets = (state: 'hidden' | 'veryHidden') => [
  { name: '見積', state: 'visible', rows: 4, columns: 3, hiddenRows: 1, hiddenColumns: 1 },
  { name: '名簿', state, rows: 31, columns: 5, hiddenRows: 0, hiddenColumns: 0 },
];
const properties = { title: '見積書', author: '例示株式会社 佐藤', lastModifiedBy: '田中' };
const workbook = { protection: 'open', sheets: sheets('hidden'), comments: 1, people: thirty, properties };
const letter = { protection: 'open', comments: 1, trackedChanges: 1, people: { telephones: 1 }, properties };
const letterText = '鈴木工業株式会社 御中\nお世話になっております。来週までに納品します。';
const slides = { protection: 'open', slides: { count: 3, hidden: 1, withNotes: 1 }, properties };
const sealed = { protection: 'password', couldNotInspect: 'encrypted' };
const table = { type: 'csv', protection: 'open', people: thirty };
const inside = (...contents: object[]) => ({
  contents: contents.map((file): unknown => expect.objectContaining(file)),
});
const list = { name: '名簿.csv', ...table };
const saying = (text: string) => ({ text: expect.stringContaining(text) as string });
const costs = { text: expect.stringContaining('原価\n品名\t原価\nねじ\t3') as string };
const listed = inside({ name: 'memo.txt', protection: 'open' }, { name: 'meibo.csv', protection: 'open' });

const expected: Readonly<Record<string, object>> = {
  'meibo-shift_jis.csv': { ...table, encoding: 'shift_jis' },
  'meibo-euc-jp.csv': { ...table, encoding: 'euc-jp' },
  'meibo-iso-2022-jp.csv': { ...table, encoding: 'iso-2022-jp' },
  'meibo-utf-16.csv': { ...table, encoding: 'utf-16le' },
  'meibo-utf-8.csv': { ...table, encoding: 'utf-8' },
  'workbook.xlsx': { type: 'xlsx', ...workbook },
  'workbook.xls': { type: 'xls', ...workbook },
  'workbook.ods': { type: 'ods', ...workbook },
  'workbook-very-hidden.xlsx': { type: 'xlsx', ...workbook, sheets: sheets('veryHidden') },
  'workbook-macros.xlsm': { type: 'xlsm', macros: true },
  'workbook-password.xls': { type: 'xls', ...sealed },
  'workbook-password.ods': { type: 'ods', ...sealed },
  'letter.docx': { type: 'docx', ...letter, text: expect.stringContaining(letterText) as string },
  'letter.doc': { type: 'doc', ...letter, text: expect.stringContaining(letterText) as string },
  'letter.odt': { type: 'odt', ...letter, text: expect.stringContaining(letterText) as string },
  'letter.rtf': {
    type: 'rtf',
    protection: 'open',
    comments: 1,
    text: expect.stringContaining(letterText) as string,
  },
  'letter.pdf': { type: 'pdf', protection: 'open', text: expect.stringContaining(letterText) as string },
  'letter-password.pdf': { type: 'pdf', ...sealed },
  'letter-password-rc4.pdf': { type: 'pdf', ...sealed },
  'letter-restricted.pdf': {
    type: 'pdf',
    protection: 'permissions-only',
    text: expect.stringContaining(letterText) as string,
  },
  'letter-attachment.pdf': { type: 'pdf', ...inside({ name: 'meibo.csv', people: thirty }) },
  'letter-embedded.docx': { type: 'docx', ...inside({ name: 'oleObject1.xlsx', ...costs }) },
  'letter-embedded.odt': { type: 'odt', ...inside({ name: 'Object 1', ...costs }) },
  'slides.pptx': { type: 'pptx', ...slides },
  'slides.ppt': { type: 'ppt', ...slides },
  'slides.odp': { type: 'odp', ...slides },
  'utf8-names.zip': { type: 'zip', protection: 'open', ...inside(list, { name: 'memo.txt', type: 'text' }) },
  'shift_jis-names.zip': { type: 'zip', protection: 'open', ...inside(list) },
  'zipcrypto.zip': {
    type: 'zip',
    ...sealed,
    protectionMethod: 'zipcrypto',
    ...inside({ name: '名簿.csv', protection: 'password' }, { name: 'memo.txt' }),
  },
  'aes.zip': { type: 'zip', ...sealed, protectionMethod: 'aes-256' },
  'partly.zip': {
    type: 'zip',
    protection: 'partly',
    ...inside({ protection: 'open' }, { protection: 'password' }),
  },
  'nested.zip': {
    type: 'zip',
    ...inside(
      { type: 'zip', ...inside(list, {}) },
      { type: 'xlsx', ...workbook },
      { type: 'zip', ...sealed },
    ),
  },
  'plain.7z': {
    type: '7z',
    protection: 'open',
    couldNotInspect: 'unsupported',
    ...inside({ name: 'memo.txt' }, { name: '名簿.csv' }),
  },
  'content.7z': {
    type: '7z',
    ...sealed,
    protectionMethod: '7z-content',
    ...inside({ name: 'memo.txt' }, { name: '名簿.csv' }),
  },
  'names.7z': { type: '7z', ...sealed, protectionMethod: '7z-header' },
  'plain.cab': { type: 'cab', protection: 'open', couldNotInspect: 'unsupported', ...listed },
  'plain.lzh': { type: 'lzh', protection: 'open', couldNotInspect: 'unsupported', ...listed },
  'mail.eml': {
    type: 'eml',
    mail: { from: 'sato@example.co.jp', to: ['tanaka@yamada.example'], subject: '資料の送付' },
    ...inside({ name: '添付-zipcrypto.zip', ...sealed }, { name: '添付-workbook.xlsx', ...workbook }),
  },
};

/** Files of other projects' tests; see README.md there. */
const borrowed: Readonly<Record<string, object>> = {
  'cjk.msg': { type: 'msg', mail: { from: '', to: [], subject: 'Hello +CJK' }, ...saying('J こんにちは') },
  'mail-in-mail.msg': {
    type: 'msg',
    ...inside(
      {
        type: 'msg',
        mail: {
          from: 'xmailuser@xmailserver.test',
          to: ['xmailuser@xmailserver.test'],
          subject: 'Microsoft Outlook テスト メッセージ',
        },
      },
      { name: 'green.png', type: 'png' },
    ),
  },
  'encrypted.rar': {
    type: 'rar',
    protection: 'partly',
    protectionMethod: 'rar5',
    couldNotInspect: 'unsupported',
    ...inside(
      { name: 'a.txt', protection: 'open' },
      { name: 'b.txt', protection: 'password' },
      { name: 'c.txt', protection: 'open' },
      { name: 'd.txt', protection: 'password' },
    ),
  },
  'encrypted-names.rar': { type: 'rar', ...sealed, protectionMethod: 'rar5-header' },
  'password.docx': { type: 'ooxml', ...sealed, protectionMethod: 'ooxml-agile' },
  'password.xlsx': { type: 'ooxml', ...sealed, protectionMethod: 'ooxml-agile' },
};

describe.each([
  ['made', folder, expected],
  ['borrowed', path.join(__dirname, 'borrowed'), borrowed],
])('files %s', (_, from, table) => {
  test('every one has what must be found in it', () => {
    expect([...Object.keys(table), ...(from === folder ? [] : ['README.md'])].sort()).toEqual(
      readdirSync(from).sort(),
    );
  });

  test.each(Object.entries(table))('%s', async (file, facts) => {
    expect(await inspect(path.join(from, file))).toEqual(expect.objectContaining(facts));
  });
});

test('the name says nothing about what a file is', async () => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, 'workbook.xlsx')));
  expect(await inspectAttachment('写真.jpg', bytes)).toMatchObject({ name: '写真.jpg', type: 'xlsx' });
});
