import type { ChecklistContent } from '../../src/inspection/checklistContent';
import type { OutgoingMessage } from '../../src/message/message';
import { assess } from '../../src/outlook/assessment';
import { dialogsThrough, type DialogOutcome } from '../../src/outlook/confirmInDialog';
import type { Answer } from '../../src/outlook/dialogHost';
import { encodeMessage, messageDecoder, readDialogWord } from '../../src/outlook/dialogWire';
import { paneChecklist } from '../../src/outlook/paneChecklist';
import type { SessionState } from '../../src/ui/session';
import { manualClock } from './support/manualClock';
import { noMender } from './support/mending';
import { externalMail, internalMail, loadedPolicy } from './support/messages';
import { clientOf, FakeCarrier, FakeChecklist, portsAround } from './support/ports';

/** To a list whose members nobody sees: to be ticked, and nothing else. */
const toList: OutgoingMessage = {
  ...internalMail,
  to: [{ name: '営業部', address: 'eigyo@example.co.jp', type: 'distributionList' }],
};
const unwatched: OutgoingMessage = {
  ...externalMail,
  to: [{ name: '', address: 'x@rival.example' }],
};

/** What was marked, as the ports of a page keep it. */
function marking(fails = false) {
  const marked = new Set<string>();
  return {
    marked,
    isNeedless: (reason: string) => marked.has(reason),
    markNeedless: (reason: string, needless: boolean) => {
      if (needless) marked.add(reason);
      else marked.delete(reason);
      return fails ? Promise.reject(new Error('refused')) : Promise.resolve();
    },
  };
}

const idOf = ({ inspection }: ChecklistContent, check: string) =>
  inspection.findings.find((finding) => finding.check === check)?.id ?? 'none';
const levels = ({ inspection }: ChecklistContent) =>
  inspection.findings.map(({ check, level }) => [check, level]);

describe('in the dialog', () => {
  /** Somebody who answers each offer in his turn. */
  async function ask(
    message: OutgoingMessage,
    answers: readonly ((content: ChecklistContent) => Answer)[],
    fails = false,
  ) {
    const clock = manualClock();
    const shown: ChecklistContent[] = [];
    const dialogs = dialogsThrough(
      (closesAt) =>
        new FakeChecklist(
          ({ content }) => {
            shown.push(content);
            return answers[shown.length - 1]?.(content) ?? { kind: 'cancelled' };
          },
          clock,
          closesAt,
        ),
      noMender,
    );
    const { marked, ...marks } = marking(fails);
    const policy = loadedPolicy({
      recipients: { watched: ['*@rival.example'] },
      checklist: { mayDismiss: ['distribution-list', 'watched-recipient'] },
    });
    const ports = { ...portsAround(clock, () => message), ...marks };
    const start = { assessment: assess(message, policy, ports), earlier: null };
    let outcome: DialogOutcome | undefined;
    void dialogs
      .confirm(ports, policy, start, { action: 'send', closesAt: clock.now() + 60_000 })
      .then((each) => (outcome = each));
    for (let i = 0; i < 4; i++) await clock.settle();
    return { outcome, shown, marked };
  }
  const needless =
    (check: string, is = true) =>
    (content: ChecklistContent): Answer => ({
      kind: 'needless',
      finding: idOf(content, check),
      needless: is,
    });
  const tickAll = ({ inspection }: ChecklistContent): Answer => ({
    kind: 'confirmed',
    ticked: inspection.checklist.map(({ id }) => id),
  });

  test('it is shown anew with less weight, and leaves when Send is pressed', async () => {
    const { outcome, shown } = await ask(toList, [needless('distribution-list'), tickAll]);
    expect(shown.map(levels)).toEqual([
      [['distribution-list', 'caution']],
      [['distribution-list', 'notice']],
    ]);
    expect(shown[1]!.inspection).toMatchObject({ decision: 'send', checklist: [] });
    expect(outcome).toMatchObject({ kind: 'nothing-left' });
  });

  test('and asked again when that is taken back', async () => {
    const { shown, marked } = await ask(toList, [
      needless('distribution-list'),
      needless('distribution-list', false),
    ]);
    expect(levels(shown[2]!)).toEqual([['distribution-list', 'caution']]);
    expect(marked.size).toBe(0);
  });

  test('it is no tick: nothing is confirmed by it', async () => {
    const { outcome } = await ask(toList, [needless('distribution-list')]);
    expect(outcome).toEqual({ kind: 'cancelled' });
  });

  test('a warning cannot be marked, even where the policy names its check, nor what is not there', async () => {
    const { shown, marked } = await ask(unwatched, [needless('watched-recipient'), needless('none')]);
    expect(marked.size).toBe(0);
    expect(shown.map((content) => levels(content)[0])).toEqual(
      Array.from({ length: 3 }, () => ['watched-recipient', 'warning']),
    );
  });

  test('where Outlook refuses to keep it, this machine judges by it', async () => {
    const { shown } = await ask(toList, [needless('distribution-list')], true);
    expect(levels(shown[1]!)).toEqual([['distribution-list', 'notice']]);
  });
});

describe('in the pane', () => {
  test('it is shown anew, and what was shown before cannot be marked any more', async () => {
    const clock = manualClock();
    const { marked, ...marks } = marking();
    const states: SessionState[] = [];
    const carrier = new FakeCarrier();
    const session = paneChecklist({
      ...portsAround(clock, () => toList),
      ...marks,
      capabilities: clientOf('mac'),
      carriers: [carrier],
      theme: () => undefined,
      mender: noMender,
      isWhole: () => true,
      whole: () => Promise.resolve(),
      ready: () => Promise.resolve(),
      mailbox: () => 'sato@example.co.jp',
      needless: () => Promise.reject(new Error('not expected')),
      settings: () => {
        throw new Error('not expected');
      },
      sender: () => ({ send: null }),
      watch: () => undefined,
      isVisible: () => true,
    });
    session.subscribe((state) => states.push(state));
    await clock.settle();
    const content = () => {
      const last = states.at(-1)!;
      if (last.status !== 'ready') throw new Error(last.status);
      return last.content;
    };
    const first = content();
    session.markNeedless!(first, idOf(first, 'distribution-list'), true);
    expect(states.at(-1)!.status).toBe('mending');
    await clock.settle();
    expect(levels(content())).toEqual([['distribution-list', 'notice']]);
    // The send handler may have an older copy of the settings, and finds this.
    expect(carrier.confirmations).toHaveLength(1);
    session.markNeedless!(first, idOf(first, 'distribution-list'), false);
    await clock.settle();
    expect(marked.size).toBe(1);
  });
});

test.each([
  [{ type: 'needless', digest: 'd', finding: 'f', needless: true }, true],
  [{ type: 'needless', digest: 'd', finding: 'f', needless: false, more: 1 }, true],
  [{ type: 'needless', digest: 'd', finding: 'f' }, false],
  [{ type: 'needless', digest: 'd', finding: 7, needless: true }, false],
  [{ type: 'needless', finding: 'f', needless: true }, false],
])('%j from the dialog is heard: %j', (word, heard) => {
  const decode = messageDecoder(readDialogWord);
  const [text] = encodeMessage(word as never, 'd1');
  const { type, digest, finding, needless } = word as { [key: string]: unknown };
  expect(decode(text)).toEqual(heard ? { type, digest, finding, needless } : null);
});
