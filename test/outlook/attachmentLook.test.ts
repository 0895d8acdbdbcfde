import type { AttachmentContent } from '../../src/attachments/content';
import type { AttachmentFacts } from '../../src/attachments/facts';
import { readContent } from '../../src/outlook/attachmentContent';
import { attachmentLook } from '../../src/outlook/attachmentLook';
import { itemCalls } from '../../src/outlook/call';
import type { ComposeItem } from '../../src/outlook/office';
import type { MessageAttachment, OutgoingMessage } from '../../src/message/message';
import { manualClock } from './support/manualClock';
import { externalMail } from './support/messages';

const file = (name: string, more: Partial<MessageAttachment> = {}): MessageAttachment => ({
  name,
  size: 4,
  kind: 'file',
  inline: false,
  id: `id of ${name}`,
  ...more,
});
const mailWith = (...attachments: MessageAttachment[]): OutgoingMessage => ({ ...externalMail, attachments });

/** @param takes milliseconds that each file takes; Infinity for one that never ends */
function open(takes: Readonly<Record<string, number>> = {}) {
  const clock = manualClock();
  const read: string[] = [];
  const news: number[] = [];
  let closed = 0;
  const facts = (name: string): AttachmentFacts => ({ name, type: 'text', size: 4, protection: 'open' });
  const look = attachmentLook({
    clock,
    readContent({ name, size }) {
      read.push(name);
      if (name === 'cloud') return Promise.resolve(null);
      return Promise.resolve<AttachmentContent>({ name, size, content: 'AAAA', format: 'base64' });
    },
    inspector: {
      inspect: ({ name }) =>
        new Promise((resolve, reject) => {
          if (name === 'broken') return reject(new Error('broken'));
          const ms = takes[name] ?? 0;
          if (ms === 0) resolve(facts(name));
          else if (ms < Infinity) clock.after(ms, () => resolve(facts(name)));
        }),
      close: () => closed++,
    },
    changed: () => news.push(clock.now()),
  });
  return { clock, look, read, news, closed: () => closed };
}

test('returns at once, and knows more when it is done', async () => {
  const { clock, look, news } = open();
  const mail = mailWith(file('a'), file('logo.png', { inline: true }), file('b'));
  expect(look.see(mail)).toMatchObject({ facts: [null, null, null], looking: { done: 0, total: 2 } });
  await clock.settle();
  expect(look.see(mail)).toMatchObject({ facts: [{ name: 'a' }, null, { name: 'b' }], looking: null });
  expect(news.length).toBeGreaterThan(0);
});

test('a message without files has nothing to wait for', () => {
  expect(open().look.see(mailWith())).toEqual({ facts: [], looking: null, revision: 0 });
});

test('looks into each file once, however often it is asked', async () => {
  const { clock, look, read } = open();
  for (let i = 0; i < 5; i++) {
    look.see(mailWith(file('a')));
    await clock.settle();
  }
  look.see(mailWith(file('a'), file('b')));
  await clock.settle();
  expect(read).toEqual(['a', 'b']);
});

test('a file put in the place of another of the same name is another file', async () => {
  const { clock, look, read } = open();
  look.see(mailWith(file('a')));
  await clock.settle();
  look.see(mailWith(file('a', { id: 'another' })));
  await clock.settle();
  expect(read).toEqual(['a', 'a']);
});

test('one that is taken out before its turn is not looked into', async () => {
  const { clock, look, read } = open({ a: 500 });
  look.see(mailWith(file('a'), file('b')));
  await clock.settle();
  look.see(mailWith(file('a')));
  await clock.advance(600);
  expect(read).toEqual(['a']);
});

test.each([
  ['cloud', 'no-bytes'],
  ['broken', 'failed'],
])('%s: could not be inspected, %s', async (name, reason) => {
  const { clock, look } = open();
  const mail = mailWith(file(name), file('b'));
  look.see(mail);
  await clock.settle();
  expect(look.see(mail).facts).toMatchObject([{ couldNotInspect: reason }, { name: 'b' }]);
});

test('after a minute what is not done could not be inspected', async () => {
  const { clock, look, closed } = open({ b: Infinity });
  const mail = mailWith(file('a'), file('b'), file('c'));
  look.see(mail);
  await clock.advance(59_000);
  expect(look.see(mail).looking).toEqual({ done: 1, total: 3 });
  await clock.advance(2_000);
  const seen = look.see(mail);
  expect(seen.looking).toBeNull();
  expect(seen.facts).toMatchObject([
    { name: 'a' },
    { couldNotInspect: 'timeout' },
    { couldNotInspect: 'timeout' },
  ]);
  expect(closed()).toBeGreaterThan(0);
});

test('tells of news at most once a second, and at the end', async () => {
  const names = Array.from({ length: 30 }, (_, i) => `f${i}`);
  const { clock, look, news } = open(Object.fromEntries(names.map((name) => [name, 100])));
  look.see(mailWith(...names.map((name) => file(name))));
  await clock.advance(5_000);
  expect(news.length).toBeGreaterThan(2);
  expect(news.length).toBeLessThan(7);
  const gaps = news.slice(1, -1).map((at, i) => at - news[i]!);
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(1_000);
});

test('closed, it says no more', async () => {
  const { clock, look, news } = open({ a: 100 });
  look.see(mailWith(file('a'), file('b')));
  await clock.settle();
  look.close();
  await clock.advance(2_000);
  expect(news).toEqual([]);
});

describe('contents from Outlook', () => {
  const contentOf = (answer: object, attachment: MessageAttachment = file('a')) => {
    const item = {
      getAttachmentContentAsync: (id: string, callback: (result: object) => void) =>
        callback(id === attachment.id ? answer : { status: 'failed', error: { code: 9042 } }),
    };
    return readContent(item as unknown as ComposeItem, attachment, itemCalls(manualClock()));
  };
  const succeeded = (content: unknown, format: string) => ({
    status: 'succeeded',
    value: { content, format },
  });

  test.each([
    ['base64', 'base64'],
    ['eml', 'text'],
    ['iCalendar', 'text'],
  ])('%s', async (format, as) => {
    expect(await contentOf(succeeded('AAAA', format))).toEqual({
      name: 'a',
      size: 4,
      content: 'AAAA',
      format: as,
    });
  });

  test.each([
    ['a link', succeeded('https://example.com/', 'url')],
    ['no text', succeeded(undefined, 'base64')],
    ['refused: AttachmentTypeNotSupported', { status: 'failed', error: { code: 9041 } }],
  ])('%s is none', async (_, answer) => {
    expect(await contentOf(answer)).toBeNull();
  });

  test('a file in the cloud is not asked for', async () => {
    expect(await contentOf(succeeded('AAAA', 'base64'), file('a', { kind: 'cloud' }))).toBeNull();
  });
});
