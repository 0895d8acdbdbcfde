import { quotedOriginal } from '../../src/message/quotedHeaders';
import { itemCalls, OutlookError } from '../../src/outlook/call';
import { readMessage } from '../../src/outlook/readMessage';
import { composeItem } from '../../src/outlook/office';
import { globals } from './support/globals';
import { FakeItem, hangs, refuses, succeeds, throws, type Behaviour, type CallName } from './support/item';
import { manualClock } from './support/manualClock';

async function read(
  behaviours: Partial<Record<CallName, Behaviour>> = {},
  limits: readonly number[] = [500],
) {
  const clock = manualClock();
  const fake = new FakeItem(behaviours);
  const reading = readMessage(fake.item, {
    calls: itemCalls(clock),
    clock,
    recipientLimits: limits,
    user: { name: 'Profile', address: 'profile@example.co.jp' },
  });
  reading.catch(() => undefined);
  await clock.advance(30_000);
  return { message: await reading, fake };
}

test('the whole message, in nine calls of which never more than three are under way', async () => {
  const { message, fake } = await read({
    cc: succeeds([{ displayName: '鈴木', emailAddress: 'suzuki@example.co.jp', recipientType: 'user' }]),
    bcc: succeeds([{ displayName: '全員', emailAddress: '', recipientType: 'distributionList' }]),
    attachments: succeeds([
      { id: '1', name: '見積書.xlsx', size: 18233, attachmentType: 'file', isInline: false },
      { id: '2', name: '転送', size: 1, attachmentType: 'item', isInline: false },
      { id: '3', name: 'image001.png', size: 5, attachmentType: 'file', isInline: true },
      { id: '4', name: '共有.docx', size: 7, attachmentType: 'cloud', isInline: false },
    ]),
  });
  const { date, ...rest } = message;
  expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
  expect(new Date(date!).getTime()).toBe(1_700_000_000_000);
  expect(rest).toEqual({
    from: { name: '佐藤 健', address: 'sato@example.co.jp' },
    to: [{ name: '田中 一郎', address: 'tanaka@yamada.example', type: 'externalUser' }],
    cc: [{ name: '鈴木', address: 'suzuki@example.co.jp', type: 'user' }],
    bcc: [{ name: '全員', address: '', type: 'distributionList' }],
    subject: 'お見積りの件',
    body: { text: '田中様', html: '<p>田中様</p>' },
    attachments: [
      { name: '見積書.xlsx', size: 18233, kind: 'file', inline: false, id: '1' },
      { name: '転送', size: 1, kind: 'item', inline: false, id: '2' },
      { name: 'image001.png', size: 5, kind: 'file', inline: true, id: '3' },
      { name: '共有.docx', size: 7, kind: 'cloud', inline: false, id: '4' },
    ],
    composeType: 'new',
  });
  expect(fake.asked).toHaveLength(9);
  expect(fake.mostUnderWay).toBe(3);
});

describe('what the judgement rests on must be had', () => {
  const needed: CallName[] = ['to', 'cc', 'bcc', 'subject', 'text', 'attachments'];
  const ways: [string, Behaviour, string][] = [
    ['refused', refuses(), 'failed'],
    ['never answered', hangs, 'timeout'],
    ['missing', throws(new TypeError('x is not a function')), 'unavailable'],
    ['answered with something else', succeeds(42), 'failed'],
  ];
  test.each(
    needed.flatMap((name) => ways.map(([way, behaviour, kind]) => [name, way, behaviour, kind] as const)),
  )('%s %s', async (name, _, behaviour, kind) => {
    const error: unknown = await read({ [name]: behaviour }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OutlookError);
    expect((error as OutlookError).kind).toBe(kind);
  });
});

describe('what the judgement can do without', () => {
  test.each<[string, Behaviour]>([
    ['refused', refuses()],
    ['never answered', hangs],
    ['missing', throws(new TypeError('x'))],
  ])('HTML, sender and kind of message %s', async (_, behaviour) => {
    const { message } = await read({
      html: behaviour,
      from: behaviour,
      composeType: behaviour,
      subject: succeeds('RE: お見積り'),
    });
    expect(message.body).toEqual({ text: '田中様' });
    expect(message.from).toEqual({ name: 'Profile', address: 'profile@example.co.jp' });
    expect(message.composeType).toBe('reply');
  });
});

test('a call refused once, because others were under way, is made again', async () => {
  let times = 0;
  const { message } = await read({
    to: (respond) =>
      times++ === 0
        ? respond({ status: 'failed', error: { code: 9020 } })
        : respond({ status: 'succeeded', value: [] }),
  });
  expect(message.to).toEqual([]);
  expect(times).toBe(2);
});

test('blank entries stay, as recipients that nobody can check (office-js 4242)', async () => {
  const { message } = await read({
    to: succeeds([null, {}, { displayName: null, emailAddress: 'a@b.example' }]),
  });
  expect(message.to).toEqual([
    { name: '', address: '' },
    { name: '', address: '' },
    { name: '', address: 'a@b.example' },
  ]);
});

