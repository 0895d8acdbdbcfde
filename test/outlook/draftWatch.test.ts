import { itemCalls } from '../../src/outlook/call';
import { endingClock } from '../../src/outlook/clock';
import { draftWatch } from '../../src/outlook/draftWatch';
import type { OutgoingMessage } from '../../src/message/message';
import { globals } from './support/globals';
import { draftBar } from '../../src/outlook/pagePorts';
import { LiveItem } from './support/liveItem';
import { manualClock } from './support/manualClock';
import { blockedMail, externalMail, internalMail, loadedPolicy } from './support/messages';
import { portsAround } from './support/ports';

const KEY = 'yubisashi.draft';

function watchOver(policy: object = {}) {
  const clock = manualClock();
  const draft = new LiveItem(externalMail);
  const around = { message: internalMail, reads: 0, loads: 0, policy };
  globals.Office = {
    context: {
      mailbox: {
        item: { ...draft.item, subject: {}, to: { getAsync: () => undefined } },
      },
    },
  };
  const watch = draftWatch(clock, () => {
    const ending = endingClock(clock);
    return {
      ...portsAround(clock, () => around.message),
      clock: ending,
      readMessage: () => {
        around.reads++;
        return Promise.resolve(around.message);
      },
      loadPolicy: () => {
        around.loads++;
        return Promise.resolve(loadedPolicy(around.policy));
      },
      bar: draftBar('ja', itemCalls(ending)),
    };
  });
  let completed = 0;
  const changed = () => watch.changed({ completed: () => void completed++ });
  const change = async (message: OutgoingMessage) => {
    around.message = message;
    void changed();
    await clock.advance(1_000);
  };
  return { clock, draft, around, watch, changed, change, completed: () => completed };
}

const notice = (draft: LiveItem) => draft.notices.get(KEY)?.message;

test('a warning comes, says something else, and goes', async () => {
  const { draft, change, completed } = watchOver({
    recipients: { watched: [{ pattern: 'yamada.example', message: '競合です' }] },
  });
  await change(internalMail);
  expect(notice(draft)).toBeUndefined();
  await change(externalMail);
  expect(draft.notices.get(KEY)).toMatchObject({
    type: 'insightMessage',
    message: expect.stringMatching(/^警告: 競合です/) as string,
    actions: [{ actionType: 'showTaskPane', actionText: '確認する' }],
  });
  await change(blockedMail);
  expect(notice(draft)).toMatch(/^送信できません: .*setup\.exe.*（ほか 1 件）$/);
  await change(internalMail);
  expect(notice(draft)).toBeUndefined();
  expect(completed()).toBe(4);
});

test('what is said already is not said again, also where it was dismissed', async () => {
  const { draft, change } = watchOver();
  await change(blockedMail);
  draft.notices.delete(KEY);
  await change(blockedMail);
  expect(notice(draft)).toBeUndefined();
  await change(internalMail);
  await change(blockedMail);
  expect(notice(draft)).toContain('setup.exe');
});

test('of events in quick succession the last does it for all', async () => {
  const { clock, around, changed, completed } = watchOver();
  for (let event = 0; event < 5; event++) void changed();
  await clock.advance(1_000);
  expect(completed()).toBe(5);
  expect(around.reads).toBe(1);
});

test('the policy is loaded once a minute, however often the mail changes', async () => {
  const { clock, around, draft, change } = watchOver({ draftNotice: false });
  await change(blockedMail);
  around.policy = {};
  for (let time = 0; time < 20; time++) await change(blockedMail);
  expect([around.loads, notice(draft)]).toEqual([1, undefined]);
  await clock.advance(60_000);
  await change(blockedMail);
  expect(around.loads).toBe(2);
  expect(notice(draft)).toContain('setup.exe');
});

test('not where the policy does without it', async () => {
  const { draft, change } = watchOver({ draftNotice: false });
  await change(blockedMail);
  expect(draft.notices.size).toBe(0);
});

test('a client that knows no links in notifications is told without', async () => {
  const { draft, change } = watchOver();
  let refused = 0;
  const set = draft.notices.set.bind(draft.notices);
  draft.notices.set = (key, notice) => {
    if (notice.type === 'insightMessage') {
      refused++;
      throw new Error('9000');
    }
    return set(key, notice);
  };
  await change(blockedMail);
  expect(refused).toBe(1);
  expect(draft.notices.get(KEY)).toMatchObject({ type: 'informationalMessage', persistent: true });
});

test.each(['notices.replace', 'notices.remove', 'session.get', 'session.set', 'notices.add'])(
  '%s hangs: the event is answered within a moment',
  async (name) => {
    const { clock, draft, changed, completed, around } = watchOver();
    around.message = blockedMail;
    draft.fail('hang', name);
    void changed();
    await clock.advance(5_000);
    expect(completed()).toBe(1);
    expect(clock.pending()).toBe(0);
  },
);

test('Send goes first: what is not begun is left', async () => {
  const { clock, draft, around, watch, changed, completed } = watchOver();
  around.message = blockedMail;
  void changed();
  watch.stop();
  await clock.advance(5_000);
  expect(completed()).toBe(1);
  expect(around.reads).toBe(0);
  expect(draft.notices.size).toBe(0);
});
