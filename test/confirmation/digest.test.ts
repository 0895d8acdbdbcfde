import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { digestOf, hash, policyKey } from '../../src/confirmation/digest';
import type { OutgoingMessage } from '../../src/message/message';
import { policyOf } from '../support/policies';

const message: OutgoingMessage = {
  from: { name: '佐藤 健', address: 'sato@example.co.jp' },
  to: [
    { name: '田中 一郎', address: 'tanaka@yamada.example' },
    { name: '営業部', address: '' },
  ],
  cc: [],
  bcc: [],
  subject: '見積',
  body: { text: '田中様\r\n\r\nよろしく 👪', html: '<p>田中様</p><a href="https://a.example/1">x</a>' },
  attachments: [
    { name: '見積.xlsx', size: 10, kind: 'file', inline: false },
    { name: '転送', size: 100, kind: 'item', inline: false },
  ],
  composeType: 'new',
};
const whole = (changes: Partial<OutgoingMessage>) => digestOf({ ...message, ...changes }).whole;

describe('the same message', () => {
  test.each<[string, Partial<OutgoingMessage>]>([
    [
      'with addresses in other letters',
      { to: [{ name: '田中', address: 'Tanaka@YAMADA.example' }, message.to[1]!] },
    ],
    ['with recipients in another order', { to: [...message.to].reverse() }],
    ['with white space laid out anew', { body: { ...message.body, text: '田中様 \n\n\nよろしく  👪\n' } }],
    [
      'with other mark-up',
      { body: { ...message.body, html: '<div>田中様</div><a class="x" href="https://a.example/1">x</a>' } },
    ],
    [
      'with the size of an attached item given differently',
      {
        attachments: [message.attachments[0]!, { ...message.attachments[1]!, size: 101 }],
      },
    ],
    [
      'with contents',
      { attachments: [{ ...message.attachments[0]!, content: 'AAAA' }, message.attachments[1]!] },
    ],
    ['with attachments in another order', { attachments: [...message.attachments].reverse() }],
    ['at another time', { date: '2026-11-21T09:00:00+09:00' }],
  ])('%s', (_, changes) => {
    expect(whole(changes)).toBe(digestOf(message).whole);
  });
});

describe('another message', () => {
  test.each<[string, Partial<OutgoingMessage>]>([
    ['another sender', { from: { name: '佐藤 健', address: 'sato@sub.example.co.jp' } }],
    ['another recipient', { to: [{ name: '田中 一郎', address: 'tanaka@suzuki.example' }, message.to[1]!] }],
    ['a recipient in another field', { to: [message.to[1]!], bcc: [message.to[0]!] }],
    ['a recipient twice', { to: [...message.to, message.to[0]!] }],
    ['another list without an address', { to: [message.to[0]!, { name: '総務部', address: '' }] }],
    ['another subject', { subject: '見積 ' }],
    ['another word', { body: { ...message.body, text: '田中様 よろしくね 👪' } }],
    ['words run together', { body: { ...message.body, text: '田中様よろしく 👪' } }],
    [
      'another link behind the same text',
      {
        body: { ...message.body, html: '<p>田中様</p><a href="https://evil.example/1">x</a>' },
      },
    ],
    [
      'a file of another size',
      { attachments: [{ ...message.attachments[0]!, size: 11 }, message.attachments[1]!] },
    ],
    [
      'a file of another name',
      { attachments: [{ ...message.attachments[0]!, name: '請求.xlsx' }, message.attachments[1]!] },
    ],
    ['a file less', { attachments: [message.attachments[1]!] }],
  ])('%s', (_, changes) => {
    expect(whole(changes)).not.toBe(digestOf(message).whole);
  });
});

test.each([
  ['in double quotes', '"https://a.example/?q=b 1"', '"https://a.example/?q=b 2"'],
  ['in single quotes', "'https://a.example/?q=b 1'", "'https://a.example/?q=b 2'"],
  ['in no quotes', 'https://a.example/1', 'https://a.example/2'],
])('a link %s is told from another, however it is set', (_, one, other) => {
  const withLink = (link: string) => whole({ body: { ...message.body, html: link } });
  for (const [before, after] of [
    ['<a href=', '>x</a>'],
    ['<A HREF = ', '\n class="y">x</A>'],
  ] as const) {
    expect(withLink(before + one + after)).not.toBe(withLink(before + other + after));
    expect(withLink(before + one + after)).toBe(withLink(`<b>${before}${one}${after}</b>`));
  }
});

test('a hash is the beginning of the SHA-256 of the text in UTF-8, a lone surrogate being U+FFFD', () => {
  const ofNode = (text: string) => createHash('sha256').update(Buffer.from(text)).digest('hex');
  const edges = [0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xffff];
  const texts = edges.flatMap((first) => edges.map((second) => String.fromCharCode(0x61, first, second)));
  for (const text of [...texts, '\u{10000}', '\u{10ffff}', '\u{20bb7}野家'])
    expect(hash(text)).toBe(ofNode(text).slice(0, 20));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(hash(text)).toBe(ofNode(text).slice(0, 20));
    }),
  );
});

test('policies are told apart', () => {
  expect(policyKey(policyOf({ onError: 'allow' }))).toBe(policyKey(policyOf({ onError: 'allow' })));
  expect(policyKey(policyOf({ onError: 'allow' }))).not.toBe(policyKey(policyOf({ onError: 'block' })));
});

test('text runs into other text nowhere: different parts, different digests', () => {
  const text = fc.string({
    maxLength: 12,
    unit: fc.constantFrom('a', ',', '"', '[', ']', '\\', 'あ', '\ud842'),
  });
  fc.assert(
    fc.property(text, text, text, text, (subjectA, bodyA, subjectB, bodyB) => {
      const normal = (value: string) =>
        value
          .replace(/\s+/g, ' ')
          .replace(/\ud842/g, '\ufffd')
          .trim();
      const same = subjectA === subjectB && normal(bodyA) === normal(bodyB);
      const digest = (subject: string, body: string) => whole({ subject, body: { text: body } });
      if (same) expect(digest(subjectA, bodyA)).toBe(digest(subjectB, bodyB));
      else if (subjectA !== subjectB) expect(digest(subjectA, bodyA)).not.toBe(digest(subjectB, bodyB));
      else expect(digest(subjectA, bodyA)).not.toBe(digest(subjectB, bodyB));
    }),
  );
});

test('holds no words of the message', () => {
  const text = JSON.stringify(digestOf(message));
  for (const word of ['田中', 'tanaka', '見積', 'よろしく']) expect(text).not.toContain(word);
});
