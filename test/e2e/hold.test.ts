import builtIn from '../../policy.json';
import type { ProfileId } from '../../src/simulator/model/profiles';
import { ChecklistPage } from './support/checklist';
import { external, internal, withProgram } from './support/messages';
import { outlookForEachTest } from './support/session';

const openOutlook = outlookForEachTest();

const open = async (profile: ProfileId, policy: object) => {
  const outlook = await openOutlook({ profile });
  await outlook.setPolicy({ ...builtIn, ...policy });
  return outlook;
};

const boss = { field: 'cc', addresses: ['boss@example.co.jp'], removable: true };

test('held on the web: waits in Drafts, is taken back there, and has not left', async () => {
  const outlook = await open('web', { hold: { external: 5 } });
  const mail = await outlook.openDraft(external);
  await mail.send();
  const checklist = new ChecklistPage(mail.dialog);
  await checklist.body.getByText('少なくとも 5 分は「下書き」で待ちます').waitFor();
  await checklist.confirm();
  await outlook.page.getByTestId('folder-drafts').click();
  await outlook.page.getByRole('button', { name: /送信予定/ }).click();
  await outlook.page.getByTestId('cancel-send').click();
  await outlook.page.getByTestId('compose').waitFor();
  expect(await outlook.sent()).toEqual([]);
});

test('held in classic Outlook: told before Send that it cannot be taken back', async () => {
  const outlook = await open('classic', { hold: { external: 5 } });
  const mail = await outlook.openDraft(external);
  await mail.send();
  await mail.choose('takeAction');
  const checklist = new ChecklistPage(mail.dialog);
  await checklist.body.getByText('この Outlook では、送信した後は取り消せません').waitFor();
  await checklist.confirm();
  await mail.form.waitFor({ state: 'detached' });
  expect(await outlook.sent()).toEqual([]);
  expect(await outlook.drafts()).toEqual([]);
});

test('counted down before it is sent: taken back, then sent at once', async () => {
  const outlook = await open('web', { hold: { countdown: { seconds: 30 } } });
  const mail = await outlook.openDraft(external);
  await mail.send();
  const checklist = new ChecklistPage(mail.dialog);
  await checklist.confirm();
  await checklist.body.getByRole('status').filter({ hasText: 'あと 30 秒で送信します' }).waitFor();
  expect(await outlook.sent()).toEqual([]);
  await checklist.body.getByRole('button', { name: '取り消す' }).click();
  expect(await checklist.sendButton.isEnabled()).toBe(true);
  await checklist.sendButton.click();
  await checklist.body.getByRole('button', { name: '今すぐ送信' }).click();
  await outlook.waitForSent(1);
});

test('on the web a manager is added while the mail is written, once, and can be taken out for good', async () => {
  const outlook = await open('web', { autoRecipients: [boss], addedText: { end: '機密を含みます。' } });
  const mail = await outlook.openDraft({ ...external, to: [] });
  await mail.addRecipient('to', 'tanaka@yamada.example');
  const cc = mail.form.getByTestId('recipients-cc');
  await cc.getByText('boss@example.co.jp').waitFor();
  await mail.addRecipient('to', 'yamada@yamada.example');
  await mail.send();
  const checklist = new ChecklistPage(mail.dialog);
  await checklist.body.getByText('機密を含みます。').waitFor();
  expect(await cc.getByText('boss@example.co.jp').count()).toBe(1);
  await checklist.body.getByRole('button', { name: 'boss@example.co.jp を外す' }).click();
  await checklist.body.getByText('boss@example.co.jp を外しました').waitFor();
  await checklist.confirm();
  await outlook.waitForSent(1);
  const [sent] = await outlook.sent();
  expect(sent!.cc.map(({ address }) => address)).toEqual(external.cc.map(({ address }) => address));
  expect(sent!.body.text.match(/機密を含みます。/g)).toHaveLength(1);
});

test('in classic Outlook the send handler adds him, and the mail leaves without a word', async () => {
  const outlook = await open('classic', { autoRecipients: [{ ...boss, when: 'always' }] });
  const mail = await outlook.openDraft(internal);
  await mail.send();
  await outlook.waitForSent(1);
  expect((await outlook.sent())[0]).toMatchObject({ cc: [{ address: 'boss@example.co.jp' }] });
});

test('what was not added in time is added by the checklist, and nothing is asked for twice', async () => {
  const outlook = await open('web', { autoRecipients: [boss] });
  // Nothing can be added while the mail is written: as if Send were pressed at once.
  await outlook.setFault(22, { kind: 'error', code: 9020 });
  const mail = await outlook.openDraft(external);
  await mail.send();
  await mail.smartAlert.waitFor();
  await outlook.setFault(22);
  await mail.choose('takeAction');
  const checklist = new ChecklistPage(mail.dialog);
  await checklist.body.getByText('boss@example.co.jp').waitFor();
  await checklist.confirm();
  await outlook.waitForSent(1);
  expect(
    (await outlook.sent())[0]!.cc.filter(({ address }) => address === 'boss@example.co.jp'),
  ).toHaveLength(1);
});

test('while a mail is written its bar tells what is serious, and goes with the reason', async () => {
  const outlook = await open('web', {});
  const mail = await outlook.openDraft(withProgram);
  await mail.notifications.getByText(/送信できません: .*setup\.exe/).waitFor();
  await mail.notifications.getByRole('button', { name: '確認する' }).click();
  await mail.paneBox.waitFor();
  await mail.form
    .getByTestId('attachments')
    .getByRole('button', { name: /setup\.exe/ })
    .first()
    .click();
  await mail.notifications.waitFor({ state: 'detached' });
});

test('for a short word to colleagues the pane offers the chat with them in it, and for no other mail', async () => {
  const url = 'https://teams.microsoft.com/l/chat/0/0?users={addresses}&topicName={subject}';
  const outlook = await open('web', { channels: [{ name: 'Teams', url }] });
  const mail = await outlook.openDraft(internal);
  await mail.runCommand('YubisashiPaneButton');
  const link = mail.pane.getByRole('link', { name: 'Teams を開く' });
  expect(await link.getAttribute('href')).toBe(
    `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(internal.to[0]!.address)}&topicName=${encodeURIComponent(internal.subject)}`,
  );
  await mail.addRecipient('cc', 'tanaka@yamada.example');
  await link.waitFor({ state: 'detached' });
});
