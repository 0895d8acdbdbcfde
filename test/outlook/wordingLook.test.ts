import type { OutgoingMessage } from '../../src/message/message';
import { wordingLook } from '../../src/outlook/wordingLook';
import type { AuthoredText, MessageSlips } from '../../src/wording/slip';
import { manualClock } from './support/manualClock';
import { externalMail } from './support/messages';

const mail = (text: string, subject = '件名'): OutgoingMessage => ({
  ...externalMail,
  subject,
  body: { text },
});

/** A reader that finds をを, when a test lets it. */
function open(outcome: 'finds' | 'fails' | 'never' = 'finds') {
  const clock = manualClock();
  const read: string[] = [];
  let news = 0;
  let closed = 0;
  const slipsIn = ({ body }: AuthoredText): MessageSlips => {
    const start = body.indexOf('をを');
    return {
      subject: [],
      body: start < 0 ? [] : [{ start, end: start + 2, kind: 'doubled', replacement: 'を' }],
    };
  };
  const look = wordingLook({
    clock,
    reader: {
      read: (text) => {
        read.push(text.body);
        if (outcome === 'fails') return Promise.reject(new Error('no worker'));
        return new Promise(
          (resolve) => outcome === 'finds' && clock.after(100, () => resolve(slipsIn(text))),
        );
      },
      close: () => closed++,
    },
    changed: () => news++,
  });
  return { clock, look, read, news: () => news, closed: () => closed };
}

test('returns at once, and knows more a moment later', async () => {
  const { clock, look, news } = open();
  expect(look.see(mail('資料をを送ります。'))).toEqual({ facts: undefined, reading: true, revision: 0 });
  await clock.advance(100);
  expect(news()).toBe(1);
  expect(look.see(mail('資料をを送ります。'))).toMatchObject({
    facts: { body: [{ start: 2, end: 4 }] },
    reading: false,
    revision: 1,
  });
});

test('reads only what the author wrote, and each text once', async () => {
  const { clock, look, read } = open();
  const text = '承知しました。\n\n-----Original Message-----\nFrom: a@example.com\n資料をを送ります。';
  look.see(mail(text));
  await clock.advance(100);
  look.see(mail(text));
  await clock.advance(100);
  expect(read).toHaveLength(1);
  expect(read[0]).not.toContain('をを');
});

test('while somebody types, what was found stays where it stands', async () => {
  const { clock, look } = open();
  look.see(mail('資料をを送ります。'));
  await clock.advance(100);
  const body = (text: string) => {
    const { facts } = look.see(mail(text));
    return facts === 'failed' ? facts : facts?.body;
  };
  expect(body('資料をを送ります。明日')).toMatchObject([{ start: 2, end: 4 }]);
  expect(body('明日、資料をを送ります。')).toMatchObject([{ start: 5, end: 7 }]);
  expect(body('資料を送ります。')).toEqual([]);
});

test('of texts that come while it reads it reads the last', async () => {
  const { clock, look, read, news } = open();
  for (const text of ['一', '一二', '一二三']) {
    look.see(mail(text));
    await clock.settle();
  }
  await clock.advance(300);
  expect(read).toEqual(['一', '一二三']);
  expect(news()).toBe(2);
});

test('that it could not be read is known too, and not tried again for the same text', async () => {
  const { clock, look, read } = open('fails');
  look.see(mail('一'));
  await clock.advance(100);
  expect(look.see(mail('一'))).toMatchObject({ facts: 'failed', reading: false });
  expect(read).toHaveLength(1);
});

test('a reader that does not answer is given up', async () => {
  const { clock, look, closed } = open('never');
  look.see(mail('一'));
  await clock.advance(30_000);
  expect(look.see(mail('一'))).toMatchObject({ facts: 'failed', reading: false });
  expect(closed()).toBe(1);
});

test('once closed it says nothing more', async () => {
  const { clock, look, news, closed } = open();
  look.see(mail('一'));
  look.close();
  await clock.advance(30_000);
  expect(news()).toBe(0);
  expect(closed()).toBeGreaterThan(0);
});
