import fc from 'fast-check';
import {
  encodeMessage,
  messageDecoder,
  readDialogWord,
  readOpenerWord,
  type DialogWord,
  type OpenerWord,
} from '../../src/outlook/dialogWire';
import { contentFor } from './support/content';
import { unmended } from './support/mending';
import { externalMail } from './support/messages';

const contentMessage = (text: string): OpenerWord => ({
  type: 'content',
  content: contentFor({ ...externalMail, body: { text } }),
  digest: 'd',
  action: 'send',
  changed: false,
  mending: unmended,
  closesAt: 5,
});

/** Either end's ears at once: what one of them takes the other must not. */
const decoder = () => {
  const ears = [
    messageDecoder<DialogWord | OpenerWord>(readDialogWord),
    messageDecoder<DialogWord | OpenerWord>(readOpenerWord),
  ];
  return (text: unknown) => {
    const heard = ears.map((hear) => hear(text)).filter((word) => word !== null);
    expect(heard.length).toBeLessThanOrEqual(1);
    return heard[0] ?? null;
  };
};

const messages = fc.oneof(
  fc.constant<DialogWord | OpenerWord>({ type: 'ready' }),
  fc.constant<DialogWord | OpenerWord>({ type: 'cancelled' }),
  fc
    .array(fc.string({ unit: 'binary' }))
    .map((ticked): DialogWord => ({ type: 'confirmed', digest: 'd', ticked })),
  fc.string({ unit: 'grapheme', maxLength: 3_000 }).map(contentMessage),
  fc.base64String({ maxLength: 3_000 }).map((content): DialogWord => ({
    type: 'mend',
    mend: { kind: 'attach', files: [{ name: 'a', size: 1, content }] },
  })),
  fc.nat().map((id): DialogWord => ({ type: 'undo', id })),
);

const bytes = (text: string) => Buffer.byteLength(JSON.stringify(text)) - 2;

test('any message arrives as it was, in any order of its parts, each small enough', () => {
  fc.assert(
    fc.property(messages, fc.integer({ min: 400, max: 2_000 }), fc.boolean(), (message, limit, backwards) => {
      const texts = encodeMessage(message, 'm1', limit);
      for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      const decode = decoder();
      const order = backwards ? [...texts].reverse() : texts;
      const results = order.map((text) => decode(text));
      expect(results.slice(0, -1).every((result) => result === null)).toBe(true);
      expect(results.at(-1)).toEqual(JSON.parse(JSON.stringify(message)));
    }),
    { numRuns: 60 },
  );
});

test('a long Japanese mail needs several parts of at most 30,000 bytes', () => {
  const texts = encodeMessage(contentMessage('お世話になっております。"引用"\\\n'.repeat(5_000)), 'm1');
  expect(texts.length).toBeGreaterThan(5);
  for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(30_000);
  expect(bytes('あ')).toBe(3);
});

test('a part that comes twice does no harm, and a new message drops the unfinished one', () => {
  const decode = decoder();
  const first = encodeMessage(contentMessage('あ'.repeat(500)), 'm1', 600);
  const second = encodeMessage({ type: 'confirmed', digest: 'x', ticked: ['a'.repeat(900)] }, 'm2', 600);
  expect(first.length).toBeGreaterThan(2);
  expect(decode(first[0])).toBeNull();
  expect(decode(first[0])).toBeNull();
  const results = second.map((text) => decode(text));
  expect(results.at(-1)).toMatchObject({ type: 'confirmed', digest: 'x' });
  expect(decode(first.at(-1))).toBeNull();
});

const chunk = (text: string, parts: object = {}) =>
  JSON.stringify({ yubisashi: 1, id: 'a', index: 0, count: 1, text, ...parts });

test.each<[string, unknown]>([
  ['undefined', undefined],
  ['a number', 5],
  ['no JSON', 'ready'],
  ['null', 'null'],
  ["another add-in's message", '{"type":"ready"}'],
  ['an unknown type', chunk('{"type":"send"}')],
  ['no message', chunk('5')],
  ['no text', chunk('', { text: 5 })],
  ['no place', chunk('{"type":"ready"}', { index: '0' })],
  ['a place beyond the end', chunk('{"type":"ready"}', { index: 1 })],
  ['a place before the start', chunk('{"type":"ready"}', { index: -1 })],
  ['parts without end', chunk('{"type":"ready"}', { count: 1e9 })],
  ['ticks that are none', chunk('{"type":"confirmed","digest":"d","ticked":[1]}')],
  ['a confirmation of nothing', chunk('{"type":"confirmed","ticked":[]}')],
  [
    'content without an inspection',
    chunk('{"type":"content","digest":"d","action":"send","closesAt":1,"content":{}}'),
  ],
  ['content for an unknown action', JSON.stringify({ ...contentMessage(''), action: 'x' })],
])('%s is ignored', (_, text) => {
  expect(decoder()(text)).toBeNull();
});
