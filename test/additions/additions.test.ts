import { additionsTo, type AutomaticRecipient } from '../../src/additions/additions';
import { smallKnowledge } from '../../src/knowledge/small/small';
import type { OutgoingMessage } from '../../src/message/message';
import { externalMail, internalMail, policyOf } from '../outlook/support/messages';

const boss = { field: 'cc', addresses: ['boss@example.co.jp'] };

const additions = (message: OutgoingMessage, parts: object) =>
  additionsTo(message, policyOf(parts), smallKnowledge);

const added = (message: OutgoingMessage, ...rules: object[]): string[] =>
  additions(message, { autoRecipients: rules }).recipients.map(
    ({ field, address }: AutomaticRecipient) => `${field}:${address}`,
  );

const withFile: OutgoingMessage = {
  ...externalMail,
  attachments: [{ name: '見積書.XLSX', size: 1, kind: 'file', inline: false }],
};

test.each<[string, OutgoingMessage, object, boolean]>([
  ['external mail', externalMail, boss, true],
  ['mail among colleagues', internalMail, boss, false],
  ['mail among colleagues, always', internalMail, { ...boss, when: 'always' }, true],
  ['to whom it is for', externalMail, { ...boss, for: ['yamada.example'] }, true],
  ['not to whom it is for', externalMail, { ...boss, for: ['suzuki.example'] }, false],
  [
    'to whom it is for, among others',
    externalMail,
    { ...boss, for: ['suzuki.example', '*@yamada.example'] },
    true,
  ],
  [
    'taken out of a pattern',
    externalMail,
    { ...boss, for: ['*.example', 'yamada.example', '-tanaka@yamada.example'] },
    false,
  ],
  ['a word of the subject', externalMail, { ...boss, keywords: ['見積'] }, true],
  ['a word of the text', externalMail, { ...boss, keywords: ['/日程/'] }, true],
  ['a word that is not there', externalMail, { ...boss, keywords: ['契約'] }, false],
  ['a file', withFile, { ...boss, attachments: ['*.xlsx'] }, true],
  ['no such file', withFile, { ...boss, attachments: ['*.pdf'] }, false],
  ['one of two conditions', withFile, { ...boss, attachments: ['*.xlsx'], keywords: ['契約'] }, false],
  ['both conditions', withFile, { ...boss, attachments: ['*.xlsx'], keywords: ['見積'] }, true],
])('%s', (_, message, rule, expected) => {
  expect(added(message, rule)).toEqual(expected ? ['cc:boss@example.co.jp'] : []);
});

test('words of the quoted thread are not the author’s', () => {
  const body = { text: '承知しました。\n\n-----Original Message-----\nFrom: a\n契約書です。' };
  expect(added({ ...externalMail, body }, { ...boss, keywords: ['契約'] })).toEqual([]);
});

test('the sender is not sent his own mail', () => {
  expect(added(externalMail, { ...boss, addresses: ['SATO@example.co.jp', 'boss@example.co.jp'] })).toEqual([
    'cc:boss@example.co.jp',
  ]);
});

test('each once, as the first rule says', () => {
  expect(
    added(externalMail, boss, { field: 'bcc', addresses: ['Boss@EXAMPLE.co.jp', 'log@example.co.jp'] }),
  ).toEqual(['cc:boss@example.co.jp', 'bcc:log@example.co.jp']);
});

test('that the archive is outside makes no mail external', () => {
  const archive = { field: 'bcc', addresses: ['log@archive.example'], when: 'always' };
  const message = { ...internalMail, bcc: [{ name: '', address: 'log@archive.example' }] };
  expect(added(message, archive, boss)).toEqual(['bcc:log@archive.example']);
  expect(additions(message, { autoRecipients: [archive], addedText: { end: '免責' } }).text).toEqual({
    start: '',
    end: '',
  });
});

test('a mail to nobody is for nobody', () => {
  expect(added({ ...internalMail, to: [] }, { ...boss, when: 'always' })).toEqual([]);
});

test('what the sender wrote is told from what is added, wherever it stands', () => {
  const message: OutgoingMessage = {
    ...externalMail,
    to: [...externalMail.to, { name: '部長', address: 'boss@example.co.jp' }],
    body: { text: `${externalMail.body.text}\n\n免責\n事項 \n` },
  };
  const { written, text } = additions(message, {
    autoRecipients: [boss],
    addedText: { start: '【社外】', end: '免責\n\n事項' },
  });
  expect(written.to).toEqual(externalMail.to);
  expect(written.body.text.trim()).toBe(externalMail.body.text);
  expect(text).toEqual({ start: '【社外】', end: '' });
});
