import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { OutgoingMessage } from '../../src/message/message';
import { ChecklistPage } from './support/checklist';
import type { Compose } from './support/compose';
import { external } from './support/messages';
import { Outlook } from './support/outlook';
import { launch, startSimulator, type RunningSimulator } from './support/simulator';

// The accidents that the add-in exists for, each stopped, explained and mended as its sender would see it.

jest.setTimeout(60_000);

let browser: Browser;
let site: RunningSimulator;
let outlook: Outlook;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), startSimulator()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});
afterEach(() => outlook?.close());

/** With YUBISASHI_SHOTS=<folder> every accident leaves a picture of its checklist. */
async function picture(name: string): Promise<void> {
  const folder = process.env.YUBISASHI_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await outlook.page.screenshot({ path: path.join(folder, `${name}.png`) });
}

const recipientsOf = (mail: OutgoingMessage | undefined) =>
  mail && [...mail.to, ...mail.cc, ...mail.bcc].map(({ address }) => address);

/** Presses Send, reads the reason in the dialog, mends by the button, ticks the rest and sends. */
async function mendAndSend(
  mail: Compose,
  name: string,
  reason: RegExp,
  button: RegExp,
): Promise<OutgoingMessage> {
  await mail.send();
  const { dialog } = mail;
  await dialog.getByText(reason).first().waitFor();
  await picture(name);
  await dialog.getByRole('button', { name: button }).first().click();
  await dialog.getByRole('button', { name: /^元に戻す/ }).waitFor();
  await picture(`${name}-mended`);
  expect(await outlook.sent()).toEqual([]);
  const checklist = new ChecklistPage(dialog);
  for (const box of await checklist.checkboxes.all()) await box.check();
  await checklist.sendButton.click();
  await outlook.waitForSent(1);
  return (await outlook.sent())[0]!;
}

describe('a stranger in the conversation', () => {
  const add = async (how: 'reply' | 'replyAll') => {
    outlook = await Outlook.open(browser, site);
    const mail = await outlook.answer('received-estimate', how);
    await mail.typeBody('かしこまりました。');
    await mail.addRecipient('cc', 'sales@rival-trading.example');
    return mail;
  };

  test.each(['reply', 'replyAll'] as const)('in a %s', async (how) => {
    const sent = await mendAndSend(
      await add(how),
      `stranger-${how}`,
      /元のメールにいなかった rival-trading\.example/,
      /^sales@rival-trading\.example を外す/,
    );
    expect(recipientsOf(sent)).not.toContain('sales@rival-trading.example');
    expect(recipientsOf(sent)).toContain('tanaka@yamada.example');
  });

  test('is one also when the dialog cannot be opened from the handler (classic Outlook)', async () => {
    outlook = await Outlook.open(browser, site, { profile: 'classic' });
    const mail = await outlook.answer('received-estimate', 'replyAll');
    await mail.addRecipient('cc', 'sales@rival-trading.example');
    await mail.send();
    await mail.smartAlert.waitFor();
    expect(await mail.smartAlertText.innerText()).toContain('rival-trading.example');
    await mail.choose('takeAction');
    const { dialog } = mail;
    await dialog
      .getByRole('button', { name: /^sales@rival-trading\.example を外す/ })
      .first()
      .click();
    await dialog.getByRole('button', { name: /^元に戻す/ }).waitFor();
    await new ChecklistPage(dialog).confirm();
    await outlook.waitForSent(1);
    expect(recipientsOf((await outlook.sent())[0])).not.toContain('sales@rival-trading.example');
  });

  test('is not the one who was on the original all along', async () => {
    outlook = await Outlook.open(browser, site);
    const mail = await outlook.answer('received-estimate', 'replyAll');
    await mail.send();
    await mail.dialog
      .getByText(/全員への返信/)
      .first()
      .waitFor();
    expect(await mail.dialog.getByText(/元のメールにいなかった/).count()).toBe(0);
  });
});

/** To the customer in the built policy's directory, 山田商事, from whom a mail came. */
const mailTo = (to: OutgoingMessage['to'], text = external.body.text): OutgoingMessage => ({
  ...external,
  to,
  cc: [],
  body: { text },
});

test('the wrong 田中, whom autocomplete picked', async () => {
  outlook = await Outlook.open(browser, site);
  const mail = await outlook.openDraft(
    mailTo(
      [
        { name: '山田 太郎', address: 'yamada@yamada.example' },
        { name: '田中 一郎', address: 'tanaka@suzuki-kogyo.example' },
      ],
      'お世話になっております。',
    ),
  );
  const sent = await mendAndSend(
    mail,
    'wrong-tanaka',
    /田中 一郎 <tanaka@yamada\.example> と取り違え/,
    /^tanaka@yamada\.example に置き換える/,
  );
  expect(recipientsOf(sent)).toEqual(['yamada@yamada.example', 'tanaka@yamada.example']);
});

test('the mistyped domain', async () => {
  outlook = await Outlook.open(browser, site);
  const mail = await outlook.openDraft(
    mailTo([{ name: '', address: 'tanaka@yamda.example' }], 'お世話になっております。'),
  );
  const sent = await mendAndSend(
    mail,
    'mistyped-domain',
    /yamada\.example/,
    /^tanaka@yamada\.example に置き換える/,
  );
  expect(recipientsOf(sent)).toEqual(['tanaka@yamada.example']);
});

test('the wrong salutation', async () => {
  outlook = await Outlook.open(browser, site);
  const mail = await outlook.openDraft(
    mailTo(
      [{ name: '小林 直子', address: 'kobayashi@minato-print.example' }],
      '山田商事 田中様\n\nお世話になっております。例示株式会社の佐藤です。\nご都合をお知らせください。',
    ),
  );
  const sent = await mendAndSend(mail, 'wrong-salutation', /田中様/, /^tanaka@yamada\.example に置き換える/);
  expect(recipientsOf(sent)).toEqual(['tanaka@yamada.example']);
});

test('a mend can be taken back', async () => {
  outlook = await Outlook.open(browser, site);
  const mail = await outlook.answer('received-estimate', 'reply');
  await mail.addRecipient('cc', 'sales@rival-trading.example');
  await mail.send();
  await mail.dialog
    .getByRole('button', { name: /^sales@.* を外す$/ })
    .first()
    .click();
  await mail.dialog.getByRole('button', { name: /^元に戻す/ }).click();
  await mail.dialog.getByText(/「sales@rival-trading\.example を外す」を元に戻しました/).waitFor();
  await new ChecklistPage(mail.dialog).confirm();
  await outlook.waitForSent(1);
  expect(recipientsOf((await outlook.sent())[0])).toContain('sales@rival-trading.example');
});

test('whom the mails went to is remembered, in words nowhere', async () => {
  outlook = await Outlook.open(browser, site);
  const mail = await outlook.openDraft(external);
  await mail.send();
  await new ChecklistPage(mail.dialog).confirm();
  await outlook.waitForSent(1);
  const { memory = '' } = await outlook.roamingSettings();
  expect(memory).toContain('yamada.example');
  expect(memory).not.toContain(external.subject);
});
