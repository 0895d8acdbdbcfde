import fc from 'fast-check';
import { displayDomain } from '../../src/message/address';
import type { Mailbox, OriginalMessage } from '../../src/message/message';
import { quotedOriginal } from '../../src/message/quotedHeaders';

const lines = (...all: string[]): string => all.join('\n');
const sato = { name: '佐藤 健', address: 'sato@example.co.jp' };
const suzuki = { name: '鈴木 花子', address: 'suzuki@yamada.example' };

type Row = readonly [
  title: string,
  text: string,
  expected: OriginalMessage | null,
  known?: readonly Mailbox[],
];

const inText: readonly Row[] = [
  ['nothing quoted', '田中様\nお世話になっております。', null],
  ['words about headers', 'From: の欄に\n宛先: を書いてください。', null],
  [
    'Outlook, Japanese',
    lines(
      '承知しました。',
      '',
      '________________________________',
      '差出人: 田中 一郎 <tanaka@yamada.example>',
      '送信日時: 2026年11月20日 10:00',
      '宛先: 佐藤 健 <sato@example.co.jp>; 鈴木 花子 <suzuki@yamada.example>',
      'CC: mori@stranger.example <mori@stranger.example>',
      '件名: お見積りの件',
      '',
      '佐藤様',
    ),
    {
      recipients: [
        'tanaka@yamada.example',
        'sato@example.co.jp',
        'suzuki@yamada.example',
        'mori@stranger.example',
      ],
      subject: 'お見積りの件',
    },
  ],
  [
    'Outlook, English, with attachments and importance, the list on several lines',
    lines(
      'Noted.',
      '',
      'From: Tanaka, Ichiro <tanaka@yamada.example>',
      'Sent: Friday, November 20, 2026 10:00 AM',
      'To: Sato, Takeshi <sato@example.co.jp>; Suzuki, Hanako',
      '<suzuki@yamada.example>',
      'Cc: Mori <mori@stranger.example>',
      'Subject: Quotation: Q4',
      'Attachments: to-be-signed.pdf',
      'Importance: High',
      '',
      'Dear Mr Sato,',
      'To: nobody <x@nobody.example>',
    ),
    {
      recipients: [
        'tanaka@yamada.example',
        'sato@example.co.jp',
        'suzuki@yamada.example',
        'mori@stranger.example',
      ],
      subject: 'Quotation: Q4',
    },
  ],
  [
    'Outlook, plain text',
    lines(
      'OK',
      '-----Original Message-----',
      'From: Tanaka [mailto:tanaka@yamada.example] ',
      'Sent: Friday, November 20, 2026 10:00 AM',
      "To: 'sato@example.co.jp'",
      'Subject: RE: Hello',
      '',
      'Hi',
    ),
    { recipients: ['tanaka@yamada.example', 'sato@example.co.jp'], subject: 'RE: Hello' },
  ],
  [
    'names alone',
    lines('差出人: 田中 一郎', '送信日時: 2026年11月20日 10:00', '宛先: 佐藤 健', '件名: 件', '', '本文'),
    { recipients: [], subject: '件', partial: true },
  ],
  [
    'names of people of this mail',
    lines(
      '差出人: 鈴木 花子',
      '送信日時: 2026年11月20日 10:00',
      '宛先: 佐藤　健',
      'CC: 森 <mori@stranger.example>',
      '件名: 件',
    ),
    {
      recipients: ['suzuki@yamada.example', 'sato@example.co.jp', 'mori@stranger.example'],
      subject: '件',
    },
    [sato, suzuki],
  ],
  [
    'one name that nobody has, and one that two have',
    lines('差出人: 鈴木 花子', '送信日時: 2026/11/20 10:00', '宛先: 佐藤 健; 森', '件名: 件'),
    { recipients: ['suzuki@yamada.example'], subject: '件', partial: true },
    [sato, { ...sato, address: 'sato@other.example' }, suzuki],
  ],
  [
    'a recipient without an address among others',
    lines('From: a@one.example', 'Sent: 2026-11-20', 'To: b@two.example; Suzuki Hanako', 'Subject: x'),
    { recipients: ['a@one.example', 'b@two.example'], subject: 'x', partial: true },
  ],
  [
    'Gmail, a reply',
    lines('OK', '', 'On Fri, Nov 20, 2026 at 10:00 AM Tanaka <tanaka@yamada.example> wrote:', '', '> Hi'),
    { recipients: ['tanaka@yamada.example'], partial: true },
  ],
  [
    'Gmail, a reply, over two lines',
    lines(
      'OK',
      '',
      'On Fri, Nov 20, 2026 at 10:00 AM Tanaka Ichiro <',
      'tanaka@yamada.example> wrote:',
      '',
      '> Hi',
    ),
    { recipients: ['tanaka@yamada.example'], partial: true },
  ],
  [
    'Gmail, a reply, Japanese',
    lines('承知しました', '', '2026年11月20日(金) 10:00 田中 一郎 <tanaka@yamada.example>:', '', '> 佐藤様'),
    { recipients: ['tanaka@yamada.example'], partial: true },
  ],
  [
    'Gmail, a forward',
    lines(
      '---------- Forwarded message ---------',
      'From: Tanaka, Ichiro <tanaka@yamada.example>',
      'Date: Fri, Nov 20, 2026 at 10:00 AM',
      'Subject: Hello',
      'To: Sato <sato@example.co.jp>, Suzuki <suzuki@yamada.example>',
      '',
      '',
      'Hi',
    ),
    {
      recipients: ['tanaka@yamada.example', 'sato@example.co.jp', 'suzuki@yamada.example'],
      subject: 'Hello',
    },
  ],
  ['Thunderbird, a reply', lines('OK', '', 'On 2026/11/20 10:00, Tanaka wrote:', '> Hi'), null],
  [
    'Thunderbird, a forward, Japanese',
    lines(
      '-------- 転送されたメッセージ --------',
      '件名: \tお見積り',
      '日付: \tFri, 20 Nov 2026 10:00:00 +0900',
      '差出人: \t田中 一郎 <tanaka@yamada.example>',
      '宛先: \tsato@example.co.jp',
      'CC: \tsuzuki@yamada.example',
      '',
      '佐藤様',
    ),
    {
      recipients: ['tanaka@yamada.example', 'sato@example.co.jp', 'suzuki@yamada.example'],
      subject: 'お見積り',
    },
  ],
  [
    'Apple Mail, a forward',
    lines(
      'Begin forwarded message:',
      '',
      '> From: Tanaka <tanaka@yamada.example>',
      '> Subject: Hello',
      '> Date: 20 November 2026 at 10:00:00 GMT+9',
      '> To: Sato <sato@example.co.jp>',
      '> ',
      '> Hi',
    ),
    { recipients: ['tanaka@yamada.example', 'sato@example.co.jp'], subject: 'Hello' },
  ],
  [
    'all headers on one line',
    'OK\n\nFrom: Tanaka <tanaka@yamada.example> Sent: Friday, November 20, 2026 10:00 AM To: Sato <sato@example.co.jp> Subject: Hello\n\nHi',
    { recipients: ['tanaka@yamada.example', 'sato@example.co.jp'], subject: 'Hello' },
  ],
  [
    'only the nearest of several quoted mails',
    lines(
      'From: a@one.example',
      'Sent: Friday, November 20, 2026 10:00 AM',
      'To: b@two.example',
      'Subject: x',
      'From: c@three.example',
      'Sent: Thursday, November 19, 2026 10:00 AM',
      'To: d@four.example',
      'Subject: y',
    ),
    { recipients: ['a@one.example', 'b@two.example'], subject: 'x' },
  ],
  [
    'an address with an apostrophe, and names of Notes',
    lines("From: o'brien@one.example", 'Sent: 2026-11-20', 'To: Tanaka/Tokyo/Yamada@YAMADA', 'Subject: x'),
    { recipients: ["o'brien@one.example"], subject: 'x', partial: true },
  ],
];

