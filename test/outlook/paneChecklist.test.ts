import type { Mend } from '../../src/inspection/mend';
import { OutlookError } from '../../src/outlook/call';
import type { Mender } from '../../src/outlook/mendLog';
import { paneChecklist } from '../../src/outlook/paneChecklist';
import { AdditionsError } from '../../src/outlook/additionsOnPages';
import type { NeedlessStore } from '../../src/outlook/needlessStore';
import type { ItemPorts } from '../../src/outlook/ports';
import { NoPolicyError, type LoadedPolicy } from '../../src/outlook/policySource';
import type { OutgoingMessage } from '../../src/message/message';
import type { SessionState } from '../../src/ui/session';
import { confirmationFor } from './support/confirmations';
import { FakeLook, hiddenSheet } from './support/look';
import { allMeans } from './support/mending';
import { manualClock } from './support/manualClock';
import { blockedMail, externalMail, internalMail, loadedPolicy } from './support/messages';
import { clientOf, FakeCarrier, outlookError, stepped, type Client, type Step } from './support/ports';
import { judge } from './support/memory';

const marks: NeedlessStore = {
  marks: () => [],
  mark: () => Promise.reject(new Error('not expected')),
  takeBack: () => Promise.resolve(),
};

const nothing: Mender['apply'] = () => Promise.resolve(null);

interface Given {
  readonly message?: Step<OutgoingMessage>;
  readonly policy?: Step<LoadedPolicy>;
  readonly carrier?: FakeCarrier;
  readonly send?: (() => Promise<'started' | 'by-hand'>) | null;
  readonly look?: FakeLook;
  readonly client?: Client;
  readonly complete?: ItemPorts['complete'];
}

async function open({
  message = externalMail,
  policy = loadedPolicy(),
  carrier = new FakeCarrier(),
  send = null,
  look,
  client = 'mac',
  complete,
}: Given = {}) {
  const clock = manualClock();
  /** The Outlook around the pane, for a test to change. */
  const around = {
    message,
    policy,
    visible: true,
    reads: 0,
    loads: 0,
    mend: nothing,
    whole: true,
    load: (): Promise<void> => Promise.resolve(),
  };
  const sent: string[] = [];
  let tell: (what: 'edited' | 'switched') => void = () => undefined;
  const session = paneChecklist({
    clock,
    ...judge,
    theme: () => undefined,
    ...(look && { openLook: look.open }),
    capabilities: clientOf(client),
    ...(complete && { complete }),
    carriers: [carrier],
    mender: { means: () => allMeans, apply: (change) => around.mend(change) },
    isWhole: () => around.whole,
    whole: () => around.load(),
    readMessage() {
      around.reads++;
      return stepped(around.message);
    },
    loadPolicy() {
      around.loads++;
      return stepped(around.policy);
    },
    ready: () => Promise.resolve(),
    mailbox: () => 'sato@example.co.jp',
    needless: () => Promise.resolve(marks),
    settings: () => {
      throw new Error('not expected');
    },
    sender: () => ({
      send:
        send &&
        (() => {
          sent.push(carrier.log.join());
          return send();
        }),
    }),
    watch: (changed) => (tell = changed),
    isVisible: () => around.visible,
  });
  const states: SessionState[] = [];
  session.subscribe((state) => states.push(state));
  await clock.settle();
  const last = () => states.at(-1)!;
  const content = () => {
    const state = last();
    if (state.status !== 'ready') throw new Error(`not ready but ${JSON.stringify(state)}`);
    return state.content;
  };
  const tickAll = async () => {
    const shown = content();
    session.confirm(
      shown,
      shown.inspection.checklist.map(({ id }) => id),
    );
    await clock.settle();
  };
  return {
    clock,
    around,
    session,
    states,
    sent,
    carrier,
    last,
    content,
    tickAll,
    tell: (what: 'edited' | 'switched') => tell(what),
  };
}

test('shows the checklist before Send is ever pressed', async () => {
  const { content, last } = await open();
  expect(last()).toMatchObject({ status: 'ready', action: 'confirm' });
  expect(content()).toMatchObject({
    subject: 'お見積りの件',
    changes: [],
    ticked: [],
    inspection: { decision: 'confirm' },
  });
});

