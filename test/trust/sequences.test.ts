import './support/judgedOnce';
import './support/workers';
import { writeFileSync } from 'node:fs';
import { learn, emptyMemory, type Memory } from '../../src/memory/memory';
import { writeMemory } from '../../src/memory/read';
import { profileIds, profiles, type ProfileId } from '../../src/simulator/model/profiles';
import { FakeOutlook, loadEntries, ticksAll, type Draft, type Run } from './support/fakeOutlook';
import { LATE_MS, type CallName } from './support/faults';
import { noticeOf, outcomeOf } from './support/outcomes';
import { HANDLER_MS, wrongIn } from './support/rungs';
import { external, internal, policyOf } from './support/scenarios';
import { Time } from './support/time';

// What clients have been seen to do one thing after the other; numbers are issues of office-js. In every client, whether it
// was seen there or not; by default in those that differ most. `npm run trust -- sequences` plays them in all.

const report = process.env.YUBISASHI_TRUST_REPORT;
/** The clients in which each was played. */
const played: Record<string, string[]> = {};

const time = new Time();
beforeAll(loadEntries);
beforeEach(() => time.restart());
afterEach(() => {
  const [client = '', ...names] = (expect.getState().currentTestName ?? '').split(' ');
  (played[names.join(' ')] ??= []).push(client);
});
afterAll(() => {
  time.restore();
  if (report) writeFileSync(report, JSON.stringify(played));
});

interface Opening {
  readonly draft?: Draft;
  readonly policy?: object;
  /** Another window of the same Outlook. */
  readonly other?: FakeOutlook;
}

const open = (id: ProfileId, { draft = external, policy = policyOf(), other }: Opening = {}): FakeOutlook =>
  new FakeOutlook(id, structuredClone(draft), policy, time, other);

async function answered(run: Run): Promise<Run> {
  await time.advance(HANDLER_MS + 60_000, () => run.answers.length > 0);
  return run;
}
const sendOnce = async (outlook: FakeOutlook): Promise<string> =>
  outcomeOf(outlook, await answered(outlook.send()));

/** Ticks everything in the pane, which only keeps it: what leaves afterwards leaves by Outlook's own Send. */
async function tickInPane(outlook: FakeOutlook): Promise<void> {
  outlook.openPane();
  await until(outlook, 'ready');
  outlook.tick(outlook.pane!.session!, outlook.pane!.state);
  await until(outlook, 'press-send');
}
const until = (outlook: FakeOutlook, status: string) =>
  time.advance(60_000, () => outlook.pane!.state.status === status);

/** Everything was answered once and said, and what left was ticked exactly as it left. */
function expectSound(...outlooks: FakeOutlook[]): void {
  for (const outlook of outlooks) {
    outlook.hidePane();
    expect(wrongIn(outlook)).toEqual([]);
    expect(outlook.sent.filter(({ confirmed }) => !confirmed)).toEqual([]);
  }
}

/** Closes every dialog as soon as it shows the message. */
const closes = (outlook: FakeOutlook): void =>
  outlook.dialogs.find((dialog) => dialog.open)?.handlers.dialogEventReceived?.({ error: 12006 });

/** Told apart by where handlers run, what they share with pages, and how they are asked. */
const clients: readonly ProfileId[] = report ? profileIds : ['web', 'classic', 'mac', 'exchange'];

const isPage = (id: ProfileId): boolean => profiles[id].eventRuntime === 'page' || profiles[id].mailbox < 12;