test.each(inText.map((row) => [row[0], row] as const))('%s', (_, [, text, expected, known]) => {
  expect(quotedOriginal({ text }, known)).toEqual(expected);
  expect(quotedOriginal({ text: text.replace(/\n/g, '\r\n') }, known)).toEqual(expected);
});

const namesOnly = lines(
  '差出人: 田中',
  '送信日時: 2026年11月20日 10:00',
  '宛先: 佐藤',
  '件名: 件',
  '',
  '本文',
);

const inHtml: readonly (readonly [title: string, text: string, html: string, OriginalMessage | null])[] = [
  [
    'links hold what the text leaves out',
    namesOnly,
    '<div>承知しました</div><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>差出人:</b> <a href="mailto:tanaka@yamada.example" class="x">田中</a><br>\n<b>送信日時:</b> 2026年11月20日 10:00<br><b>宛先:</b> <a href=mailto:sato@example.co.jp>佐藤</a><br><b>件名:</b> 件</font></div><div>本文</div>',
    { recipients: ['tanaka@yamada.example', 'sato@example.co.jp'], subject: '件' },
  ],
  [
    'classic Outlook',
    namesOnly,
    "<p class=MsoNormal>OK</p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b><span lang=EN-US>From:</span></b><span\nlang=EN-US> Tanaka &lt;tanaka@yamada.example&gt; <br><b>Sent:</b> Friday, November 20, 2026 10:00 AM<br><b>To:</b> O&#39;Neil &lt;sato@example.co.jp&gt;<br><b>Subject:</b> R&amp;D</span></p></div></div><p>Hi</p>",
    { recipients: ['tanaka@yamada.example', 'sato@example.co.jp'], subject: 'R&D' },
  ],
  [
    'Gmail',
    'OK',
    '<div dir="ltr">OK</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">2026年11月20日(金) 10:00 田中 &lt;<a href="mailto:tanaka@yamada.example">tanaka@yamada.example</a>&gt;:<br></div><blockquote class="gmail_quote">Hi</blockquote></div>',
    { recipients: ['tanaka@yamada.example'], partial: true },
  ],
  [
    'names alone in both',
    namesOnly,
    `<p>${namesOnly.replace(/\n/g, '<br>')}</p>`,
    { recipients: [], subject: '件', partial: true },
  ],
  ['no header in either', 'OK', '<p>OK</p>', null],
];

