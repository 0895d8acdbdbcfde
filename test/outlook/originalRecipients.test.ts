import { itemCalls } from '../../src/outlook/call';
import { noteOriginal, notedOriginal } from '../../src/outlook/originalRecipients';
import { FakeItem, hangs, refuses, succeeds, throws, type Behaviour, type CallName } from './support/item';
import { manualClock } from './support/manualClock';

const person = (emailAddress: string) => ({ displayName: '', emailAddress });

async function start(behaviours: Partial<Record<CallName, Behaviour>>) {
  const fake = new FakeItem(behaviours);
  const clock = manualClock();
  const calls = itemCalls(clock);
  let completed = 0;
  const noting = noteOriginal({ completed: () => void completed++ }, () => fake.item, calls);
  await clock.advance(60_000);
  await noting;
  expect(completed).toBe(1);
  const noted = notedOriginal(fake.item, calls);
  await clock.advance(60_000);
  return { noted: await noted, asked: fake.asked };
}

const reply = succeeds({ composeType: 'reply' });

test.each<[string, Partial<Record<CallName, Behaviour>>, string[]]>([
  ['a reply', { composeType: reply, to: succeeds([person('a@x.example')]) }, ['a@x.example']],
  [
    'a reply to all',
    {
      composeType: reply,
      to: succeeds([person('A@x.example'), person('b@y.example')]),
      cc: succeeds([person('c@z.example')]),
    },
    ['a@x.example', 'b@y.example', 'c@z.example'],
  ],
  ['a new message', { composeType: succeeds({ composeType: 'newMail' }) }, []],
  ['a forward, which begins with nobody', { composeType: succeeds({ composeType: 'forward' }) }, []],
  ['recipients not yet resolved', { composeType: reply, to: succeeds([]) }, []],
  [
    'entries without an address',
    { composeType: reply, to: succeeds([null, person(''), person('a@x.example')]) },
    ['a@x.example'],
  ],
  ['an Outlook that refuses', { composeType: refuses() }, []],
  ['an Outlook that throws', { composeType: reply, to: throws(new TypeError('no')) }, []],
  ['an Outlook that never answers', { composeType: reply, cc: hangs }, []],
])('%s', async (_, behaviours, expected) => {
  expect((await start(behaviours)).noted).toEqual(expected);
});

test('without a message being written there is nothing to note', async () => {
  let completed = 0;
  await noteOriginal({ completed: () => void completed++ }, () => null, itemCalls(manualClock()));
  expect(completed).toBe(1);
});

test('a window that is gone is no error', async () => {
  const event = {
    completed: () => {
      throw new Error('gone');
    },
  };
  await expect(noteOriginal(event, () => null, itemCalls(manualClock()))).resolves.toBeUndefined();
});
