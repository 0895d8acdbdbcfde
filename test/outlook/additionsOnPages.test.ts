import { smallKnowledge } from '../../src/knowledge/small/small';
import { additionsAtSend, AdditionsError, addWhileWriting } from '../../src/outlook/additionsOnPages';
import { itemCalls } from '../../src/outlook/call';
import type { OutgoingMessage } from '../../src/message/message';
import { LiveItem } from './support/liveItem';
import { manualClock } from './support/manualClock';
import { externalMail, internalMail, policyOf } from './support/messages';

const boss = { field: 'cc', addresses: ['boss@example.co.jp'] };
const removable = { ...boss, removable: true };
const end = '本メールは & <機密> を含みます。\n廃棄してください。';

async function settled<T>(clock: ReturnType<typeof manualClock>, work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  await clock.advance(60_000);
  return work;
}

let locked: Promise<unknown> = Promise.resolve();
/** As the browser's locks do it. */
function exclusively<T>(run: () => Promise<T>): Promise<T> {
  const turn = locked.then(run, run);
  locked = turn.catch(() => undefined);
  return turn;
}

function portsFor(draft: LiveItem) {
  const clock = manualClock();
  const ports = {
    item: draft.item,
    calls: itemCalls(clock),
    knowledge: smallKnowledge,
    readMessage: draft.readMessage,
    exclusively,
  };
  return { clock, ports };
}

async function write(draft: LiveItem, policy: object): Promise<OutgoingMessage> {
  const { clock, ports } = portsFor(draft);
  return settled(clock, addWhileWriting(await draft.readMessage(), policyOf(policy), ports));
}

async function send(draft: LiveItem, policy: object): Promise<OutgoingMessage> {
  const { clock, ports } = portsFor(draft);
  return settled(clock, additionsAtSend(await draft.readMessage(), policyOf(policy), ports));
}

const addresses = (draft: LiveItem) => draft.addresses('cc');

describe('while the message is written', () => {
  test('who is wanted is added, once, and shown', async () => {
    const draft = new LiveItem(externalMail);
    const policy = { autoRecipients: [removable] };
    await write(draft, policy);
    const message = await write(draft, policy);
    expect(draft.log).toEqual(['cc.add 1']);
    expect(message.additions?.shown?.recipients).toEqual([
      { field: 'cc', address: 'boss@example.co.jp', removable: true },
    ]);
    expect(message.additions?.written.cc).toEqual(externalMail.cc);
  });

  test('by two pages at the same time: once', async () => {
    const draft = new LiveItem(externalMail);
    const policy = { autoRecipients: [boss] };
    await Promise.all([write(draft, policy), write(draft, policy)]);
    expect(addresses(draft).filter((address) => address.startsWith('boss'))).toHaveLength(1);
  });

  test('whom the sender took out stays out; whom he may not take out comes back', async () => {
    for (const [rule, back] of [
      [removable, false],
      [boss, true],
    ] as const) {
      const draft = new LiveItem(externalMail);
      await write(draft, { autoRecipients: [rule] });
      draft.fields.cc.pop();
      await write(draft, { autoRecipients: [rule] });
      expect(addresses(draft).includes('boss@example.co.jp')).toBe(back);
    }
  });

  test('who came because of somebody who is gone goes too, and comes again with the next', async () => {
    const draft = new LiveItem(externalMail);
    const policy = { autoRecipients: [removable] };
    await write(draft, policy);
    const [tanaka] = draft.fields.to.splice(0, 1, { emailAddress: 'ito@example.co.jp' });
    await write(draft, policy);
    expect(addresses(draft)).toEqual(['suzuki@example.co.jp']);
    draft.fields.to.push(tanaka!);
    await write(draft, policy);
    expect(addresses(draft)).toContain('boss@example.co.jp');
  });

  test('whom the sender himself wrote to stays, also where he would be added', async () => {
    const draft = new LiveItem({ ...internalMail, cc: [{ name: '', address: 'boss@example.co.jp' }] });
    await write(draft, { autoRecipients: [boss] });
    expect(draft.log).toEqual([]);
  });

  test('a contact list, which has no address, is left alone', async () => {
    const draft = new LiveItem({ ...externalMail, cc: [{ name: '取引先一覧', address: '' }] });
    await write(draft, { autoRecipients: [boss] });
    await write(draft, { autoRecipients: [boss] });
    expect(draft.fields.cc.map((entry) => entry?.displayName)).toContain('取引先一覧');
  });

  test('text is left with Outlook to be added, as the body’s format wants it', async () => {
    const draft = new LiveItem(externalMail);
    await write(draft, { addedText: { end } });
    await write(draft, { addedText: { end } });
    expect(draft.log).toEqual(['appendOnSend']);
    expect(draft.onSend).toEqual({
      end: '<div>本メールは &amp; &lt;機密&gt; を含みます。</div><div>廃棄してください。</div>',
    });
    const plain = new LiveItem(externalMail);
    plain.type = 'text';
    await write(plain, { addedText: { start: '【社外】', end } });
    expect(plain.onSend).toEqual({ start: '【社外】', end });
  });

  test('text is taken back when the mail goes to colleagues alone', async () => {
    const draft = new LiveItem(externalMail);
    await write(draft, { addedText: { end } });
    draft.fields.to = [{ emailAddress: 'suzuki@example.co.jp' }];
    await write(draft, { addedText: { end } });
    expect(draft.onSend).toEqual({ end: null });
  });

  test('text that is there already is not added again', async () => {
    const draft = new LiveItem({ ...externalMail, body: { text: `${externalMail.body.text}\n${end}\n` } });
    const message = await write(draft, { addedText: { end } });
    expect(draft.log).toEqual([]);
    expect(message.body.text.trim()).toBe(externalMail.body.text);
  });

  test.each([
    ['refuse', 'cc.add'],
    ['hang', 'cc.add'],
    ['refuse', 'body.appendOnSend'],
    ['hang', 'body.getType'],
  ] as const)(
    'Outlook does not (%s %s): an error, or left out where the policy lets pass what fails',
    async (how, name) => {
      const policy = { autoRecipients: [boss], addedText: { end } };
      const draft = new LiveItem(externalMail);
      draft.fail(how, name);
      await expect(write(draft, policy)).rejects.toThrow(AdditionsError);
      await expect(write(draft, { ...policy, onError: 'allow' })).resolves.toMatchObject({
        subject: externalMail.subject,
      });
    },
  );
});

describe('within the send event nothing is changed', () => {
  test.each<[string, object]>([
    ['recipients', { autoRecipients: [boss] }],
    ['text', { addedText: { end } }],
  ])('missing %s: the checklist has to add them', async (_, policy) => {
    const draft = new LiveItem(externalMail);
    expect((await send(draft, policy)).additions).toMatchObject({ incomplete: true });
    expect(draft.log).toEqual([]);
    await write(draft, policy);
    const log = [...draft.log];
    expect((await send(draft, policy)).additions).toMatchObject({ incomplete: false });
    expect(draft.log).toEqual(log);
  });

  test('what was added is not judged', async () => {
    const draft = new LiveItem(externalMail);
    await write(draft, { autoRecipients: [boss] });
    const message = await send(draft, { autoRecipients: [boss] });
    expect(message.cc).toHaveLength(2);
    expect(message.additions?.written.cc).toEqual(externalMail.cc);
  });
});