test.each<[string, OutgoingMessage, string]>([
  ['colleagues only', internalMail, 'send'],
  ['a forbidden file', blockedMail, 'block'],
])('%s: shown as %s', async (_, message, decision) => {
  expect((await open({ message })).content().inspection.decision).toBe(decision);
});

test.each([
  ['web', 'confirm', true],
  ['classic', 'send', false],
  ['m112', 'send', undefined],
] as const)('a mail that is to wait on the server, on %s', async (client, action, inDrafts) => {
  const send = () => Promise.resolve('started' as const);
  const policy = loadedPolicy({ hold: { external: 5 } });
  const { last, content, tickAll, sent } = await open({ client, policy, send });
  expect(last()).toMatchObject({ action });
  expect(content().hold).toEqual(inDrafts === undefined ? undefined : { minutes: 5, inDrafts });
  await tickAll();
  expect(sent).toHaveLength(action === 'send' ? 1 : 0);
  expect(last().status).toBe(action === 'send' ? 'sent' : 'press-send');
});

test('what the policy adds is shown; where it cannot be added that is said', async () => {
  const recipients = [{ field: 'cc' as const, address: 'boss@example.co.jp', removable: true }];
  const additions = {
    written: externalMail,
    incomplete: false,
    shown: { recipients, start: '', end: '免責' },
  };
  const given = await open({ complete: (read) => Promise.resolve({ ...read, additions }) });
  expect(given.content().additions).toEqual(additions.shown);
  const { last } = await open({ complete: () => Promise.reject(new AdditionsError('failed 9020')) });
  expect(last()).toEqual({ status: 'failed', failure: 'not-added', detail: 'failed 9020' });
});

describe('follows the message as it is written', () => {
  test('by asking again and again, and says nothing while it stays the same', async () => {
    const { clock, around, states, content } = await open();
    const before = states.length;
    await clock.advance(10_000);
    expect(states).toHaveLength(before);
    expect(around.reads).toBeGreaterThan(4);
    around.message = { ...externalMail, subject: '別の件' };
    await clock.advance(1_800);
    expect(content().subject).toBe('別の件');
  });

  test('at once when Outlook says that recipients or files changed', async () => {
    const { clock, around, content, tell } = await open();
    around.message = { ...externalMail, subject: '別の件' };
    tell('edited');
    await clock.settle();
    expect(content().subject).toBe('別の件');
  });

  test('not while nobody looks', async () => {
    const { clock, around } = await open();
    around.visible = false;
    const { reads } = around;
    await clock.advance(20_000);
    expect(around.reads).toBe(reads);
  });

  test('without asking the site for the policy each time', async () => {
    const { clock, around } = await open();
    await clock.advance(50_000);
    expect(around.loads).toBe(1);
    await clock.advance(20_000);
    expect(around.loads).toBe(2);
  });

  test('a reading that fails in between stays unsaid', async () => {
    const { clock, around, states } = await open();
    const before = states.length;
    around.message = outlookError();
    await clock.advance(5_000);
    expect(states).toHaveLength(before);
  });

  test('another message in a pinned pane begins anew, without ticks of the last', async () => {
    const { clock, around, states, content, tell, carrier } = await open();
    carrier.confirmations = [confirmationFor(externalMail, { ticked: ['subject'] })];
    around.message = internalMail;
    carrier.confirmations = [];
    tell('switched');
    expect(states.at(-1)).toEqual({ status: 'loading' });
    await clock.settle();
    expect(content()).toMatchObject({ subject: internalMail.subject, ticked: [], changes: [] });
  });
});

test('ticks of an earlier time are there, with what changed since', async () => {
  const carrier = new FakeCarrier();
  carrier.confirmations = [
    confirmationFor(
      { ...externalMail, subject: '前の件' },
      { ticked: ['subject', 'wording', 'recipient:to:tanaka@yamada.example'] },
    ),
  ];
  const { content } = await open({ carrier });
  expect(content()).toMatchObject({
    changes: [{ part: 'subject' }],
    ticked: ['recipient:to:tanaka@yamada.example', 'wording'],
  });
});

