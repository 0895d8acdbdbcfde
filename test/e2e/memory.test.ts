import type { OutgoingMessage } from '../../src/message/message';
import { emptyMemory, learn } from '../../src/memory/memory';
import { readMemory, writeMemory } from '../../src/memory/read';
import type { Compose } from './support/compose';
import { internal } from './support/messages';
import type { Outlook } from './support/outlook';
import { outlookForEachTest } from './support/session';

// What is remembered, from the mails that taught it to the pane in which it is seen and erased.

const openOutlook = outlookForEachTest();
let outlook: Outlook;

const to = (name: string, address: string): OutgoingMessage => ({
  ...internal,
  to: [{ name, address }],
  body: { text: '明日の定例は 15 時からです。' },
});
const suzuki = to('鈴木 花子', 'suzuki@example.co.jp');
const takahashi = to('高橋 直樹', 'takahashi@example.co.jp');

async function sendAll(messages: readonly OutgoingMessage[]): Promise<void> {
  for (const [index, message] of messages.entries()) {
    await (await outlook.openDraft(message)).send();
    await outlook.waitForSent(index + 1);
  }
}

async function openMemory(): Promise<Compose['pane']> {
  const mail = await outlook.openDraft(internal);
  await mail.runCommand('YubisashiPaneButton');
  await mail.pane.getByRole('button', { name: /^(覚えている宛先|What is remembered)$/ }).click();
  await mail.pane.getByRole('heading', { name: /^(覚えている宛先|What is remembered)$/ }).waitFor();
  return mail.pane;
}

/** People in roaming settings, where the next runtime will find them. */
async function kept(): Promise<string[]> {
  const { memory } = await outlook.roamingSettings();
  return Array.from(readMemory(JSON.parse(memory ?? 'null') as string | null).memory.people.keys()).sort();
}

const rows = (pane: Compose['pane']) => pane.getByRole('listitem');

test('whom mails went to is seen in the pane, and forgotten: one person, then everything', async () => {
  outlook = await openOutlook();
  await sendAll([suzuki, suzuki, takahashi]);
  // Two mails to the same people within a minute count as one.
  expect(await kept()).toEqual(['suzuki@example.co.jp', 'takahashi@example.co.jp']);

  const pane = await openMemory();
  await rows(pane).first().waitFor();
  const people = await rows(pane).allInnerTexts();
  expect(people).toHaveLength(2);
  expect(people.join()).toMatch(/鈴木 花子[^]*suzuki@example\.co\.jp/);
  await pane.getByText('sato@example.co.jp').waitFor();

  await pane.getByRole('searchbox').fill('高橋');
  await pane.getByText('1 名が見つかりました').waitFor();
  await pane.getByRole('button', { name: '高橋 直樹 を忘れる' }).click();
  await pane.getByText('高橋 直樹 を忘れました').waitFor();
  expect(await kept()).toEqual(['suzuki@example.co.jp']);

  await pane.getByRole('searchbox').fill('');
  const all = pane.getByRole('button', { name: 'すべて忘れる' });
  await all.click();
  await pane.getByRole('button', { name: 'やめる' }).click();
  expect(await rows(pane).count()).toBe(1);
  await all.click();
  await pane.getByRole('alertdialog').getByRole('button', { name: 'すべて忘れる' }).click();
  await pane.getByText('まだ何も覚えていません。').waitFor();
  expect(await kept()).toEqual([]);

  await pane.getByRole('button', { name: 'チェックリストに戻る' }).click();
  await pane.getByRole('button', { name: '覚えている宛先' }).waitFor();
});

test('the dialog has no way there', async () => {
  outlook = await openOutlook();
  const mail = await outlook.openDraft({
    ...internal,
    to: [{ name: '田中', address: 'tanaka@yamada.example' }],
  });
  await mail.send();
  await mail.dialog.getByRole('checkbox').first().waitFor();
  expect(await mail.dialog.getByRole('button', { name: '覚えている宛先' }).count()).toBe(0);
});

test('where the policy switched it off nothing is remembered, and the pane says so', async () => {
  outlook = await openOutlook({ language: 'en' });
  await outlook.setPolicy({
    version: 1,
    organization: { domains: ['example.co.jp'] },
    memory: { enabled: false },
  });
  await sendAll([suzuki]);
  const pane = await openMemory();
  await pane.getByText(/Your organization has switched remembering off/).waitFor();
  await pane.getByText('Nothing is remembered yet.').waitFor();
  expect(await kept()).toEqual([]);
});

test('the administrator’s memory to begin with is taken once', async () => {
  outlook = await openOutlook();
  const memory = writeMemory(learn(emptyMemory(), takahashi, new Date(2026, 3, 1)));
  let asked = 0;
  await outlook.page.context().route('**/start/memory.json', (route) => {
    asked++;
    return route.fulfill({ json: { memory } });
  });
  await outlook.setPolicy({
    version: 1,
    organization: { domains: ['example.co.jp'] },
    memory: { start: 'start/memory.json' },
  });
  const mail = await outlook.openDraft(internal);
  await mail.runCommand('YubisashiPaneButton');
  await outlook.page.waitForFunction(() =>
    String(window.simulator.roamingSettings()['memory']).includes('takahashi'),
  );
  await mail.discard();
  await sendAll([suzuki, suzuki]);
  const pane = await openMemory();
  await rows(pane).nth(1).waitFor();
  expect(await kept()).toEqual(['suzuki@example.co.jp', 'takahashi@example.co.jp']);
  expect(asked).toBe(1);
});
