import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { parseEml } from '../../src/files/eml';
import { UnreadableFile } from '../../src/files/unreadable';
import type { MessageAttachment, OutgoingMessage } from '../../src/message/message';

const mail = (name: string) => parseEml(readFileSync(path.join(__dirname, 'mail', `${name}.eml`)));
const encode = (text: string) => new TextEncoder().encode(text);
const names = (attachments: readonly MessageAttachment[]) => attachments.map(({ name }) => name);

const sato = { name: '', address: 'sato@example.co.jp' };
const tanaka = { name: '', address: 'tanaka@yamada.example' };

describe('text in the encodings of Japanese and western mail', () => {
  const cases: [file: string, expected: Partial<OutgoingMessage>][] = [
    ['plain', { subject: 'Hello', body: { text: 'Dear Mr Tanaka,\nsee you.\n' } }],
    [
      'iso-2022-jp',
      {
        from: { name: '佐藤 健', address: 'sato@example.co.jp' },
        to: [{ name: '山田商事 田中', address: 'tanaka@yamada.example' }],
        subject: 'お見積りの件について',
        body: { text: '山田商事\n田中様\n\nお世話になっております。\nｱｲｳｸ ①\n' },
      },
    ],
    ['shift_jis', { subject: '予算表', body: { text: 'ソフトの予算表①を送ります。髙橋\n' } }],
    [
      'shift_jis-unlabelled',
      {
        from: { name: '佐藤 ソ', address: 'sato@example.co.jp' },
        to: [{ name: '林', address: 'tanaka@yamada.example' }],
        subject: '予算表のソート',
        body: { text: '田中様\n予算表を能登支店へ送ります。\n' },
      },
    ],
    ['shift_jis-as-iso-8859-1', { body: { text: '田中様\n添付をご確認ください。\n' } }],
    [
      'shift_jis-as-iso-2022-jp',
      { body: { text: '田中様\n添付をご確認ください。これは長い行なので途中で折り返されます。\n' } },
    ],
    [
      'iso-2022-jp-raw-headers',
      {
        from: { name: '佐藤', address: 'sato@example.co.jp' },
        to: [
          { name: '山田商事 田中', address: 'tanaka@yamada.example' },
          { name: '営業部', address: 'sales@example.co.jp' },
        ],
        subject: '見積書(最終)',
        body: { text: '田中様\n' },
      },
    ],
    [
      'euc-jp-unlabelled',
      {
        from: { name: '佐藤', address: 'sato@example.co.jp' },
        subject: 'ご確認のお願い',
        body: { text: '田中様\nよろしくお願いします。\n' },
      },
    ],
    ['utf-8-as-us-ascii', { subject: '見積', body: { text: '田中様\n' } }],
    [
      'windows-1252',
      {
        from: { name: 'René “Lefèvre”', address: 'rene@dupont.example' },
        subject: 'Cafés et thés à Noël',
        body: { text: 'J’ai joint le résumé – € 20. Grüße, åäö, naïve\n' },
      },
    ],
    [
      'quoted-printable',
      {
        subject: '見積 (1)',
        body: {
          text: 'お世話になっております。見積書を添付いたしますので、ご確認のほどよろしくお願いいたします。= 100%\n',
        },
      },
    ],
    ['split-encoded-words', { subject: '見積書の送付' }],
    ['format-flowed', { body: { text: '長い行を折り返した文。\n> 引用\n-- \n佐藤\n' } }],
    ['mbox-line', { from: sato, subject: 'one of an mbox' }],
  ];
  test.each(cases)('%s', async (file, expected) => {
    expect(await mail(file)).toMatchObject(expected);
  });
});

describe('file names', () => {
  test.each([
    ['rfc2231-file-names', ['見積書と納品書.pdf', '請求書.pdf', '予算表.pdf', '型名だけ.pdf']],
    ['rfc2047-file-names', ['見積書.pdf', '長い名前の見積書.pdf', '名.pdf', 'a_b c(遊).pdf']],
    ['raw-file-names', ['予算表.pdf', '見積書 (最終).pdf', '請求書.pdf', 'a"b;c.pdf']],
    ['iso-2022-jp-raw-headers', ['見積書.xlsx']],
  ])('%s', async (file, expected) => {
    const { attachments } = await mail(file);
    expect(names(attachments)).toEqual(expected);
    for (const attachment of attachments) {
      expect(attachment).toMatchObject({ size: 3, kind: 'file', inline: false, content: 'QUJD' });
    }
  });
});

