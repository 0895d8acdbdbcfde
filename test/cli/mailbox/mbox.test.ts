import fc from 'fast-check';
import { bytesInMemory, occurrences } from '../../../src/cli/mailbox/byteSource';
import { mboxSpans, unquoted } from '../../../src/cli/mailbox/mbox';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

async function mailsOf(mbox: string): Promise<string[]> {
  const source = bytesInMemory(bytesOf(mbox));
  const spans = await mboxSpans(source);
  return Promise.all(spans.map(async ({ start, end }) => textOf(unquoted(await source.read(start, end)))));
}

const one = 'Subject: one\n\nHello\n';
const two = 'Subject: two\n\nHello\n';

test.each([
  [
    'dated From_ lines',
    `From a@b.example Fri Nov 20 10:00:00 2026\n${one}\nFrom a@b.example Fri Nov 20 11:00:00 2026\n${two}`,
    [`${one}\n`, two],
  ],
  [
    'without the blank line between',
    `From - Fri Nov 20 10:00:00 2026\n${one}From - Fri Nov 20 11:00:00 2026\n${two}`,
    [one, two],
  ],
  ['bare From_ lines', `From \n${one}\nFrom \n${two}`, [`${one}\n`, two]],
  [
    'CRLF',
    `From - x\r\n${one.replace(/\n/g, '\r\n')}\r\nFrom - x\r\n${two}`,
    [`${one.replace(/\n/g, '\r\n')}\r\n`, two],
  ],
  [
    'a line of text that begins so',
    `From - x\n${one}\nFrom what I hear,\nall is well: really\n`,
    [`${one}\nFrom what I hear,\nall is well: really\n`],
  ],
  [
    'within a paragraph',
    `From - x\n${one}We had it\nFrom you: yes\nX: y\n`,
    [`${one}We had it\nFrom you: yes\nX: y\n`],
  ],
  [
    'quoted From lines',
    `From - x\nSubject: a\n\n>From here\n>>From there\n> From me\n>> quoted\n`,
    ['Subject: a\n\nFrom here\n>From there\n> From me\n>> quoted\n'],
  ],
  ['no mbox', one, []],
  ['nothing', '', []],
])('%s', async (_, mbox, expected) => {
  expect(await mailsOf(mbox)).toEqual(expected);
});

const line = fc.oneof(
  fc.constantFrom('', 'From here', '>From here', '>>From there', '> From me', 'From: x', '>', 'From '),
  fc.stringMatching(/^[\x20-\x7e]{0,20}$/),
);

test('what mboxrd wrote is read back', async () => {
  const mail = fc.array(line, { maxLength: 12 }).map((body) => ['Subject: x', '', ...body, ''].join('\n'));
  await fc.assert(
    fc.asyncProperty(fc.array(mail, { minLength: 1, maxLength: 5 }), async (mails) => {
      const mbox = mails.map(
        (text) => `From a@b.example Fri Nov 20 10:00:00 2026\n${text.replace(/^(>*From )/gm, '>$1')}\n`,
      );
      expect(await mailsOf(mbox.join(''))).toEqual(mails.map((text) => `${text}\n`));
    }),
  );
});

test('finds what lies across the parts in which a large file is read', async () => {
  const at = [0, (1 << 20) - 3, (1 << 20) + 40, (2 << 20) - 5];
  const bytes = new Uint8Array((2 << 20) + 10);
  for (const start of at) bytes.set(bytesOf('\nFrom '), start);
  const found: number[] = [];
  for await (const start of occurrences(bytesInMemory(bytes), '\nFrom ')) found.push(start);
  expect(found).toEqual(at);
});
