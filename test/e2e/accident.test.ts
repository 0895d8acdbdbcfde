import type { Locator, Page } from 'playwright-core';
import { axeFaults } from './support/axe';
import { internal } from './support/messages';
import { outlookForEachTest } from './support/session';

const openOutlook = outlookForEachTest();

/** The window of the new message that the add-in opened; closed again by `putAway`. */
async function newMessage(page: Page): Promise<{ form: Locator; putAway: () => Promise<void> }> {
  const form = page.getByTestId('pop-out');
  await form.waitFor();
  return {
    form,
    async putAway() {
      await form.getByTestId('compose').getByRole('button', { name: '破棄' }).click();
      await form.waitFor({ state: 'detached' });
    },
  };
}

test('beside a sent mail: what to do, a report, an apology that shows nobody to others, and the whys', async () => {
  const outlook = await openOutlook({ profile: 'web' });
  const { page } = outlook;
  await outlook.setPolicy({
    version: 1,
    organization: { name: '例示株式会社', domains: ['example.co.jp'] },
    accident: { reportTo: ['security@example.co.jp'] },
  });
  const to = [
    { name: '鈴木 花子', address: 'suzuki@example.co.jp' },
    { name: '高橋 直樹', address: 'takahashi@example.co.jp' },
  ];
  const mail = await outlook.openDraft({ ...internal, body: { text: '明日の定例は 15 時からです。' }, to });
  await mail.send();
  await outlook.waitForSent(1);

  await page.getByTestId('folder-sent').click();
  await page.getByTestId('message-list').getByText(internal.subject).first().click();
  await page.locator('[data-command="YubisashiAccidentButton"]').click();
  const pane = page.frameLocator('[data-testid=addin-pane]');
  await pane.getByText('社外に届いたメールは消せません').waitFor();
  await outlook.picture('accident');
  const frame = page.frames().find((each) => each.url().includes('accident.html'))!;
  expect(await axeFaults(frame)).toEqual([]);

  await pane.getByRole('button', { name: '報告メールを作る' }).click();
  const report = await newMessage(page);
  await report.form.getByTestId('recipients-to').getByText('security@example.co.jp').waitFor();
  await report.form.getByText('鈴木 花子 <suzuki@example.co.jp>').waitFor();
  await report.putAway();

  await pane.getByRole('radio', { name: 'ファイルを間違えた' }).check();
  await pane.getByRole('button', { name: 'お詫びメールを作る' }).click();
  const apology = await newMessage(page);
  await apology.form.getByTestId('recipients-bcc').getByText('takahashi@example.co.jp').waitFor();
  await apology.form.getByTestId('recipients-to').getByText('sato@example.co.jp').waitFor();
  await apology.putAway();

  await pane.getByRole('textbox', { name: '直接の原因' }).fill('候補の先頭を選んだ');
  await pane.getByRole('button', { name: '報告先へ送る' }).click();
  await (await newMessage(page)).form.getByText('候補の先頭を選んだ').waitFor();
});