describe('a mail of which nothing is to be ticked', () => {
  test('has a confirmation kept, until it is of another kind', async () => {
    const { around, carrier, clock } = await open({ message: internalMail });
    expect(carrier.confirmations).toMatchObject([{ ticked: [] }]);
    around.message = externalMail;
    await clock.advance(2_000);
    expect(carrier.confirmations).toEqual([]);
  });

  test('has none any more, before the user hears that he will be asked again', async () => {
    const { session, carrier, clock, around } = await open({ message: internalMail });
    const { id } = carrier.confirmations[0]!;
    around.message = 'hangs';
    let heard = false;
    void session.memory!.askAgain('x').then(() => (heard = carrier.spent.includes(id)));
    await clock.advance(10);
    expect(heard).toBe(true);
    expect(carrier.confirmations).toEqual([]);
  });
});

describe('ticked', () => {
  test('without sendAsync: stored, and told to press Send', async () => {
    const { tickAll, last, carrier } = await open();
    await tickAll();
    expect(last()).toEqual({ status: 'press-send' });
    expect(carrier.log).toEqual(['keep']);
  });

  test('with sendAsync: stored first, then sent', async () => {
    const { tickAll, last, sent } = await open({ send: () => Promise.resolve('started') });
    await tickAll();
    expect(last()).toEqual({ status: 'sent' });
    expect(sent).toEqual(['keep']);
  });

  test('a scheduled mail is left to Outlook to send', async () => {
    const { tickAll, last } = await open({ send: () => Promise.resolve('by-hand') });
    await tickAll();
    expect(last()).toEqual({ status: 'press-send' });
  });

  test('edited in the same moment: shown anew, nothing stored', async () => {
    const { around, tickAll, last, carrier } = await open();
    around.message = { ...externalMail, subject: '別の件' };
    await tickAll();
    expect(last()).toMatchObject({
      status: 'ready',
      notice: 'changed',
      content: { changes: [{ part: 'subject' }] },
    });
    expect(carrier.log).toEqual([]);
  });

  test('on what is no longer shown: nothing happens', async () => {
    const { clock, around, session, content, last, carrier } = await open();
    const old = content();
    around.message = { ...externalMail, subject: '別の件' };
    await clock.advance(1_800);
    session.confirm(
      old,
      old.inspection.checklist.map(({ id }) => id),
    );
    await clock.settle();
    expect(last()).toMatchObject({ status: 'ready' });
    expect(carrier.log).toEqual([]);
  });

  test('not everything: nothing stored', async () => {
    const { clock, session, content, last, carrier } = await open();
    session.confirm(content(), ['subject']);
    await clock.settle();
    expect(last()).toMatchObject({ status: 'ready', content: { ticked: ['subject'] } });
    expect(carrier.log).toEqual([]);
  });

  test('a blocked message cannot be', async () => {
    const { clock, session, content, carrier } = await open({ message: blockedMail });
    session.confirm(content(), []);
    await clock.settle();
    expect(carrier.log).toEqual([]);
  });

  test('edited afterwards: shown anew, marked, with the other ticks kept', async () => {
    const { clock, around, tickAll, last } = await open();
    await tickAll();
    await clock.advance(5_000);
    expect(last()).toEqual({ status: 'press-send' });
    around.message = { ...externalMail, subject: '別の件' };
    await clock.advance(1_800);
    expect(last()).toMatchObject({
      status: 'ready',
      notice: 'changed',
      content: {
        changes: [{ part: 'subject' }],
        ticked: expect.not.arrayContaining(['subject']) as string[],
      },
    });
  });

  test('the message cannot be read again: said so, nothing stored, and tried again on demand', async () => {
    const { clock, around, session, tickAll, last, carrier } = await open();
    around.message = outlookError();
    await tickAll();
    expect(last()).toMatchObject({ status: 'failed', failure: 'unreadable' });
    expect(carrier.log).toEqual([]);
    around.message = externalMail;
    session.retry!();
    await clock.settle();
    expect(last()).toMatchObject({ status: 'ready' });
  });

  test('no carrier takes it: said so', async () => {
    const carrier = new FakeCarrier();
    carrier.writeFails = outlookError();
    const { tickAll, last, sent } = await open({ carrier, send: () => Promise.resolve('started') });
    await tickAll();
    expect(last()).toEqual({ status: 'failed', failure: 'not-stored' });
    expect(sent).toEqual([]);
  });

  test.each<[string, OutlookError, SessionState]>([
    [
      'refuses',
      outlookError(),
      { status: 'failed', failure: 'not-sent', detail: 'failed 9020 GenericResponseError' },
    ],
    ['is silent', new OutlookError('timeout'), { status: 'press-send' }],
  ])('Outlook %s to send', async (_, error, state) => {
    const { tickAll, last } = await open({ send: () => Promise.reject(error) });
    await tickAll();
    expect(last()).toEqual(state);
  });

  test('sent, but the message is still there after a while: it was stopped, so it is shown again', async () => {
    const { clock, tickAll, last } = await open({ send: () => Promise.resolve('started') });
    await tickAll();
    await clock.advance(5_000);
    expect(last()).toEqual({ status: 'sent' });
    await clock.advance(6_000);
    expect(last()).toMatchObject({ status: 'ready' });
  });

  test('sent and gone: it stays at that', async () => {
    const { clock, around, tickAll, last } = await open({ send: () => Promise.resolve('started') });
    await tickAll();
    around.message = new OutlookError('unavailable');
    await clock.advance(60_000);
    expect(last()).toEqual({ status: 'sent' });
  });
});

