import type { Callback } from '../../src/outlook/call';
import { checklistDialog, type Answer, type Offer, type OfficeDialog } from '../../src/outlook/dialogHost';
import { contentFor } from './support/content';
import { answerOpening, FakeDialog, type Opening } from './support/dialog';
import { unmended } from './support/mending';
import { manualClock } from './support/manualClock';

const offer: Offer = {
  content: contentFor(),
  digest: 'd1',
  action: 'send',
  changed: false,
  mending: unmended,
};
const confirmed = (digest: string) => ({ type: 'confirmed', digest, ticked: ['subject'] }) as const;

/** A dialog opened as told, one opening for each attempt; the last one is repeated. */
function open(...openings: Opening[]) {
  const clock = manualClock();
  const attempts: {
    readonly url: string;
    readonly options: object;
    readonly callback: Callback<OfficeDialog>;
  }[] = [];
  const dialog = checklistDialog({
    clock,
    url: 'https://addin.example/checklist.html',
    origin: 'https://addin.example',
    closesAt: clock.now() + 100_000,
    display(url, options, callback) {
      attempts.push({ url, options, callback });
      answerOpening(openings[Math.min(attempts.length, openings.length) - 1]!, callback);
    },
  });
  let answer: Answer | 'waiting' = 'waiting';
  const ask = (next: Offer = offer) => {
    answer = 'waiting';
    void dialog.ask(next).then((given) => (answer = given));
  };
  ask();
  return { clock, dialog, attempts, ask, answer: () => answer };
}

test('shown in a frame, told the content when it says it is ready, and listened to', async () => {
  const page = new FakeDialog();
  const { clock, attempts, answer } = open(page);
  await clock.settle();
  expect(attempts).toMatchObject([
    {
      url: 'https://addin.example/checklist.html',
      options: { displayInIframe: true, promptBeforeOpen: false },
    },
  ]);
  page.say({ type: 'ready' });
  expect(page.received).toMatchObject([{ type: 'content', digest: 'd1', action: 'send', changed: false }]);
  expect(page.origins).toEqual(new Set(['https://addin.example']));
  page.say(confirmed('d1'));
  await clock.settle();
  expect(answer()).toEqual({ kind: 'confirmed', ticked: ['subject'] });
  expect(page.closed).toBe(0);
});

describe('more to show while the answer is awaited', () => {
  const more: Offer = { ...offer, digest: 'd1.2' };

  test('is told at once, and only an answer to it counts', async () => {
    const page = new FakeDialog();
    const { clock, dialog, answer } = open(page);
    await clock.settle();
    page.say({ type: 'ready' });
    dialog.update(more);
    expect(page.received.map(({ digest }) => digest)).toEqual(['d1', 'd1.2']);
    page.say(confirmed('d1'));
    await clock.settle();
    expect(answer()).toBe('waiting');
    page.say(confirmed('d1.2'));
    await clock.settle();
    expect(answer()).toMatchObject({ kind: 'confirmed' });
  });

  test('is all that a page is told which was not listening yet', async () => {
    const page = new FakeDialog();
    const { clock, dialog } = open(page);
    dialog.update(more);
    await clock.settle();
    dialog.update(more);
    page.say({ type: 'ready' });
    expect(page.received.map(({ digest }) => digest)).toEqual(['d1.2']);
  });

  test('is nothing to a dialog that is over', async () => {
    const page = new FakeDialog();
    const { clock, dialog } = open(page);
    await clock.settle();
    page.say({ type: 'ready' });
    page.report(12006);
    dialog.update(more);
    expect(page.received).toHaveLength(1);
  });
});

test('the first word may be lost; content that did not arrive is sent again, but not for every word', async () => {
  const page = new FakeDialog();
  const { clock } = open(page);
  await clock.settle();
  for (let i = 0; i < 6; i++) {
    page.say({ type: 'ready' });
    await clock.advance(500);
  }
  expect(page.received).toHaveLength(2);
});

test('a mend counts whatever is shown by then, for it is held against the message itself', async () => {
  const page = new FakeDialog();
  const { clock, dialog, ask, answer } = open(page);
  await clock.settle();
  page.say({ type: 'ready' });
  dialog.update({ ...offer, digest: 'd1.2' });
  const mend = { kind: 'remove', field: 'to', mailbox: { name: '', address: 'a@x.example' } } as const;
  page.say({ type: 'mend', mend });
  await clock.settle();
  expect(answer()).toEqual({ kind: 'mend', mend });
  ask({ ...offer, digest: 'd2' });
  page.say({ type: 'undo', id: 1 });
  await clock.settle();
  expect(answer()).toEqual({ kind: 'undo', id: 1 });
});

test('a message edited meanwhile is shown in the same dialog', async () => {
  const page = new FakeDialog();
  const { clock, ask, answer } = open(page);
  await clock.settle();
  page.say({ type: 'ready' });
  page.say(confirmed('d1'));
  await clock.settle();
  ask({ ...offer, digest: 'd2', changed: true });
  expect(page.received).toMatchObject([{ digest: 'd1' }, { digest: 'd2', changed: true }]);
  page.say(confirmed('d1'));
  await clock.settle();
  expect(answer()).toBe('waiting');
  page.say(confirmed('d2'));
  await clock.settle();
  expect(answer()).toMatchObject({ kind: 'confirmed' });
});

