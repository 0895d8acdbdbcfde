import { smallKnowledge } from '../../src/knowledge/small/small';
import { digestOf } from '../../src/confirmation/digest';
import { addAtSend } from '../../src/outlook/additionsAtSend';
import { itemCalls } from '../../src/outlook/call';
import { writtenIn, type OutgoingMessage } from '../../src/message/message';
import { LiveItem } from './support/liveItem';
import { manualClock } from './support/manualClock';
import { externalMail, internalMail, policyOf } from './support/messages';

const boss = { field: 'cc', addresses: ['boss@example.co.jp'] };
const log = { field: 'bcc', addresses: ['log@example.co.jp'], when: 'always', removable: true };

/** Send pressed in classic Outlook. */
async function press(draft: LiveItem, policy: object): Promise<OutgoingMessage> {
  const clock = manualClock();
  const ports = { item: draft.item, calls: itemCalls(clock), knowledge: smallKnowledge };
  const adding = addAtSend(await draft.readMessage(), policyOf(policy), ports);
  adding.catch(() => undefined);
  await clock.advance(60_000);
  return adding;
}

const cc = (draft: LiveItem) => draft.addresses('cc');
const bcc = (draft: LiveItem) => draft.addresses('bcc');

test('adds, and hands on what is there then, which is what is read later', async () => {
  const draft = new LiveItem(externalMail);
  const message = await press(draft, { autoRecipients: [boss, log] });
  expect(cc(draft)).toEqual(['suzuki@example.co.jp', 'boss@example.co.jp']);
  expect(bcc(draft)).toEqual(['log@example.co.jp']);
  expect(digestOf(message).whole).toBe(digestOf(await draft.readMessage()).whole);
  expect(writtenIn(message)).toMatchObject({ to: externalMail.to, cc: externalMail.cc, bcc: [] });
  expect(message.additions).toMatchObject({ incomplete: false });
});

test('twice pressed, once added', async () => {
  const draft = new LiveItem(externalMail);
  await press(draft, { autoRecipients: [boss, log] });
  await press(draft, { autoRecipients: [boss, log] });
  expect(draft.log).toEqual(['cc.add 1', 'bcc.add 1']);
});

test('who is in To already is not added in Cc', async () => {
  const draft = new LiveItem({
    ...externalMail,
    to: [{ name: '部長', address: 'BOSS@example.co.jp' }, ...externalMail.to],
  });
  await press(draft, { autoRecipients: [boss] });
  expect(draft.log).toEqual([]);
});

test('taken out: not added again where that is allowed, added again where it is not', async () => {
  const draft = new LiveItem(externalMail);
  await press(draft, { autoRecipients: [boss, log] });
  draft.fields.cc.pop();
  draft.fields.bcc.pop();
  await press(draft, { autoRecipients: [boss, log] });
  expect(cc(draft)).toContain('boss@example.co.jp');
  expect(bcc(draft)).toEqual([]);
});

test('text is for the checklist to add, once it is not there yet', async () => {
  const addedText = { end: '免責事項' };
  const draft = new LiveItem(externalMail);
  expect((await press(draft, { addedText })).additions).toMatchObject({ incomplete: true });
  const there = new LiveItem({ ...externalMail, body: { text: '本文\n免責事項' } });
  const message = await press(there, { addedText });
  expect(message).toMatchObject({ body: { text: '本文\n' }, additions: { incomplete: false } });
  expect((await press(new LiveItem(internalMail), { addedText })).additions).toMatchObject({
    incomplete: false,
  });
});

test('a policy that adds nothing costs nothing', async () => {
  const draft = new LiveItem(externalMail);
  const message = await press(draft, {});
  expect(message).toEqual(externalMail);
  expect(draft.log).toEqual([]);
});

test.each(['refuse', 'hang'] as const)('Outlook does not add (%s): the send hears of it', async (how) => {
  const draft = new LiveItem(externalMail);
  draft.fail(how, 'cc.add');
  await expect(press(draft, { autoRecipients: [boss] })).rejects.toThrow();
});

test.each(['refuse', 'hang'] as const)('no record can be kept (%s): added all the same', async (how) => {
  const draft = new LiveItem(externalMail);
  draft.fail(how, 'session.get', 'session.set');
  await press(draft, { autoRecipients: [boss] });
  expect(cc(draft)).toContain('boss@example.co.jp');
});