describe('files are looked into in the background', () => {
  const name = 'お見積書.xlsx';
  const message: OutgoingMessage = {
    ...externalMail,
    attachments: [{ name, size: 18_233, kind: 'file', inline: false }],
  };
  const hiddenContent = expect.objectContaining({ check: 'hidden-content' }) as unknown;

  test('the checklist is there at once; what is found joins it', async () => {
    const look = new FakeLook();
    const { clock, content, last } = await open({ message, look });
    expect(content()).toMatchObject({ looking: { done: 0, total: 1 }, inspection: { decision: 'confirm' } });
    look.finds(hiddenSheet(name));
    await clock.settle();
    expect(content().looking).toBeUndefined();
    expect(content().inspection.findings).toContainEqual(hiddenContent);
    expect(last()).not.toHaveProperty('notice');
  });

  test('nothing is confirmed before', async () => {
    const look = new FakeLook();
    const { tickAll, carrier, last, clock } = await open({ message, look });
    await tickAll();
    expect(carrier.log).toEqual([]);
    expect(last()).toMatchObject({ status: 'ready' });
    look.finds(hiddenSheet(name));
    await clock.settle();
    await tickAll();
    expect(carrier.log).toEqual(['keep']);
    expect(last()).toMatchObject({ status: 'press-send' });
  });

  test('ticks made on what is shown no more confirm nothing', async () => {
    const look = new FakeLook();
    const { session, content, carrier, clock } = await open({ message, look });
    const before = content();
    look.finds(hiddenSheet(name));
    await clock.settle();
    session.confirm(
      before,
      before.inspection.checklist.map(({ id }) => id),
    );
    await clock.settle();
    expect(carrier.log).toEqual([]);
  });
});

describe('cannot be shown', () => {
  test.each<[string, Given, SessionState]>([
    [
      'the message cannot be read',
      { message: outlookError() },
      { status: 'failed', failure: 'unreadable', detail: 'failed 9020 GenericResponseError' },
    ],
    [
      'no message is being written',
      { message: new OutlookError('unavailable') },
      { status: 'failed', failure: 'unsupported', detail: 'unavailable' },
    ],
    [
      'no policy is valid',
      { policy: new NoPolicyError('none') },
      { status: 'failed', failure: 'no-policy', detail: 'none' },
    ],
  ])('%s', async (_, given, state) => {
    expect((await open(given)).last()).toEqual(state);
  });

  test('comes by itself when the fault has passed', async () => {
    const { clock, around, last } = await open({ message: outlookError() });
    around.message = externalMail;
    await clock.advance(1_800);
    expect(last()).toMatchObject({ status: 'ready' });
  });
});

