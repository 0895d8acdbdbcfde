import { axeFaults } from './support/axe';
import { ChecklistPage } from './support/checklist';
import type { Compose } from './support/compose';
import { internal } from './support/messages';
import type { Outlook } from './support/outlook';
import { outlookForEachTest } from './support/session';

// What a user sets for himself in the pane, and what it does to his mail.

const openOutlook = outlookForEachTest();
let outlook: Outlook;

const policy = {
  version: 1,
  organization: { domains: ['example.co.jp'] },
  checks: { 'many-recipients': ['caution', { count: 30 }] },
  recipients: { watched: ['*@rival.example'] },
  userMayOverride: [
    'checks.many-recipients',
    'checks.new-recipient',
    'checklist',
    'recipients.watched',
    'keywords',
    'memory.enabled',
  ],
};

async function openSettings(mail: Compose): Promise<Compose['pane']> {
  await mail.runCommand('YubisashiPaneButton');
  await mail.pane.getByRole('button', { name: /^(自分の設定|My settings)$/ }).click();
  await mail.pane.getByRole('heading', { name: /^(自分の設定|My settings)$/ }).waitFor();
  return mail.pane;
}

test.each(['web', 'classic'] as const)(
  'own words count from the next Send on %s, until taken out',
  async (profile) => {
    outlook = await openOutlook({ profile });
    await outlook.setPolicy(policy);
    let mail = await outlook.openDraft(internal);
    let pane = await openSettings(mail);
    await pane.getByRole('textbox', { name: '注意する語句' }).fill('定例');
    await pane.getByRole('button', { name: '保存' }).click();
    await pane.getByText('保存しました').waitFor();

    await mail.send();
    if (profile === 'classic') await mail.smartAlert.getByRole('button', { name: '確認画面を開く' }).click();
    const checklist = new ChecklistPage(mail.dialog);
    expect((await checklist.names()).join('\n')).toContain('定例');
    expect(await outlook.sent()).toEqual([]);
    await checklist.confirm();
    await outlook.waitForSent(1);

    mail = await outlook.openDraft(internal);
    pane = await openSettings(mail);
    expect(await pane.getByRole('textbox', { name: '注意する語句' }).inputValue()).toBe('定例');
    await pane.getByRole('button', { name: 'すべて組織の設定に戻す' }).click();
    await pane.getByRole('button', { name: '保存' }).click();
    await pane.getByText('保存しました').waitFor();
    await mail.send();
    await outlook.waitForSent(2);
  },
);

test('only what the policy lets users set is offered, with what the organization has', async () => {
  for (const language of ['ja', 'en'] as const) {
    outlook = await openOutlook({ language, viewport: { width: 1000, height: 1400 } });
    await outlook.setPolicy(policy);
    const pane = await openSettings(await outlook.openDraft(internal));
    await pane.getByText('*@rival.example').waitFor();
    expect(await pane.getByRole('combobox').count()).toBe(6);
    await pane.getByRole('combobox').first().selectOption('warning');
    await pane.getByRole('textbox').last().fill('/(/');
    await pane.getByRole('alert').getByText('/(/').waitFor();
    expect(await pane.getByRole('button', { name: /^(保存|Save)$/ }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    const page = outlook.page.frames().find((frame) => frame.url().includes('taskpane.html'));
    expect(await axeFaults(page!)).toEqual([]);
    await outlook.picture(`own-settings-${language}`);
  }
});

test('where the policy lets users set nothing, there is no such page', async () => {
  outlook = await openOutlook();
  await outlook.setPolicy({ ...policy, userMayOverride: [] });
  const mail = await outlook.openDraft(internal);
  await mail.runCommand('YubisashiPaneButton');
  await mail.pane.getByRole('button', { name: '覚えている宛先' }).waitFor();
  expect(await mail.pane.getByRole('button', { name: '自分の設定' }).count()).toBe(0);
});
