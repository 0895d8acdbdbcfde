import { excerptOf } from '../../src/attachments/excerpt';
import { inspectContent } from '../../src/attachments/content';
import { inspectAttachments } from '../../src/attachments/inspectAttachments';
import type { MessageAttachment, OutgoingMessage } from '../../src/message/message';
import { blankMessage } from '../support/messages';

const base64 = (text: string) => Buffer.from(text).toString('base64');

const messageWith = (...attachments: Partial<MessageAttachment>[]): OutgoingMessage => ({
  ...blankMessage,
  attachments: attachments.map((given) => ({
    name: 'a.txt',
    size: 3,
    kind: 'file',
    inline: false,
    ...given,
  })),
});

test('files whose contents were given are looked into, the others not reported', async () => {
  const facts = await inspectAttachments(
    messageWith(
      { content: base64('こんにちは') },
      { name: 'b.txt' },
      { name: 'logo.png', inline: true, content: base64('x') },
    ),
  );
  expect(facts).toMatchObject([{ name: 'a.txt', type: 'text', text: 'こんにちは' }]);
});

test.each<[string, Partial<MessageAttachment>]>([
  ['blanked by a rule', { content: '', size: 100 }],
  ['no Base64', { content: '%%%' }],
])('%s: no bytes', async (_, given) => {
  const facts = await inspectAttachments(messageWith(given));
  expect(facts).toMatchObject([{ name: 'a.txt', couldNotInspect: 'no-bytes' }]);
});

test('an empty file is an empty file', async () => {
  expect(await inspectAttachments(messageWith({ content: '', size: 0 }))).toMatchObject([{ type: 'empty' }]);
});

test('an attached mail comes as its source', async () => {
  const content = 'From: a@example.com\r\nTo: b@example.com\r\nSubject: 件名\r\n\r\n本文';
  const facts = await inspectContent({ name: '転送', size: 1, content, format: 'text' });
  expect(facts).toMatchObject({ type: 'eml', mail: { subject: '件名' } });
});

test('an excerpt is short, and says how much there was', () => {
  const inner = { name: 'b', type: 'text', size: 1, protection: 'open', text: 'y'.repeat(9_000) } as const;
  const whole = {
    ...inner,
    type: 'zip',
    text: 'x'.repeat(9_000),
    contents: Array<typeof inner>(500).fill(inner),
  } as const;
  const excerpt = excerptOf(whole);
  expect(JSON.stringify(excerpt).length).toBeLessThan(15_000);
  expect(excerpt).toMatchObject({ name: 'b', type: 'zip', contentsInAll: 500 });
  expect(excerptOf(inner)).not.toHaveProperty('contents');
});
