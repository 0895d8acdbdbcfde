import { dialogSession } from '../../src/outlook/dialogSession';
import {
  encodeMessage,
  messageDecoder,
  readDialogWord,
  type DialogWord,
  type OpenerWord,
} from '../../src/outlook/dialogWire';
import type { SessionState } from '../../src/ui/session';
import { contentFor } from './support/content';
import { unmended } from './support/mending';
import { manualClock } from './support/manualClock';

function open(connects: Promise<void> = Promise.resolve()) {
  const clock = manualClock();
  const told: DialogWord[] = [];
  const decode = messageDecoder(readDialogWord);
  let hear: (message: unknown, origin: string | undefined) => void = () => undefined;
  let deaf = false;
  const session = dialogSession({
    clock,
    language: 'ja',
    theme: () => 'dark',
    origin: 'https://addin.example',
    connect(listener) {
      hear = listener;
      return connects;
    },
    tell(text) {
      if (deaf) throw new Error('no parent');
      const message = decode(text);
      if (message) told.push(message);
    },
  });
  const states: SessionState[] = [];
  session.subscribe((state) => states.push(state));
  const say = (parts: Partial<OpenerWord> = {}, origin: string | undefined = 'https://addin.example') => {
    const message = {
      type: 'content',
      content: contentFor(),
      digest: 'd1',
      action: 'send',
      changed: false,
      mending: unmended,
      closesAt: clock.now() + 100_000,
      ...parts,
    } as const;
    for (const text of encodeMessage(message, `c${Math.random()}`)) hear(text, origin);
  };
  const shown = () => {
    const state = states.at(-1)!;
    if (state.status !== 'ready') throw new Error(state.status);
    return state.content;
  };
  return { clock, session, states, told, say, shown, last: () => states.at(-1), deafen: () => (deaf = true) };
}

test('says that it is ready until the content comes', async () => {
  const { clock, told, say, last, session } = open();
  await clock.advance(1_400);
  expect(told).toEqual([{ type: 'ready' }, { type: 'ready' }, { type: 'ready' }]);
  say();
  await clock.advance(5_000);
  expect(told).toHaveLength(3);
  expect(last()).toMatchObject({ status: 'ready', action: 'send', closesAt: expect.any(Number) as number });
  expect(session).toMatchObject({ surface: 'dialog', language: 'ja', theme: 'dark' });
});

test('what it confirms is what it showed', async () => {
  const { clock, session, told, say, shown, last } = open();
  await clock.settle();
  say();
  session.confirm(shown(), ['subject']);
  expect(told.at(-1)).toEqual({ type: 'confirmed', digest: 'd1', ticked: ['subject'] });
  expect(last()).toEqual({ status: 'sending' });
  session.confirm(contentFor(), ['subject']);
  expect(told.filter(({ type }) => type === 'confirmed')).toHaveLength(1);
});

test('ticks made on an older content confirm nothing', async () => {
  const { clock, session, told, say, shown, last } = open();
  await clock.settle();
  say();
  const old = shown();
  say({ digest: 'd2', changed: true });
  session.confirm(old, ['subject']);
  expect(told.some(({ type }) => type === 'confirmed')).toBe(false);
  expect(last()).toMatchObject({ status: 'ready', notice: 'changed' });
});

test('going back says so', async () => {
  const { clock, session, told, say } = open();
  await clock.settle();
  say();
  session.back!();
  expect(told.at(-1)).toEqual({ type: 'cancelled' });
});

test('another origin is not listened to', async () => {
  const { clock, say, last } = open();
  await clock.settle();
  say({}, 'https://evil.example');
  expect(last()).toEqual({ status: 'loading' });
});

test('nobody answers: said after a while, and tried again on demand', async () => {
  const { clock, session, say, last } = open();
  await clock.advance(12_000);
  expect(last()).toEqual({ status: 'failed', failure: 'no-connection' });
  session.retry!();
  expect(last()).toEqual({ status: 'loading' });
  await clock.advance(600);
  say();
  expect(last()).toMatchObject({ status: 'ready' });
});

test('a page that cannot listen says so', async () => {
  const { clock, last } = open(Promise.reject(new Error('not supported')));
  await clock.settle();
  expect(last()).toEqual({ status: 'failed', failure: 'unsupported', detail: 'Error: not supported' });
});

test('an opener that is gone when the tick comes is noticed', async () => {
  const { clock, session, say, shown, last, deafen } = open();
  await clock.settle();
  say();
  deafen();
  session.confirm(shown(), []);
  expect(last()).toMatchObject({ status: 'failed', failure: 'no-connection' });
});

test('an opener that says nothing to the tick is noticed', async () => {
  const { clock, session, say, shown, last } = open();
  await clock.settle();
  say();
  session.confirm(shown(), []);
  await clock.advance(45_000);
  expect(last()).toEqual({ status: 'failed', failure: 'no-connection' });
});

test('an opener that does not close in time has lost it', async () => {
  const { clock, say, last } = open();
  await clock.settle();
  say();
  await clock.advance(105_000);
  expect(last()).toEqual({ status: 'failed', failure: 'timed-out' });
});

describe('a mend', () => {
  const file = (length: number) => ({ name: 'a.zip', size: 1, content: 'A'.repeat(length) });

  test('is asked for, and what is undone by its number', async () => {
    const { clock, session, told, say, shown, last } = open();
    await clock.settle();
    say();
    session.mend!(shown(), { kind: 'subject', subject: '', by: '件' });
    expect(last()).toEqual({ status: 'mending' });
    say({
      digest: 'd2',
      mending: { ...unmended, undoable: [{ id: 7, mend: { kind: 'subject', subject: '', by: '件' } }] },
    });
    session.undo!(shown(), 7);
    expect(told.slice(-2)).toEqual([
      { type: 'mend', mend: { kind: 'subject', subject: '', by: '件' } },
      { type: 'undo', id: 7 },
    ]);
  });

  test('with a large file is told in parts, and nothing comes in between', async () => {
    const { clock, session, told, say, shown, last } = open();
    await clock.settle();
    say();
    session.mend!(shown(), { kind: 'attach', files: [file(3_000_000)] });
    say({ digest: 'd2' });
    expect(last()).toEqual({ status: 'mending' });
    expect(told.at(-1)).toEqual({ type: 'ready' });
    await clock.advance(100);
    expect(told.at(-1)).toMatchObject({
      type: 'mend',
      mend: { files: [{ content: file(3_000_000).content }] },
    });
    say({ digest: 'd3' });
    expect(last()).toMatchObject({ status: 'ready' });
  });
});
