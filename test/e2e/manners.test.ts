import type { OutgoingMessage } from '../../src/message/message';
import { emptyMemory, learn, type Memory } from '../../src/memory/memory';
import { writeMemory } from '../../src/memory/read';
import { ChecklistPage } from './support/checklist';
import type { Compose } from './support/compose';
import { external, internal } from './support/messages';
import type { Outlook, OutlookOptions } from './support/outlook';
import { outlookForEachTest } from './support/session';

// How much is asked of whom: what the policy lets pass, folds or asks lightly, and what its sender does not need.

const openOutlook = outlookForEachTest();
let outlook: Outlook;

const tanaka = { name: '田中 一郎', address: 'tanaka@yamada.example' };
const kato = { name: '加藤 誠', address: 'kato@kawakami.example' };
const toBoth: OutgoingMessage = {
  ...external,
  to: [tanaka, kato],
  body: { text: 'ご都合をお知らせください。' },
};

async function open(checklist: object, options: OutlookOptions = {}, more: object = {}): Promise<void> {
  outlook = await openOutlook(options);
  await outlook.setPolicy({
    version: 1,
    organization: { domains: ['example.co.jp'] },
    checklist,
    ...more,
  });
}

const checklistOf = (mail: Compose) => new ChecklistPage(mail.dialog);

describe.each(['web', 'classic'] as const)('%s: somebody often written to', (profile) => {
  test('passes without a word, once the memory is there to say so', async () => {
    const mails = Array.from({ length: 60 }, (_, index) => index);
    const memory = mails.reduce<Memory>(
      (known, index) => learn(known, external, new Date(Date.UTC(2026, 3, 1, index))),
      emptyMemory(),
    );
    const start = { memory: { start: 'start/memory.json' } };
    await open({ familiarAfter: 20 }, { profile }, start);
    await outlook.page
      .context()
      .route('**/start/memory.json', (route) => route.fulfill({ json: { memory: writeMemory(memory) } }));
    const first = await outlook.openDraft(external);
    await first.runCommand('YubisashiPaneButton');
    await outlook.page.waitForFunction(() => 'memory' in window.simulator.roamingSettings());
    await first.send();
    await outlook.waitForSent(1);
    expect(await first.smartAlert.count()).toBe(0);
  });
});

test('the same people again are one tick, and the next mail to others is not', async () => {
  await open({ foldMinutes: 10 });
  const first = await outlook.openDraft(toBoth);
  await first.send();
  expect(await checklistOf(first).names()).toHaveLength(6);
  await checklistOf(first).confirm();
  await outlook.waitForSent(1);

  const again = await outlook.openDraft({ ...toBoth, subject: '場所の件' });
  await again.send();
  expect((await checklistOf(again).names())[0]).toContain('さきほどと同じ宛先 2 件');
  expect(await checklistOf(again).checkboxes.count()).toBe(5);
  await checklistOf(again).confirm();
  await outlook.waitForSent(2);

  const others = await outlook.openDraft({
    ...toBoth,
    to: [tanaka, { ...kato, address: 'ito@ito.example' }],
  });
  await others.send();
  expect(await checklistOf(others).names()).toHaveLength(6);
});

test('asked lightly one tick answers all, in the pane and for classic Outlook’s handler', async () => {
  await open({ light: true }, { profile: 'classic' });
  const mail = await outlook.openDraft(toBoth);
  await mail.send();
  await mail.smartAlert.getByRole('button', { name: '確認画面を開く' }).click();
  expect(await checklistOf(mail).names()).toEqual(['宛先・件名・担当者・誤字・添付を指差し確認した']);
  await checklistOf(mail).confirm();
  await outlook.waitForSent(1);
});

/** To a list of colleagues, whose members nobody sees. */
const toList: OutgoingMessage = {
  ...internal,
  to: [{ name: '営業部', address: 'eigyo@example.co.jp', type: 'distributionList' }],
  body: { text: '明日の定例は 15 時からです。' },
};

describe.each(['web', 'classic'] as const)('%s: a finding that its sender does not need', (profile) => {
  /** Sends a mail to the list; `asked` is whether the checklist is. */
  const send = async (asked: boolean): Promise<Compose> => {
    const mail = await outlook.openDraft(toList);
    await mail.send();
    if (asked && profile === 'classic')
      await mail.smartAlert.getByRole('button', { name: '確認画面を開く' }).click();
    return mail;
  };

  test('is only shown once he said so, from that mail on, until he wants it again', async () => {
    await open({}, { profile });
    const first = await send(true);
    await checklistOf(first).checkboxes.first().waitFor();
    await first.dialog.getByRole('button', { name: /^これは不要な確認/ }).click();
    await first.dialog.getByText('不要な確認としました').waitFor();
    expect(await checklistOf(first).checkboxes.count()).toBe(0);
    await checklistOf(first).sendButton.click();
    await outlook.waitForSent(1);

    const second = await send(false);
    await outlook.waitForSent(2);
    expect(await second.smartAlert.count()).toBe(0);

    const third = await outlook.openDraft(toList);
    await third.runCommand('YubisashiPaneButton');
    await third.pane.getByRole('button', { name: '覚えている宛先' }).click();
    await third.pane
      .getByRole('button', { name: 'eigyo@example.co.jp の「メーリングリスト」を元どおり確認する' })
      .click();
    await third.pane.getByText('「メーリングリスト」を元どおり確認します').waitFor();
    await third.closePane();
    await third.send();
    if (profile === 'classic') await third.smartAlert.waitFor();
    else await checklistOf(third).checkboxes.first().waitFor();
    expect(await outlook.sent()).toHaveLength(2);
  });
});

test('a domain with a warning is typed again before the mail leaves', async () => {
  await open(
    {},
    {},
    {
      attention: { retypeDomain: true },
      recipients: { watched: [{ pattern: 'kawakami.example', message: '競合他社です' }] },
    },
  );
  const mail = await outlook.openDraft(toBoth);
  await mail.send();
  await checklistOf(mail).tickAll();
  const field = mail.dialog.getByRole('textbox');
  await field.fill('kawkami.example');
  expect(await checklistOf(mail).sendButton.isDisabled()).toBe(true);
  await field.fill('kawakami.example');
  await checklistOf(mail).sendButton.click();
  await outlook.waitForSent(1);
});