describe('a mend from the pane', () => {
  const mend: Mend = {
    kind: 'remove',
    field: 'to',
    mailbox: { name: '', address: 'tanaka@yamada.example' },
  };

  test('stays said when more is found in the background', async () => {
    const name = 'お見積書.xlsx';
    const look = new FakeLook();
    const attachments = [{ name, size: 18_233, kind: 'file', inline: false }] as const;
    const { clock, around, session, content, last } = await open({
      message: { ...externalMail, attachments },
      look,
    });
    around.mend = () => Promise.resolve(null);
    session.mend!(content(), mend);
    await clock.settle();
    look.finds(hiddenSheet(name));
    await clock.settle();
    expect(content().looking).toBeUndefined();
    expect(last()).toMatchObject({ status: 'ready', mending: { last: { mend } } });
  });

  test('changes the message and shows it anew, with the way back', async () => {
    const { clock, around, session, states, content, last } = await open();
    around.mend = () => {
      around.message = internalMail;
      return Promise.resolve(() => Promise.resolve(void (around.message = externalMail)));
    };
    session.mend!(content(), mend);
    expect(last()).toEqual({ status: 'mending' });
    await clock.settle();
    expect(last()).toMatchObject({ status: 'ready', mending: { last: { mend }, undoable: [{ id: 1 }] } });
    expect(content().inspection.decision).toBe('send');
    around.message = { ...internalMail, subject: '別の件' };
    await clock.advance(1_800);
    expect(last()).toMatchObject({ status: 'ready', mending: { undoable: [{ id: 1, mend }] } });
    expect(last()).not.toHaveProperty('mending.last');
    session.undo!(content(), 1);
    await clock.settle();
    expect(last()).toMatchObject({ status: 'ready', mending: { last: { undo: true }, undoable: [] } });
    expect(content().inspection.decision).toBe('confirm');
    expect(states.map(({ status }) => status)).not.toContain('failed');
  });

  test('that Outlook refuses is told', async () => {
    const { clock, around, session, content, last } = await open();
    around.mend = () => Promise.reject(new Error('no'));
    session.mend!(content(), mend);
    await clock.settle();
    expect(last()).toMatchObject({
      status: 'ready',
      mending: { last: { mend, refusal: { reason: 'refused', detail: 'no' } } },
    });
  });

  test('is not offered to be taken back in another message', async () => {
    const { clock, around, session, content, last, tell } = await open();
    around.mend = () => Promise.resolve(() => Promise.resolve());
    session.mend!(content(), mend);
    await clock.settle();
    tell('switched');
    await clock.settle();
    expect(last()).toMatchObject({ status: 'ready', mending: { undoable: [] } });
  });

  test('of a message that is not shown any more comes to nothing', async () => {
    const { clock, around, session, content } = await open();
    let mended = 0;
    around.mend = () => {
      mended++;
      return Promise.resolve(null);
    };
    const old = content();
    around.message = { ...externalMail, subject: '別の件' };
    await clock.advance(1_800);
    session.mend!(old, mend);
    await clock.settle();
    expect(mended).toBe(0);
  });
});

describe('before all there is to judge by has come', () => {
  const early = async () => {
    const pane = await open();
    pane.around.whole = false;
    return pane;
  };

  test('nothing is confirmed', async () => {
    const { around, carrier, tickAll, last } = await early();
    around.load = () => new Promise(() => undefined);
    await tickAll();
    expect(last()).toEqual({ status: 'sending' });
    expect(carrier.log).toEqual([]);
  });

  test('and cannot be had, that is told', async () => {
    const { around, carrier, tickAll, last } = await early();
    around.load = () => Promise.reject(new Error('offline'));
    await tickAll();
    expect(last()).toMatchObject({ status: 'failed', failure: 'unreadable' });
    expect(carrier.log).toEqual([]);
  });

  test('a message without reasons is not taken for one that needs no confirmation', async () => {
    const { clock, around, carrier } = await early();
    around.message = { ...internalMail, subject: '別の件' };
    await clock.advance(1_800);
    expect(carrier.log).toEqual([]);
    around.whole = true;
    around.message = internalMail;
    await clock.advance(1_800);
    expect(carrier.log).toEqual(['keep']);
  });
});