test.each(inHtml)('HTML: %s', (_, text, html, expected) => {
  expect(quotedOriginal({ text, html })).toEqual(expected);
});

const letters = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const address = fc.tuple(letters, letters).map(([local, domain]) => `${local}@${domain}.example`);
const mailbox = fc
  .tuple(fc.constantFrom('', '田中 一郎', 'Tanaka, Ichiro', '(株)山田 営業部', "O'Brien"), address)
  .map(([name, at]) => (name === '' ? at : `${name} <${at}>`));
const people = fc.array(mailbox, { minLength: 1, maxLength: 30 });

const addressesOf = (list: readonly string[]): string[] =>
  list.map((entry) => /[^<\s]+@[^>\s]+/.exec(entry)![0]);

test('every address of a header is found, in its order', () => {
  fc.assert(
    fc.property(mailbox, people, people, (from, to, cc) => {
      const text = lines(
        '承知しました。',
        `差出人: ${from}`,
        '送信日時: 2026年11月20日 10:00',
        `宛先: ${to.join('; ')}`,
        `CC: ${cc.join('; ')}`,
        '件名: 件',
      );
      const expected = Array.from(new Set(addressesOf([from, ...to, ...cc])));
      expect(quotedOriginal({ text })).toEqual({ recipients: expected, subject: '件' });
    }),
  );
});

test('any text gives addresses that stand in it, or nothing', () => {
  const word = fc.constantFrom(
    'From: ',
    '宛先: ',
    'Cc: ',
    'Sent: ',
    '件名: ',
    'a@b.example',
    ' <',
    '>',
    '\n',
    ';',
    ',',
    '> ',
    'On 2026/11/20 10:00 ',
    ' wrote:',
    '<b>',
    '&lt;',
    'mailto:',
    '-----Original Message-----',
    '@',
    '田中',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.array(word, { maxLength: 40 }), (text, html) => {
      const original = quotedOriginal({ text: text.join(''), html: html.join('') });
      const written = [...text, ...html]
        .filter((part) => part !== '<b>')
        .join('')
        .toLowerCase();
      for (const found of original?.recipients ?? []) {
        const [local, domain = ''] = found.split('@');
        expect(written).toContain(`${local}@${displayDomain(domain)}`);
      }
    }),
  );
});