describe.each(clients)('%s', (id) => {
  test.each<CallName>(['to.get', 'body.text', 'attachments.get'])(
    'an answer to %s that comes after the event was answered releases nothing (6656)',
    async (call) => {
      const outlook = open(id);
      outlook.faults.set(call, 'late');
      const first = await answered(outlook.send());
      expect(first.answers[0]?.allowEvent).toBe(false);
      outlook.faults.clear();
      outlook.faults.set('item.send', 'missing');
      await tickInPane(outlook);
      outlook.hidePane();
      // Still open is the alert of the first Send.
      await time.advance(2 * LATE_MS);
      expect(first.answers).toHaveLength(1);
      expect(outlook.sent).toEqual([]);
      expectSound(outlook);
    },
  );

  test('a confirmation made while an alert is open releases nothing by itself (6656)', async () => {
    const outlook = open(id);
    outlook.person = closes;
    const first = await answered(outlook.send());
    outlook.person = () => undefined;
    outlook.faults.set('item.send', 'missing');
    await tickInPane(outlook);
    await time.advance(60_000);
    expect(first.answers).toHaveLength(1);
    expect(outlook.sent).toEqual([]);
    expect(await sendOnce(outlook)).toBe('sent');
    expectSound(outlook);
  });

  test('an alert that closes by itself: asked again at every Send, also from Drafts (6478)', async () => {
    const outlook = open(id);
    outlook.person = closes;
    for (let attempt = 0; attempt < 5; attempt++) {
      expect(['asked', 'ended']).toContain(await sendOnce(outlook));
      await time.advance(3_000);
    }
    const reopened = open(id, { other: outlook });
    reopened.person = closes;
    expect(['asked', 'ended']).toContain(await sendOnce(reopened));
    expect([...outlook.sent, ...reopened.sent]).toEqual([]);
    expectSound(outlook, reopened);
  });

  test('two windows of one draft: what was ticked in one leaves once, from whichever', async () => {
    const one = open(id);
    one.faults.set('item.send', 'missing');
    const other = open(id, { other: one });
    one.person = closes;
    other.person = closes;
    await tickInPane(one);
    one.ticked.forEach((key) => other.ticked.add(key));
    const outcomes = [await sendOnce(other), await sendOnce(one), await sendOnce(other)];
    expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(1);
    // The runtime of classic Outlook sees only what belongs to the window.
    expect(outcomes.indexOf('sent')).toBe(isPage(id) ? 0 : 1);
    expectSound(one, other);
  });

  test('two windows of one draft that differ: what was ticked in one is not ticked in the other', async () => {
    const one = open(id);
    one.faults.set('item.send', 'missing');
    const other = open(id, {
      other: one,
      draft: { ...external, to: ['tanaka@yamada.example', 'x@rival.example'] },
    });
    one.person = closes;
    other.person = closes;
    await tickInPane(one);
    expect(['asked', 'ended']).toContain(await sendOnce(other));
    expect(await sendOnce(one)).toBe('sent');
    expectSound(one, other);
  });

  test('two windows sent at once: each by its own ticks', async () => {
    const one = open(id);
    const other = open(id, { other: one, draft: { ...external, subject: '別の件' } });
    one.person = ticksAll();
    other.person = closes;
    const runs = [one.send(), other.send()];
    for (const run of runs) await answered(run);
    expect(other.sent).toEqual([]);
    expectSound(one, other);
  });

  describe('another message is selected under a pinned pane', () => {
    test.each([
      ['the client tells', true],
      ['the client does not tell', false],
    ])('before the tick: it ticks nothing, %s', async (_, tells) => {
      const one = open(id);
      const other = open(id, { other: one, draft: { ...external, subject: '別の件' } });
      one.openPane();
      await until(one, 'ready');
      const before = one.pane!.state;
      one.select(other, tells);
      one.tick(one.pane!.session!, before);
      await time.advance(5_000);
      expect(one.pane!.state).toMatchObject({ status: 'ready', content: { subject: '別の件' } });
      one.hidePane();
      one.person = closes;
      other.person = closes;
      expect(['asked', 'ended']).toContain(await sendOnce(other));
      expect(['asked', 'ended']).toContain(await sendOnce(one));
      expect([...one.sent, ...other.sent]).toEqual([]);
    });

    // At each moment between the tick and what comes of it. The other one would need no tick.
    const sends = profiles[id].mailbox >= 15;
    const moments = Array.from({ length: sends ? 60 : 6 }, (_, index) => (sends ? 2 : 20) * index);

    test('while the tick is on its way: nobody sends the other one', async () => {
      for (const moment of moments) {
        const { one, other } = await tickedAndSwitched(id, moment, { draft: internal, tells: true });
        expect(other.runs).toEqual([]);
        expectSound(one, other);
      }
    });

    test('while the tick is on its way, and the client does not tell: it does not count for the other one', async () => {
      for (const moment of moments.filter((_, index) => index % 5 === 0)) {
        const draft = { ...external, subject: '別の件' };
        const { one, other } = await tickedAndSwitched(id, moment, { draft, tells: false });
        expect(['asked', 'ended']).toContain(await sendOnce(other));
        expect(other.sent).toEqual([]);
        expectSound(one, other);
      }
    });
  });

  test('a handler that is started twice for one Send', async () => {
    const outlook = open(id);
    outlook.person = closes;
    for (const run of [outlook.send(), outlook.send()]) {
      await answered(run);
      expect(run.answers[0]?.allowEvent).toBe(false);
    }
    outlook.faults.set('item.send', 'missing');
    await tickInPane(outlook);
    for (const run of [outlook.send(), outlook.send()]) await answered(run);
    expect(outlook.sent.length).toBeGreaterThan(0);
    // Once is enough for one tick.
    expect(['asked', 'ended']).toContain(await sendOnce(outlook));
    expectSound(outlook);
  });

  test.each([
    ['the page knows more', true],
    ['the handler knows more', false],
  ])('settings that are old in one runtime: %s (6728)', async (_, pageKnows) => {
    const outlook = open(id);
    outlook.person = closes;
    outlook.faults.set('item.send', 'missing');
    const known = { memory: writeMemory(colleagues()) };
    outlook.staleRoaming = pageKnows ? {} : known;
    if (pageKnows) Object.assign(outlook.roaming, known);
    expect(['asked', 'ended']).toContain(await sendOnce(outlook));
    // What is ticked leaves, whichever of the two is asked for more: nobody is asked for ever.
    await tickInPane(outlook);
    expect(await sendOnce(outlook)).toBe('sent');
    expectSound(outlook);
  });

  test('no place that takes the ticks: said so, and asked again', async () => {
    const outlook = open(id);
    outlook.person = closes;
    outlook.faults.set('session.set', 'fails');
    outlook.faults.set('storage.set', 'throws');
    outlook.openPane();
    await until(outlook, 'ready');
    outlook.tick(outlook.pane!.session!, outlook.pane!.state);
    await until(outlook, 'failed');
    expect(outlook.pane!.state).toMatchObject({ status: 'failed', failure: 'not-stored' });
    expect(outlook.runs).toEqual([]);
    expect(['asked', 'ended']).toContain(await sendOnce(outlook));
    if (profiles[id].mailbox >= 12) {
      outlook.notices.length = 0;
      outlook.person = ticksAll();
      await answered(outlook.command());
      expect(noticeOf(outlook)).toBe('not-stored');
    }
    expect(outlook.sent).toEqual([]);
    expectSound(outlook);
  });

  test('session data that the handler does not see', async () => {
    const outlook = open(id);
    outlook.hidesSession = true;
    outlook.person = closes;
    outlook.faults.set('item.send', 'missing');
    await tickInPane(outlook);
    // Without any place that both see it is asked again; it never leaves on trust.
    expect(await sendOnce(outlook)).toBe(isPage(id) ? 'sent' : 'asked');
    expect(outlook.sent).toHaveLength(isPage(id) ? 1 : 0);
    expectSound(outlook);
  });

  describe('the site cannot be reached', () => {
    const strict = policyOf({
      checklist: { custom: [{ id: 'boss', label: '上長の確認を得た', when: 'always' }] },
    });
    const asksColleagues = policyOf({ checklist: { when: 'always' } });

    test('the last good policy stands in for it, where a copy can be kept', async () => {
      const outlook = open(id, { draft: internal, policy: asksColleagues });
      outlook.person = closes;
      expect(['asked', 'ended']).toContain(await sendOnce(outlook));
      outlook.faults.set('policy.fetch', 'fails');
      const outcome = await sendOnce(outlook);
      if (isPage(id)) expect(['asked', 'ended']).toContain(outcome);
      // By the policy in the bundle colleagues need no tick.
      else expect(outcome).toBe('sent');
      expect(wrongIn(outlook)).toEqual([]);
    });

    test('without a copy the one in the bundle does, and asks', async () => {
      const outlook = open(id);
      outlook.person = closes;
      outlook.faults.set('policy.fetch', 'fails');
      expect(['asked', 'ended']).toContain(await sendOnce(outlook));
      outlook.faults.set('item.send', 'missing');
      await tickInPane(outlook);
      expect(await sendOnce(outlook)).toBe('sent');
      expectSound(outlook);
    });

    test('and then again: what was ticked by less is ticked anew', async () => {
      const outlook = open(id, { policy: strict });
      outlook.person = closes;
      outlook.faults.set('policy.fetch', 'fails');
      outlook.faults.set('item.send', 'missing');
      await tickInPane(outlook);
      outlook.faults.delete('policy.fetch');
      expect(['asked', 'ended']).toContain(await sendOnce(outlook));
      expect(outlook.sent).toEqual([]);
      expectSound(outlook);
    });
  });

  test('a second mail closes the dialog of the first: both stay, and can be sent (5026)', async () => {
    const one = open(id);
    const other = open(id, { other: one, draft: { ...external, subject: '別の件' } });
    const first = one.send();
    await time.advance(1_000);
    const second = other.send();
    closes(one);
    await time.advance(1_000);
    closes(other);
    await answered(first);
    await answered(second);
    expect([...one.sent, ...other.sent]).toEqual([]);
    one.faults.set('item.send', 'missing');
    one.person = closes;
    await tickInPane(one);
    expect(await sendOnce(one)).toBe('sent');
    expectSound(one, other);
  });
});

/** A message is ticked in a pinned pane, and a moment later, in steps of what is under way, another one is selected. */
async function tickedAndSwitched(
  id: ProfileId,
  moment: number,
  { draft, tells }: { readonly draft: Draft; readonly tells: boolean },
) {
  time.restart();
  const one = open(id);
  const other = open(id, { other: one, draft });
  one.person = closes;
  other.person = closes;
  one.openPane();
  await until(one, 'ready');
  one.tick(one.pane!.session!, one.pane!.state);
  for (let step = 0; step < moment; step++) await Promise.resolve();
  one.select(other, tells);
  await time.advance(15_000);
  return { one, other };
}

/** Enough mails to colleagues for the memory to say who is new. */
function colleagues(): Memory {
  let memory = emptyMemory();
  for (let day = 1; day <= 60; day++) {
    const to = [{ name: '鈴木', address: `suzuki${day % 5}@example.co.jp` }];
    memory = learn(
      memory,
      { to, cc: [], bcc: [], composeType: 'new' },
      new Date(Date.UTC(2026, 8, 1, day * 3)),
    );
  }
  return memory;
}
