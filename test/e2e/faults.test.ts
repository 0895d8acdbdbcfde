import type { OutgoingMessage } from '../../src/message/message';
import { ChecklistPage } from './support/checklist';
import type { Compose } from './support/compose';
import { external, internal, withoutFile } from './support/messages';
import type { Outlook, OutlookOptions } from './support/outlook';
import { outlookForEachTest } from './support/session';

const openOutlook = outlookForEachTest();
let outlook: Outlook;

/** Dispatch ids of Office.js's wire protocol. */
const DISPLAY_DIALOG = 10;
const GET_SUBJECT = 18;

async function sending(message: OutgoingMessage, options: OutlookOptions = {}): Promise<Compose> {
  outlook = await openOutlook(options);
  return outlook.openDraft(message);
}

const openedBy = (mail: Compose) => mail.smartAlert.getByRole('button', { name: '確認画面を開く' });

test('back to edit leaves the mail unsent, and the next Send asks again', async () => {
  const mail = await sending(external);
  await mail.send();
  await new ChecklistPage(mail.dialog).backButton.click();
  await mail.smartAlert.waitFor();
  await mail.choose('dontSend');
  await mail.send();
  await new ChecklistPage(mail.dialog).confirm();
  await outlook.waitForSent(1);
});

test('a dialog closed by its × leaves the mail unsent', async () => {
  const mail = await sending(external);
  await mail.send();
  await new ChecklistPage(mail.dialog).tickAll();
  await mail.closeDialog();
  await mail.smartAlert.waitFor();
  expect(await outlook.sent()).toEqual([]);
});

test('where the dialog cannot open, the alert leads to the checklist at once', async () => {
  const mail = await sending(external);
  await outlook.setFault(DISPLAY_DIALOG, { kind: 'error', code: 12009 });
  await mail.send();
  await openedBy(mail).waitFor();
  expect(await outlook.sent()).toEqual([]);
  await outlook.setFault(DISPLAY_DIALOG);
  await openedBy(mail).click();
  await new ChecklistPage(mail.dialog).confirm();
  await outlook.waitForSent(1);
});

test('a slow Outlook changes nothing but the time', async () => {
  const mail = await sending(external, { latency: 300 });
  await mail.send();
  await new ChecklistPage(mail.dialog).confirm();
  await outlook.waitForSent(1);
});

test('a part of the mail that Outlook refuses stops the send, and says so', async () => {
  const mail = await sending(internal);
  await outlook.setFault(GET_SUBJECT, { kind: 'error', code: 9020 });
  await mail.send();
  await mail.smartAlert.waitFor();
  expect(await mail.smartAlertText.innerText()).toMatch(/確認ができなかった/);
  expect(await outlook.sent()).toEqual([]);
});

test('onError allow lets a mail go whose check failed before anything was found', async () => {
  const mail = await sending(internal);
  await outlook.setPolicy({ version: 1, organization: { domains: ['example.co.jp'] }, onError: 'allow' });
  await outlook.setFault(GET_SUBJECT, { kind: 'error', code: 9020 });
  await mail.send();
  await outlook.waitForSent(1);
});

test('two windows sent at once: each is asked for, each leaves by its own ticks', async () => {
  outlook = await openOutlook({ profile: 'web' });
  const mails = [
    await outlook.openDraft(external, { popOut: true }),
    await outlook.openDraft({ ...external, subject: '別の件' }, { popOut: true }),
  ];
  for (const mail of mails) await mail.send();
  await new ChecklistPage(mails[1]!.dialog).confirm();
  await outlook.waitForSent(1);
  expect((await outlook.sent()).map(({ subject }) => subject)).toEqual(['別の件']);
  await new ChecklistPage(mails[0]!.dialog).confirm();
  await outlook.waitForSent(2);
});

test('the pane can be ticked before Send is ever pressed', async () => {
  const mail = await sending(external, { profile: 'mac' });
  await mail.runCommand('YubisashiPaneButton');
  await new ChecklistPage(mail.pane).confirmBeforeSend();
  await mail.send();
  await outlook.waitForSent(1);
  expect(await mail.smartAlert.count()).toBe(0);
});

test('a confirmation is used once: the same mail written again is asked for again', async () => {
  const mail = await sending(external, { profile: 'mac' });
  await mail.runCommand('YubisashiPaneButton');
  await new ChecklistPage(mail.pane).confirmBeforeSend();
  await mail.send();
  await outlook.waitForSent(1);
  const again = await outlook.openDraft(external);
  await again.send();
  await again.smartAlert.waitFor();
  expect(await outlook.sent()).toHaveLength(1);
});

test('in English too: a forgotten file is a warning, ticked by itself', async () => {
  const mail = await sending(withoutFile, { language: 'en' });
  await mail.send();
  const checklist = new ChecklistPage(mail.dialog);
  const names = await checklist.names();
  expect(
    names.filter((name) => /Subject|Addressee|Typos|Attachments/.test(name)).length,
  ).toBeGreaterThanOrEqual(4);
  expect(names[0]).toMatch(/attach/i);
  await checklist.confirm();
  await outlook.waitForSent(1);
});

test('a dropped .eml opens as a draft and is judged like any other', async () => {
  outlook = await openOutlook();
  const eml = [
    'From: =?UTF-8?B?5L2Q6Jek?= <sato@example.co.jp>',
    'To: tanaka@yamada.example',
    'Subject: =?ISO-2022-JP?B?GyRCJCo4K0AxJGobKEI=?=',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    '田中様',
  ].join('\r\n');
  await outlook.page.evaluate((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'draft.eml', { type: 'message/rfc822' }));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document
        .querySelector('main')!
        .dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }
  }, eml);
  await outlook.page.getByTestId('compose').waitFor();
  const mail = await outlook.current();
  await mail.send();
  await new ChecklistPage(mail.dialog).confirm();
  await outlook.waitForSent(1);
});
