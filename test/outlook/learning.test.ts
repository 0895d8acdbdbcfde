import { policyKey } from '../../src/confirmation/digest';
import type { OutgoingMessage } from '../../src/message/message';
import type { CompletedOptions } from '../../src/outlook/alertOptions';
import type { PolicyPart } from '../../src/policy/schema';
import { endingClock } from '../../src/outlook/clock';
import type { MemoryStore } from '../../src/outlook/memoryStore';
import { handleSend } from '../../src/outlook/sendHandler';
import { confirmationFor } from './support/confirmations';
import { manualClock } from './support/manualClock';
import { emptyMemoryStore, judge } from './support/memory';
import { blockedMail, externalMail, internalMail, loadedPolicy } from './support/messages';
import { clientOf, FakeCarrier, outlookError } from './support/ports';

interface Given {
  readonly message?: OutgoingMessage;
  readonly policy?: object;
  readonly carrier?: FakeCarrier;
  readonly memory?: Partial<MemoryStore>;
  readonly unreadable?: boolean;
  readonly ownSettings?: PolicyPart;
}

async function send({ message = internalMail, policy = {}, carrier, memory, ...given }: Given) {
  const clock = manualClock();
  const learnt: OutgoingMessage[] = [];
  const answers: { readonly options: CompletedOptions; readonly learntBefore: number }[] = [];
  const handling = handleSend(
    { completed: (options) => void answers.push({ options: options!, learntBefore: learnt.length }) },
    () => ({
      clock: endingClock(clock),
      ...judge,
      ownSettings: () => given.ownSettings ?? null,
      capabilities: clientOf('classic'),
      carriers: carrier ? [carrier] : [],
      readMessage: () => (given.unreadable ? Promise.reject(outlookError()) : Promise.resolve(message)),
      loadPolicy: () => Promise.resolve(loadedPolicy(policy)),
      memory: {
        ...emptyMemoryStore,
        learn(sent) {
          learnt.push(sent);
          return Promise.resolve();
        },
        ...memory,
      },
      dialogs: null,
    }),
  );
  await clock.advance(10_000);
  await handling;
  const { options, learntBefore } = answers[0]!;
  return { allowed: options.allowEvent, learnt, learntBefore, pending: clock.pending() };
}

const confirmed = (message: OutgoingMessage, policy = policyKey(loadedPolicy().policy)) => {
  const carrier = new FakeCarrier();
  carrier.confirmations = [confirmationFor(message, { policy })];
  return carrier;
};

test('what leaves is learnt from before Outlook hears that it may', async () => {
  expect(await send({})).toMatchObject({ allowed: true, learnt: [internalMail], learntBefore: 1 });
  expect(await send({ message: externalMail, carrier: confirmed(externalMail) })).toMatchObject({
    allowed: true,
    learnt: [externalMail],
  });
});

test.each<[string, Given]>([
  ['stopped', { message: externalMail }],
  ['blocked', { message: blockedMail }],
  ['not readable', { unreadable: true }],
  ['to be forgotten by policy', { policy: { memory: { enabled: false } } }],
  ['let go unread', { unreadable: true, policy: { onError: 'allow' } }],
])('a message that is %s teaches nothing', async (_, given) => {
  expect((await send(given)).learnt).toEqual([]);
});

test.each<[string, MemoryStore['learn']]>([
  ['refuses', () => Promise.reject(outlookError())],
  ['never answers', () => new Promise(() => undefined)],
  [
    'breaks',
    () => {
      throw new Error('broken');
    },
  ],
])('a memory that %s holds no message up', async (_, learn) => {
  expect(await send({ memory: { learn } })).toMatchObject({ allowed: true, pending: 0 });
});

test('a memory that cannot be read stops the message as any other failure does', async () => {
  const correspondence = () => {
    throw new Error('broken');
  };
  expect(await send({ memory: { correspondence } })).toMatchObject({ allowed: false });
});

test('what was ticked under the same policy counts, also where this runtime would ask for more', async () => {
  // Nothing is ticked, but by this very policy: the checklist, with a newer memory, had nothing to ask.
  expect(await send({ message: externalMail, carrier: confirmed(externalMail) })).toMatchObject({
    allowed: true,
  });
  const other = confirmed(externalMail, 'another policy');
  expect(await send({ message: externalMail, carrier: other })).toMatchObject({ allowed: false });
});

test('what was ticked counts, also where this runtime sees an old copy of the sender’s own settings', async () => {
  const policy = { userMayOverride: ['checklist.tickEach'] };
  const carrier = confirmed(externalMail, policyKey(loadedPolicy(policy).policy));
  const ownSettings = { checklist: { tickEach: 'all' } };
  expect(await send({ message: externalMail, policy, carrier, ownSettings })).toMatchObject({
    allowed: true,
  });
});
