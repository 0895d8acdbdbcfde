import type { Mend } from '../../src/inspection/mend';
import type { OutgoingMessage } from '../../src/message/message';
import { assess } from '../../src/outlook/assessment';
import { dialogsThrough, type DialogOutcome } from '../../src/outlook/confirmInDialog';
import type { Offer } from '../../src/outlook/dialogHost';
import { allMeans } from './support/mending';
import { manualClock } from './support/manualClock';
import { judge } from './support/memory';
import { externalMail, internalMail, loadedPolicy } from './support/messages';
import { FakeChecklist, outlookError, portsAround, ticksAll, type Person } from './support/ports';

const remove: Mend = {
  kind: 'remove',
  field: 'to',
  mailbox: { name: '田中 一郎', address: 'tanaka@yamada.example' },
};

/** A dialog about an external mail, with somebody in front of it who may change it. */
async function confirm(person: Person, apply: (mend: Mend) => OutgoingMessage | Error) {
  const clock = manualClock();
  const offers: Offer[] = [];
  let message = externalMail;
  const applied: Mend[] = [];
  const dialogs = dialogsThrough(
    (closesAt) =>
      new FakeChecklist((offer, now) => (offers.push(offer), person(offer, now)), clock, closesAt),
    {
      means: () => allMeans,
      apply(mend) {
        applied.push(mend);
        const before = message;
        const result = apply(mend);
        if (result instanceof Error) return Promise.reject(result);
        message = result;
        return Promise.resolve(() => Promise.resolve(void (message = before)));
      },
    },
  );
  const ports = portsAround(clock, () => message);
  const start = { assessment: assess(message, loadedPolicy(), judge), earlier: null };
  let outcome: DialogOutcome | undefined;
  void dialogs
    .confirm(ports, loadedPolicy(), start, { action: 'send', closesAt: clock.now() + 60_000 })
    .then((each) => (outcome = each));
  await clock.settle();
  await clock.settle();
  await clock.settle();
  return { outcome, offers, applied };
}

/** Asks for the mend at the first offer, then ticks. */
const mendsThenTicks: Person = (offer, clock) =>
  offer.mending.last ? ticksAll(offer, clock) : { kind: 'mend', mend: remove };

test('the message is changed, shown anew, and leaves only after the tick', async () => {
  const other = { ...externalMail, to: [{ name: '', address: 'other@yamada.example' }] };
  const { outcome, offers, applied } = await confirm(mendsThenTicks, () => other);
  expect(applied).toEqual([remove]);
  expect(
    offers.map(({ changed, mending: { last, undoable } }) => [changed, last?.mend.kind, undoable.length]),
  ).toEqual([
    [false, undefined, 0],
    [false, 'remove', 1],
  ]);
  expect(offers[1]!.content.inspection.recipients.map(({ address }) => address)).toContain(
    'other@yamada.example',
  );
  expect(outcome).toMatchObject({ kind: 'confirmed', assessment: { message: other } });
});

test('a mend that leaves nothing to tick still waits for the press of Send', async () => {
  const waits: Person = (offer) =>
    offer.mending.last ? new Promise(() => undefined) : { kind: 'mend', mend: remove };
  expect((await confirm(waits, () => internalMail)).outcome).toBeUndefined();
  expect((await confirm(mendsThenTicks, () => internalMail)).outcome).toMatchObject({ kind: 'nothing-left' });
});

test('what Outlook refuses is told, and nothing is lost', async () => {
  const { outcome, offers } = await confirm(mendsThenTicks, () => outlookError());
  expect(offers[1]!.mending).toMatchObject({
    last: { mend: remove, refusal: { reason: 'refused' } },
    undoable: [],
  });
  expect(outcome).toMatchObject({ kind: 'confirmed', assessment: { message: externalMail } });
});

test('what was mended can be taken back until the message is sent', async () => {
  const other = { ...externalMail, to: [{ name: '', address: 'other@yamada.example' }] };
  const answers: Person[] = [
    () => ({ kind: 'mend', mend: remove }),
    (offer) => ({ kind: 'undo', id: offer.mending.undoable[0]!.id }),
    ticksAll,
  ];
  const { outcome, offers } = await confirm(
    (offer, clock) => answers.shift()!(offer, clock),
    () => other,
  );
  expect(offers[2]!.mending).toMatchObject({ last: { mend: remove, undo: true }, undoable: [] });
  expect(outcome).toMatchObject({ kind: 'confirmed', assessment: { message: externalMail } });
});

test('mends do not use up the rounds that edited messages are shown', async () => {
  let left = 8;
  const often: Person = (offer, clock) =>
    left-- > 0 ? { kind: 'mend', mend: remove } : ticksAll(offer, clock);
  expect((await confirm(often, () => externalMail)).outcome).toMatchObject({ kind: 'confirmed' });
});
