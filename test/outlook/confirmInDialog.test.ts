import { eventCatalogue } from '../../src/checks/eventCatalogue';
import { answers } from '../../src/confirmation/confirmation';
import { assess } from '../../src/outlook/assessment';
import { dialogsThrough, type DialogOutcome } from '../../src/outlook/confirmInDialog';
import type { Answer, ChecklistDialog, Offer } from '../../src/outlook/dialogHost';
import type { OutgoingMessage } from '../../src/message/message';
import type { MessageSlips } from '../../src/wording/slip';
import { FakeLook, hiddenSheet } from './support/look';
import { judge } from './support/memory';
import { noMender } from './support/mending';
import { manualClock } from './support/manualClock';
import { externalMail, loadedPolicy } from './support/messages';
import { portsAround } from './support/ports';

const NAME = 'お見積書.xlsx';
const mail: OutgoingMessage = {
  ...externalMail,
  attachments: [{ name: NAME, size: 18_233, kind: 'file', inline: false }],
};

/**
 * A mail with a file that nobody has looked into yet, and words that nobody has read, in a dialog that a test plays.
 * @param policy parts of the policy
 */
function open(policy: object = {}) {
  const clock = manualClock();
  const look = new FakeLook();
  look.wording = { facts: undefined, reading: true, revision: 0 };
  const loaded = loadedPolicy(policy);
  const offers: Offer[] = [];
  let respond: (answer: Answer) => void = () => undefined;
  let closed = false;
  const dialog: ChecklistDialog = {
    ask(offer) {
      offers.push(offer);
      return new Promise((resolve) => (respond = resolve));
    },
    update: (offer) => void offers.push(offer),
    close: () => (closed = true),
  };
  const around = { message: mail };
  const ports = { ...portsAround(clock, () => around.message), openLook: look.open };
  const assessment = assess(mail, loaded, { ...judge, checks: eventCatalogue });
  const state: { outcome?: DialogOutcome } = {};
  void dialogsThrough(() => dialog, noMender)
    .confirm(ports, loaded, { assessment, earlier: null }, { action: 'send', closesAt: 1e15 })
    .then((outcome) => (state.outcome = outcome));
  const last = () => offers.at(-1)!;
  const tickAll = async () => {
    respond({ kind: 'confirmed', ticked: last().content.inspection.checklist.map(({ id }) => id) });
    await clock.settle();
  };
  return { clock, look, offers, around, assessment, state, last, tickAll, closed: () => closed };
}

const checksIn = ({ content }: Offer) => content.inspection.findings.map(({ check }) => check);

test('is shown at once, and more when the files are known', () => {
  const { offers, look, last } = open();
  expect(offers).toHaveLength(1);
  expect(last().content.looking).toEqual({ done: 0, total: 1 });
  expect(checksIn(last())).not.toContain('hidden-content');
  look.finds(hiddenSheet(NAME));
  expect(offers).toHaveLength(2);
  expect(last().content.looking).toBeUndefined();
  expect(checksIn(last())).toContain('hidden-content');
  expect(last().content.attachments).toMatchObject([{ name: NAME, facts: { type: 'xlsx' } }]);
  expect(last()).toMatchObject({ changed: false });
});

test('an answer to what was shown before is told from one to this', () => {
  const { offers, look } = open();
  look.finds(hiddenSheet(NAME));
  expect(offers[0]!.digest).not.toBe(offers[1]!.digest);
});

test('what is confirmed answers the send handler too, which opens no files', async () => {
  const { look, tickAll, state, assessment, closed } = open();
  look.finds(hiddenSheet(NAME));
  await tickAll();
  if (state.outcome?.kind !== 'confirmed') throw new Error(JSON.stringify(state.outcome));
  expect(answers(state.outcome.confirmation, assessment.inspection.checklist)).toBe(true);
  expect(closed()).toBe(true);
  expect(look.closed).toBe(true);
});

test('never confirmed while files are still being looked into', async () => {
  const { look, offers, last, tickAll, state } = open();
  await tickAll();
  expect(state.outcome).toBeUndefined();
  expect(offers).toHaveLength(2);
  expect(last()).toMatchObject({ changed: false, content: { looking: { done: 0, total: 1 } } });
  look.finds(hiddenSheet(NAME));
  await tickAll();
  expect(state.outcome).toMatchObject({ kind: 'confirmed' });
});

test('what is found after the tick must be ticked itself', async () => {
  const { look, clock, last, offers, tickAll, state } = open();
  look.finds({ ...hiddenSheet(NAME), sheets: [] });
  const before = offers.length;
  const ticking = tickAll();
  look.finds(hiddenSheet(NAME));
  await ticking;
  await clock.settle();
  expect(state.outcome).toBeUndefined();
  expect(offers.length).toBeGreaterThan(before);
  expect(checksIn(last())).toContain('hidden-content');
  await tickAll();
  expect(state.outcome).toMatchObject({ kind: 'confirmed' });
});

test('a file attached while the dialog is open is waited for', async () => {
  const { look, around, last, tickAll, state } = open();
  look.finds(hiddenSheet(NAME));
  around.message = {
    ...mail,
    attachments: [...mail.attachments, { name: '別.xlsx', size: 1, kind: 'file', inline: false }],
  };
  await tickAll();
  expect(state.outcome).toBeUndefined();
  expect(last()).toMatchObject({ changed: true, content: { looking: { done: 1, total: 2 } } });
  look.finds({ ...hiddenSheet('別.xlsx'), sheets: [] });
  await tickAll();
  expect(state.outcome).toMatchObject({ kind: 'confirmed' });
});

describe('the wording is read meanwhile', () => {
  const phrase: MessageSlips = {
    subject: [],
    body: [{ start: 4, end: 6, kind: 'mistyped', replacement: 'お世話' }],
  };

  test('slips are shown when they are known; what was ticked before counts', async () => {
    const { look, offers, last, tickAll, state } = open();
    look.finds(hiddenSheet(NAME));
    expect(last().content.reading).toEqual({ awaited: false });
    look.reads(phrase);
    expect(last().content.reading).toBeUndefined();
    expect(checksIn(last())).toContain('wording');
    expect(last().digest).toBe(offers.at(-2)!.digest);
    await tickAll();
    expect(state.outcome).toMatchObject({ kind: 'confirmed' });
  });

  test('it holds up nothing', async () => {
    const { look, tickAll, state } = open();
    look.finds(hiddenSheet(NAME));
    await tickAll();
    expect(state.outcome).toMatchObject({ kind: 'confirmed' });
  });

  test('unless the policy wants slips ticked', async () => {
    const { look, last, tickAll, state } = open({ checks: { wording: 'caution' } });
    look.finds(hiddenSheet(NAME));
    expect(last().content.reading).toEqual({ awaited: true });
    await tickAll();
    expect(state.outcome).toBeUndefined();
    look.reads(phrase);
    await tickAll();
    expect(state.outcome).toMatchObject({ kind: 'confirmed' });
  });

  test('where it is switched off nothing is said of it', () => {
    expect(open({ checks: { wording: 'off' } }).last().content.reading).toBeUndefined();
  });
});
