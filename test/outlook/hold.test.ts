import type { OutgoingMessage } from '../../src/message/message';
import type { CompletedOptions } from '../../src/outlook/alertOptions';
import { assess } from '../../src/outlook/assessment';
import { itemCalls } from '../../src/outlook/call';
import { endingClock } from '../../src/outlook/clock';
import { commandId } from '../../src/outlook/commandIds';
import { holdUntil } from '../../src/outlook/hold';
import { sendDialogs } from '../../src/outlook/sendDialogs';
import { handleSend } from '../../src/outlook/sendHandler';
import { confirmationFor } from './support/confirmations';
import { LiveItem } from './support/liveItem';
import { manualClock } from './support/manualClock';
import { judge } from './support/memory';
import { externalMail, internalMail, loadedPolicy } from './support/messages';
import {
  clientOf,
  FakeCarrier,
  fakeDialogs,
  portsAround,
  ticksAll,
  type Client,
  type Person,
} from './support/ports';

const MINUTE = 60_000;

interface Situation {
  readonly client?: Client;
  readonly policy: object;
  readonly message?: OutgoingMessage;
  /** Ticked before Send was pressed. */
  readonly confirmed?: boolean;
  readonly person?: Person;
  readonly draft?: LiveItem;
  readonly additions?: OutgoingMessage['additions'];
}

/** One press of Send. */
async function press({ client = 'web', policy, message = externalMail, ...rest }: Situation) {
  const clock = manualClock();
  const { draft = new LiveItem(message), person = ticksAll, confirmed = false, additions } = rest;
  const loaded = loadedPolicy(policy);
  const carrier = new FakeCarrier();
  if (confirmed) {
    const ticked = assess(message, loaded, judge).inspection.checklist.map(({ id }) => id);
    carrier.confirmations = [confirmationFor(message, { ticked })];
  }
  const completed: CompletedOptions[] = [];
  const { opened: dialogs, host } = fakeDialogs(person, clock);
  const ending = endingClock(clock);
  const calls = itemCalls(ending);
  const sending = handleSend({ completed: (options) => void completed.push(options!) }, () => ({
    ...portsAround(clock, () => message),
    clock: ending,
    capabilities: clientOf(client),
    carriers: [carrier],
    complete: (read) => Promise.resolve(additions ? { ...read, additions } : read),
    ...(clientOf(client).canHold && { hold: (until: number) => holdUntil(until, draft.item, calls) }),
    loadPolicy: () => Promise.resolve(loaded),
    dialogs: sendDialogs(host),
  }));
  await clock.advance(5 * MINUTE);
  await sending;
  expect(completed).toHaveLength(1);
  return { options: completed[0]!, draft, carrier, dialogs, now: 1_700_000_000_000 };
}

describe('a mail that may leave waits first', () => {
  test.each<[string, Situation, number]>([
    ['ticked in the dialog', { policy: { hold: { external: 5 } } }, 5],
    ['ticked before', { client: 'classic', confirmed: true, policy: { hold: { external: 5 } } }, 5],
    ['nothing to tick', { message: internalMail, policy: { hold: { internal: 2 } } }, 2],
    ['not asked for', { message: internalMail, policy: { hold: { external: 5 } } }, 0],
    ['an Outlook that cannot', { client: 'm112', confirmed: true, policy: { hold: { external: 5 } } }, 0],
  ])('%s', async (_, situation, minutes) => {
    const { options, draft, now } = await press(situation);
    expect(options).toEqual({ allowEvent: true });
    expect(draft.deliverAt).toBe(minutes === 0 ? 0 : now + minutes * MINUTE);
  });

  test.each([
    ['later', 60, 60],
    ['sooner', 2, 5],
    ['past', -60, 5],
  ])('a time that the sender set, %s', async (_, set, minutes) => {
    const draft = new LiveItem(externalMail);
    draft.deliverAt = 1_700_000_000_000 + set * MINUTE;
    const { now } = await press({ policy: { hold: { external: 5 } }, draft });
    expect(draft.deliverAt).toBe(now + minutes * MINUTE);
  });

  test('a meeting does not', async () => {
    const { options, draft } = await press({
      message: { ...externalMail, kind: 'meeting' },
      policy: { hold: { external: 5 } },
    });
    expect(options).toEqual({ allowEvent: true });
    expect(draft.deliverAt).toBe(0);
  });

  test('one that is stopped does not', async () => {
    const { options, draft } = await press({
      policy: { hold: { external: 5 } },
      person: () => ({ kind: 'cancelled' }),
    });
    expect(options).toMatchObject({ allowEvent: false });
    expect(draft.deliverAt).toBe(0);
  });
});

describe('it cannot be had wait', () => {
  const stopped = { allowEvent: false };
  const asked = { allowEvent: false, sendModeOverride: 'promptUser' };

  describe.each(['delay.get', 'delay.set'])('%s', (name) => {
    test.each<[string, 'refuse' | 'hang', Client, boolean, object]>([
      ['block', 'refuse', 'web', false, stopped],
      ['block', 'refuse', 'classic', true, stopped],
      ['prompt', 'refuse', 'web', false, asked],
      ['prompt', 'hang', 'classic', true, asked],
      // What was said to wait does not leave at once without a word.
      ['allow', 'refuse', 'web', false, asked],
      ['allow', 'hang', 'mac', true, asked],
      ['allow', 'refuse', 'm113', true, stopped],
    ])('onError %s, %s, %s', async (onError, how, client, confirmed, expected) => {
      const draft = new LiveItem(externalMail);
      draft.fail(how, name);
      const policy = { hold: { external: 5 }, onError };
      const { options, carrier } = await press({ client, confirmed, draft, policy });
      expect(options).toMatchObject(expected);
      expect(options.errorMessage).toContain('送信を待たせる設定ができません');
      // The ticks still hold for the next Send.
      expect(carrier.log).toEqual([]);
    });
  });
});

describe('what the policy adds is not there yet', () => {
  const additions = { written: externalMail, incomplete: true };

  test('no dialog is opened: the alert leads to where it can be added', async () => {
    const { options, dialogs } = await press({ policy: {}, additions });
    expect(options).toMatchObject({ allowEvent: false, commandId: commandId('command') });
    expect(dialogs).toEqual([]);
  });

  test('a mail with nothing to tick is stopped all the same', async () => {
    const { options } = await press({
      policy: {},
      message: internalMail,
      additions: { written: internalMail, incomplete: true },
    });
    expect(options).toMatchObject({ allowEvent: false, commandId: commandId('command') });
  });

  test('ticked in the pane or by the command, which add it, it leaves', async () => {
    const { options } = await press({ policy: {}, additions, confirmed: true });
    expect(options).toEqual({ allowEvent: true });
  });
});
