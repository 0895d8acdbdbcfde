import { ChecklistPage } from './support/checklist';
import { external } from './support/messages';
import { outlookForEachTest } from './support/session';

// The pictures of docs/user-guide.*.md: YUBISASHI_SHOTS=docs/images npx jest test/e2e/pictures --selectProjects e2e

const openOutlook = outlookForEachTest();
const viewport = { width: 1100, height: 720 };
const policy = {
  version: 1,
  organization: { domains: ['example.co.jp'] },
  directory: [
    { name: '山田商事', domains: ['yamada.example'] },
    { name: '鈴木工業', domains: ['suzuki-kogyo.example'] },
  ],
  userMayOverride: ['checks.new-recipient', 'checklist.tickEach', 'recipients.watched', 'keywords'],
};
const mistaken = {
  ...external,
  to: [{ name: '田中 美咲', address: 'tanaka@suzuki-kogyo.example' }],
  body: { text: '山田商事 田中様\n\nお見積書を添付いたします。11月25日(金)までにご確認ください。' },
};

describe.each(['ja', 'en'] as const)('%s', (language) => {
  test('what the guide shows is there', async () => {
    const outlook = await openOutlook({ language, viewport });
    await outlook.setPolicy(policy);
    const mail = await outlook.openDraft(mistaken);
    await mail.send();
    const checklist = new ChecklistPage(mail.dialog);
    await checklist.checkboxes.first().waitFor();
    expect(await checklist.sendButton.isDisabled()).toBe(true);
    await outlook.picture(`guide-checklist-${language}`);
    await checklist.backButton.click();
    await mail.closeAlert();

    await mail.runCommand('YubisashiPaneButton');
    await mail.pane.getByRole('button', { name: /^(自分の設定|My settings)$/ }).click();
    await mail.pane.getByRole('textbox').last().fill('内示');
    await outlook.picture(`guide-settings-${language}`);
    await mail.closePane();

    await outlook.set({ profile: 'classic' });
    const again = await outlook.openDraft(mistaken);
    await again.send();
    await again.smartAlert.getByRole('button', { name: /確認画面を開く|Open the checklist/ }).waitFor();
    await outlook.picture(`guide-alert-${language}`);
  });
});