test('groups are opened, and what is no address stays visible by its words', async () => {
  const { from, to, cc, bcc } = await mail('address-groups');
  expect(from).toEqual({ name: 'Sato, Ken', address: 'sato@example.co.jp' });
  expect(to).toEqual([]);
  expect(cc).toMatchObject([
    { name: 'Tanaka, I.', address: 'tanaka@yamada.example' },
    { name: '', address: 'suzuki@kato.example' },
    { name: '高橋, 一郎', address: 'takahashi@yamada.example' },
    { address: 'mori@yamada.example' },
  ]);
  expect(bcc).toEqual([
    { name: '"quoted" name', address: '"john doe"@example.com' },
    { name: 'not an address', address: '' },
  ]);
});

test('a draft has its Bcc, no date and perhaps no sender', async () => {
  expect(await mail('draft')).toEqual({
    from: { name: '', address: '' },
    to: [tanaka],
    cc: [],
    bcc: [{ name: '', address: 'audit@example.co.jp' }],
    subject: '',
    body: { text: '下書き\n' },
    attachments: [],
    composeType: 'new',
  });
});

test.each([
  ['plain', 'new'],
  ['reply', 'reply'],
  ['forward', 'forward'],
  ['forward-thunderbird', 'forward'],
])('%s is composed as %s', async (file, composeType) => {
  expect((await mail(file)).composeType).toBe(composeType);
});

describe('answers and forwards', () => {
  const composed = async (
    subject: string,
    { fields = '', to = 'tanaka@yamada.example', body = 'OK' } = {},
  ) => {
    const { composeType, original } = await parseEml(
      encode(
        `From: sato@example.co.jp\r\nTo: ${to}\r\n${fields}Subject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`,
      ),
    );
    return { composeType, original };
  };

  test.each([
    ['Re: x', '', 'reply'],
    ['RE[2]: x', '', 'reply'],
    ['返信: x', '', 'reply'],
    ['x', 'References: <1@x.example>\r\n', 'reply'],
    ['Fw: x', 'In-Reply-To: <1@x.example>\r\n', 'forward'],
    ['転送: x', '', 'forward'],
    ['Re: Fw: x', '', 'reply'],
    ['Reminder: x', '', 'new'],
    ['Fwd', '', 'new'],
  ])('“%s” with “%s” is composed as %s', async (subject, fields, expected) => {
    expect(await composed(subject, { fields })).toEqual({ composeType: expected, original: undefined });
  });

  const header = (cc: string): string =>
    `-----Original Message-----\nFrom: Tanaka <tanaka@yamada.example>\nSent: Friday, November 20, 2026 10:00 AM\nTo: sato@example.co.jp\n${cc}Subject: Quotation\n\nHi`;
  const withSuzuki = 'Cc: Suzuki <suzuki@yamada.example>\n';
  const people = ['tanaka@yamada.example', 'sato@example.co.jp'];

  test.each([
    ['to its writer', 'Re: x', 'tanaka@yamada.example', '', 'reply', people],
    [
      'to one of two',
      'Re: x',
      'tanaka@yamada.example',
      withSuzuki,
      'reply',
      [...people, 'suzuki@yamada.example'],
    ],
    [
      'to all of it',
      'Re: x',
      'tanaka@yamada.example, suzuki@yamada.example',
      withSuzuki,
      'replyAll',
      [...people, 'suzuki@yamada.example'],
    ],
    [
      'a forward to all of it',
      'Fw: x',
      'tanaka@yamada.example, suzuki@yamada.example',
      withSuzuki,
      'forward',
      [...people, 'suzuki@yamada.example'],
    ],
  ])('what the quoted header shows: %s', async (_, subject, to, cc, composeType, recipients) => {
    expect(await composed(subject, { to, body: `OK\n\n${header(cc)}` })).toEqual({
      composeType,
      original: { recipients, subject: 'Quotation' },
    });
  });

  test('a new mail may quote a header without being an answer', async () => {
    expect(await composed('x', { body: header('') })).toEqual({ composeType: 'new', original: undefined });
  });

  test('people whom the header shows by name alone are known by this mail', async () => {
    const body = `${header('Cc: 鈴木 花子; 森\n')}`;
    const to = 'tanaka@yamada.example, =?UTF-8?B?6Yi05pyoIOiKseWtkA==?= <suzuki@yamada.example>';
    expect((await composed('Re: x', { to, body })).original).toEqual({
      recipients: [...people, 'suzuki@yamada.example'],
      subject: 'Quotation',
      partial: true,
    });
  });
});

test.each([
  ['Sat, 21 Nov 2026 09:00:00 +0900', '2026-11-21T09:00:00+09:00'],
  ['Sat, 21 Nov 2026 00:30:00 +0900 (JST)', '2026-11-21T00:30:00+09:00'],
  ['21 Nov 2026 09:00:00 -0330', '2026-11-21T09:00:00-03:30'],
  ['Sat, 21 Nov 2026 09:00:00 GMT', '2026-11-21T09:00:00+00:00'],
  ['some day', undefined],
])('the date “%s” keeps the offset of the sender’s clock', async (header, expected) => {
  expect((await parseEml(encode(`To: a@b.example\r\nDate: ${header}\r\n\r\nx`))).date).toBe(expected);
});