test.each<[string, (page: FakeDialog) => void, Answer]>([
  ['the sender goes back', (page) => page.say({ type: 'cancelled' }), { kind: 'cancelled' }],
  ['the sender or Outlook closes it', (page) => page.report(12006), { kind: 'cancelled' }],
  ['its page is missing', (page) => page.report(12002), { kind: 'failed', code: 12002 }],
  ['its page is not HTTPS', (page) => page.report(12003), { kind: 'failed', code: 12003 }],
  ['it leads to an untrusted domain', (page) => page.report(12004), { kind: 'failed', code: 12004 }],
])('%s', async (_, act, expected) => {
  const page = new FakeDialog();
  const { clock, answer } = open(page);
  await clock.settle();
  act(page);
  await clock.settle();
  expect(answer()).toEqual(expected);
  expect(page.closed).toBe(1);
  const { length } = page.received;
  page.say({ type: 'ready' });
  page.say(confirmed('d1'));
  await clock.settle();
  expect(answer()).toEqual(expected);
  expect(page.received).toHaveLength(length);
  expect(clock.pending()).toBe(0);
});

test('closed between two questions: the second is answered at once', async () => {
  const page = new FakeDialog();
  const { clock, ask, answer } = open(page);
  await clock.settle();
  page.say({ type: 'ready' });
  page.say(confirmed('d1'));
  await clock.settle();
  page.report(12006);
  ask({ ...offer, digest: 'd2' });
  await clock.settle();
  expect(answer()).toEqual({ kind: 'cancelled' });
});

test.each([
  ['another origin', 'https://evil.example'],
  ['a prefix of ours', 'https://addin.example.evil.example'],
])('%s is not listened to', async (_, origin) => {
  const page = new FakeDialog();
  const { clock, answer } = open(page);
  await clock.settle();
  page.say({ type: 'ready' }, origin);
  page.say(confirmed('d1'), origin);
  await clock.settle();
  expect(page.received).toEqual([]);
  expect(answer()).toBe('waiting');
});

test('a host that names no origin is', async () => {
  const page = new FakeDialog();
  const { clock, answer } = open(page);
  await clock.settle();
  page.say(confirmed('d1'), '');
  await clock.settle();
  expect(answer()).toMatchObject({ kind: 'confirmed' });
});

describe('a dialog that does not come about', () => {
  test.each([12002, 12003, 12004, 12005, 12009, 12011, -2147467259, 5001])(
    'refused with %d',
    async (code) => {
      const { clock, attempts, answer } = open({ code });
      await clock.settle();
      expect(answer()).toEqual({ kind: 'failed', code });
      expect(attempts).toHaveLength(1);
    },
  );

  test('already open is tried again, until it works', async () => {
    const page = new FakeDialog();
    const { clock, attempts, answer } = open({ code: 12007 }, { code: 12007 }, page);
    await clock.advance(400);
    expect(attempts).toHaveLength(3);
    page.say(confirmed('d1'));
    await clock.settle();
    expect(answer()).toMatchObject({ kind: 'confirmed' });
  });

  test('already open is tried again, but not for ever', async () => {
    const { clock, attempts, answer } = open({ code: 12007 });
    await clock.advance(5_000);
    expect(attempts).toHaveLength(6);
    expect(answer()).toEqual({ kind: 'failed', code: 12007 });
  });

  test.each<[string, Error]>([
    ['no such function', new TypeError('displayDialogAsync is not a function')],
    ['an exception', new Error('host')],
  ])('%s', async (_, error) => {
    const { clock, answer } = open(error);
    await clock.settle();
    expect(answer()).toMatchObject({ kind: 'failed' });
  });

  test('no answer: given up after five seconds, and shut if it opens after all', async () => {
    const { clock, attempts, answer } = open('never');
    await clock.advance(5_000);
    expect(answer()).toMatchObject({ kind: 'failed' });
    const late = new FakeDialog();
    attempts[0]!.callback({ status: 'succeeded', value: late });
    expect(late.closed).toBe(1);
  });

  test('a client that cannot speak to it (DialogApi 1.2)', async () => {
    const page = new FakeDialog();
    Object.defineProperty(page, 'messageChild', { value: undefined });
    const { clock, answer } = open(page);
    await clock.settle();
    expect(answer()).toMatchObject({ kind: 'failed' });
    expect(page.closed).toBe(1);
  });

  test('a page that stays silent', async () => {
    const page = new FakeDialog();
    const { clock, answer } = open(page);
    await clock.advance(15_000);
    expect(answer()).toMatchObject({ kind: 'failed' });
    expect(page.closed).toBe(1);
  });

  test('speaking to it throws', async () => {
    const page = new FakeDialog();
    page.messageChild = () => {
      throw Object.assign(new Error('gone'), { code: 12002 });
    };
    const { clock, answer } = open(page);
    await clock.settle();
    page.say({ type: 'ready' });
    await clock.settle();
    expect(answer()).toEqual({ kind: 'failed', code: 12002 });
  });
});

test('ends by itself at its time', async () => {
  const page = new FakeDialog();
  const { clock, answer } = open(page);
  await clock.settle();
  page.say({ type: 'ready' });
  await clock.advance(99_999);
  expect(answer()).toBe('waiting');
  await clock.advance(1);
  expect(answer()).toEqual({ kind: 'timed-out' });
  expect(page.closed).toBe(1);
});

test('closed before it opened, it is shut when it does', async () => {
  const page = new FakeDialog();
  const { clock, dialog, attempts, answer } = open('never');
  dialog.close();
  await clock.settle();
  expect(answer()).toEqual({ kind: 'cancelled' });
  attempts[0]!.callback({ status: 'succeeded', value: page });
  await clock.settle();
  expect(page.closed).toBeGreaterThan(0);
});