test('an empty subject and body are empty texts', async () => {
  const { message } = await read({
    subject: succeeds(undefined),
    text: succeeds(null),
    attachments: succeeds([null]),
  });
  expect([message.subject, message.body.text]).toEqual(['', '']);
  expect(message.attachments).toEqual([{ name: '', size: 0, kind: 'file', inline: false }]);
});

test.each<[string, string, string]>([
  ['newMail', 'RE: x', 'new'],
  ['reply', 'x', 'reply'],
  ['forward', 'x', 'forward'],
  ['somethingNew', 'x', 'new'],
  ['', '返信：x', 'reply'],
  ['', 'Fwd: x', 'forward'],
  ['', 'FW: x', 'forward'],
  ['', '転送: x', 'forward'],
  ['', 'Refund', 'new'],
])('compose type %j with subject %j is %s', async (type, subject, expected) => {
  const { message } = await read({
    composeType: succeeds({ composeType: type }),
    subject: succeeds(subject),
  });
  expect(message.composeType).toBe(expected);
});

test.each([
  [499, [500], undefined],
  [500, [500], ['to']],
  [500, [1000], undefined],
  [1000, [500, 1000], ['to']],
])('%d recipients where the client gives at most %j: truncated %j', async (count, limits, truncated) => {
  const list = Array.from({ length: count }, (_, index) => ({ emailAddress: `a${index}@b.example` }));
  const { message } = await read({ to: succeeds(list) }, limits);
  expect(message.truncated).toEqual(truncated);
});

test('of a meeting the attendees are the recipients and the organizer the sender', async () => {
  const { to, cc, from, ...fake } = new FakeItem({
    to: succeeds([{ displayName: '田中 一郎', emailAddress: 'tanaka@yamada.example' }]),
    cc: succeeds([{ displayName: '鈴木 花子', emailAddress: 'suzuki@example.co.jp' }]),
    from: succeeds({ displayName: '佐藤 健', emailAddress: 'sato@example.co.jp' }),
    subject: succeeds('打ち合わせ'),
    text: succeeds('よろしくお願いします。'),
    attachments: succeeds([]),
  }).item;
  const meeting = {
    ...fake,
    bcc: undefined,
    getComposeTypeAsync: undefined,
    itemType: 'appointment',
    requiredAttendees: to,
    optionalAttendees: cc,
    organizer: from,
  };
  globals.Office = { context: { mailbox: { item: meeting } } };
  const clock = manualClock();
  const message = await readMessage(composeItem()!, {
    calls: itemCalls(clock),
    clock,
    recipientLimits: [],
    user: { name: '', address: '' },
  });
  delete globals.Office;
  expect(message).toMatchObject({
    kind: 'meeting',
    from: { address: 'sato@example.co.jp' },
    to: [{ address: 'tanaka@yamada.example' }],
    cc: [{ address: 'suzuki@example.co.jp' }],
    bcc: [],
    composeType: 'new',
  });
});

describe('the message that is answered', () => {
  const quoted =
    'かしこまりました。\n\n-----Original Message-----\n' +
    '差出人: 田中 一郎 <tanaka@yamada.example>\n送信日時: 2026年11月20日 10:12\n' +
    '宛先: 佐藤 健 <sato@example.co.jp>\nCC: 山田 太郎 <yamada@yamada.example>\n件名: お見積りのお願い\n\n本文';
  const readReply = async (type: string, noted: string | null, body = quoted) => {
    const fake = new FakeItem({
      composeType: succeeds({ composeType: type }),
      text: succeeds(body),
      html: succeeds(''),
    });
    if (noted) fake.sessionData.setAsync('yubisashi.original', noted, () => undefined);
    const clock = manualClock();
    return readMessage(fake.item, {
      calls: itemCalls(clock),
      clock,
      recipientLimits: [],
      user: { name: '', address: '' },
      quotedOriginal,
    });
  };

  test('is told by what the reply began with and by what it quotes, together', async () => {
    const { original, composeType } = await readReply('reply', 'tanaka@yamada.example');
    expect(composeType).toBe('reply');
    expect(new Set(original?.recipients)).toEqual(
      new Set(['tanaka@yamada.example', 'sato@example.co.jp', 'yamada@yamada.example']),
    );
  });

  test('is not who was added before it could be noted', async () => {
    const { original } = await readReply('reply', 'reply-to@yamada.example,stranger@rival.example');
    expect(original?.recipients).toContain('reply-to@yamada.example');
    expect(original?.recipients).not.toContain('stranger@rival.example');
  });

  test('is told by the quotation alone, for a forward or a draft opened again', async () => {
    expect((await readReply('forward', null)).original?.recipients).toHaveLength(3);
    expect((await readReply('reply', null)).original?.subject).toBe('お見積りのお願い');
  });

  test('makes a reply that began with several people one to all', async () => {
    const read = await readReply(
      'reply',
      'tanaka@yamada.example,yamada@yamada.example',
      'かしこまりました。',
    );
    expect(read).toMatchObject({
      composeType: 'replyAll',
      original: { recipients: ['tanaka@yamada.example', 'yamada@yamada.example'] },
    });
  });

  test('is none of a new message, whatever it quotes', async () => {
    expect((await readReply('newMail', null)).original).toBeUndefined();
  });
});