describe('attachments', () => {
  test('a picture that the HTML shows is inline, a file that Apple Mail calls inline is not', async () => {
    const { attachments } = await mail('pictures');
    expect(attachments.map(({ name, inline }) => [name, inline])).toEqual([
      ['shown.png', true],
      ['related.png', true],
      ['outside.png', true],
      ['apple.pdf', false],
      ['unnamed.jpeg', false],
    ]);
  });

  test('an attached mail is one item, named by its subject; its own parts are not attached', async () => {
    const { attachments, body } = await mail('attached-mail');
    expect(body.text).toBe('outer text\n');
    expect(attachments).toMatchObject([
      { name: '転送した見積', kind: 'item', inline: false },
      { name: 'named.eml', kind: 'item', inline: false },
    ]);
  });

  test('a signature and an invitation are nothing that the author attached', async () => {
    const { attachments } = await mail('invitation-and-signature');
    expect(attachments.map(({ inline }) => inline)).toEqual([true, true]);
  });

  test('a text part with a file name is a file; a missing last boundary and bad Base64 lose nothing', async () => {
    const { body, attachments } = await mail('untidy');
    expect(body.text).toBe('The text.\n');
    expect(attachments).toMatchObject([
      { name: 'list.txt', size: 17 },
      { name: 'unnamed.csv', content: 'QUJD' },
    ]);
  });

  test('a part that a mail program named is the text where it comes first', async () => {
    const named = 'Content-Type: text/plain; name="message.txt"\r\n\r\nHello\r\n';
    const { body, attachments } = await parseEml(
      encode(`To: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${named}--b--`),
    );
    expect([body.text, attachments]).toEqual(['Hello\n', []]);
  });
});

describe('HTML', () => {
  test('a mail without text shows its HTML as text, quoted blocks as quoted', async () => {
    const { body } = await mail('html-only');
    expect(body.html).toContain('<blockquote');
    expect(body.text).toBe(
      [
        '田中様\n',
        'お世話に なって\nおります & <ご確認> ①\n',
        '- 一つ目\n- 二つ目\n',
        '資料はこちら <https://share.example/f/1>、https://yamada.example。\n',
        'On Fri, Tanaka wrote:\n',
        '> 先日の件\n>\n> > 最初の件\n',
        '品名\t数量\n机\t2\n',
      ].join('\n'),
    );
  });

  test('an empty text beside the HTML does not hide it', async () => {
    expect((await mail('html-with-empty-text')).body).toEqual({
      text: 'Only here\n',
      html: '<p>Only here</p>\n',
    });
  });
});

describe('what is no mail', () => {
  test.each([
    ['nothing', [], 'There is nothing in it.'],
    ['a text', [...encode('Just a text: with a colon\n\nand more')], 'it has no header'],
    ['an Outlook .msg', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], '.msg format'],
    ['UTF-16', [0xff, 0xfe, 0x46, 0], 'UTF-16'],
  ])('%s is refused with the reason', async (_, bytes, reason) => {
    const parsed = parseEml(Uint8Array.from(bytes));
    await expect(parsed).rejects.toBeInstanceOf(UnreadableFile);
    await expect(parsed).rejects.toThrow(reason);
  });

  test('parts nested beyond reason are refused, not followed', async () => {
    const depth = 300;
    const nested = Array.from({ length: depth }, (_, index) =>
      [`Content-Type: multipart/mixed; boundary=b${index}`, '', `--b${index}`, ''].join('\r\n'),
    ).join('');
    await expect(parseEml(encode(`To: a@b.example\r\n${nested}`))).rejects.toBeInstanceOf(UnreadableFile);
  });
});

test('any bytes give a message or an UnreadableFile', async () => {
  const pieces = fc.constantFrom(
    'To: a@b.example\r\n',
    'Content-Type: multipart/mixed; boundary=b\r\n',
    'Content-Type: text/plain; charset=',
    'shift_jis\r\n',
    'Content-Transfer-Encoding: base64\r\n',
    '\r\n\r\n',
    '--b\r\n',
    '--b--',
    '\u001b$B',
    '\u0093c\u0092',
    '=?UTF-8?B?44?=',
  );
  const bytes = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
    .map((parts) => Uint8Array.from(parts.join(''), (character) => character.charCodeAt(0)));
  await fc.assert(
    fc.asyncProperty(bytes, async (input) => {
      const outcome = await parseEml(input).catch((error: unknown) => error);
      expect(
        outcome instanceof UnreadableFile || typeof (outcome as OutgoingMessage).subject === 'string',
      ).toBe(true);
    }),
  );
});
