import type { OutgoingMessage } from '../../src/message/message';
import type { ProfileId } from '../../src/simulator/model/profiles';
import { ChecklistPage } from './support/checklist';
import type { Compose } from './support/compose';
import { external, internal, withProgram } from './support/messages';
import type { Outlook } from './support/outlook';
import { outlookForEachTest } from './support/session';

const openOutlook = outlookForEachTest();
let outlook: Outlook;

/** How each client leads from Send to the checklist, and from there to the mail's leaving. */
interface Way {
  readonly profile: ProfileId;
  /** Where the checklist is shown. */
  readonly shownIn: 'dialog' | 'pane';
  /** The alert comes first; its button, or the ribbon's where it has none, leads on. */
  readonly alert: 'none' | 'button' | 'ribbon';
  /** After the ticks Send must be pressed once more. */
  readonly sendAgain: boolean;
}

const ways: readonly Way[] = [
  { profile: 'web', shownIn: 'dialog', alert: 'none', sendAgain: false },
  { profile: 'new', shownIn: 'dialog', alert: 'none', sendAgain: false },
  { profile: 'classic', shownIn: 'dialog', alert: 'button', sendAgain: false },
  { profile: 'mac', shownIn: 'pane', alert: 'button', sendAgain: true },
  { profile: 'ltsc2024', shownIn: 'pane', alert: 'button', sendAgain: true },
  { profile: 'm113', shownIn: 'pane', alert: 'ribbon', sendAgain: true },
  { profile: 'm112', shownIn: 'pane', alert: 'ribbon', sendAgain: true },
];

const PANE_BUTTON = 'YubisashiPaneButton';

/** From the pressed Send to the checklist. On some clients the alert's "Don't Send" itself carries the add-in's label. */
async function reachChecklist(compose: Compose, { shownIn, alert }: Way): Promise<ChecklistPage> {
  if (alert === 'button') await compose.smartAlert.getByRole('button', { name: '確認画面を開く' }).click();
  if (alert === 'ribbon') {
    await compose.choose('dontSend');
    await compose.runCommand(PANE_BUTTON);
  }
  return new ChecklistPage(shownIn === 'dialog' ? compose.dialog : compose.pane);
}

/** The last typed words arrive after the dialog opened, which itself keeps the user from typing (office-js 5846). */
async function typeLate(compose: Compose): Promise<void> {
  await compose.form.getByRole('textbox', { name: 'メッセージ本文' }).evaluate((body) => {
    body.append(document.createTextNode('追伸'));
    body.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

describe.each(ways)('$profile', (way) => {
  const { profile, sendAgain } = way;

  const compose = async (message: OutgoingMessage): Promise<Compose> => {
    outlook = await openOutlook({ profile });
    return outlook.openDraft(message);
  };

  test('a mail to colleagues without findings leaves without a word', async () => {
    const mail = await compose(internal);
    await mail.send();
    await outlook.waitForSent(1);
    expect(await mail.smartAlert.count()).toBe(0);
  });

  test('an external mail is stopped, ticked, and leaves as it was ticked', async () => {
    const mail = await compose(external);
    await mail.send();
    const checklist = await reachChecklist(mail, way);
    await checklist.checkboxes.first().waitFor();
    expect(await outlook.sent()).toEqual([]);
    expect(await checklist.sendButton.isDisabled()).toBe(true);
    if (sendAgain) {
      await checklist.confirmBeforeSend();
      expect(await outlook.sent()).toEqual([]);
      await mail.send();
    } else {
      await checklist.confirm();
    }
    await outlook.waitForSent(1);
    const [sent] = await outlook.sent();
    expect(sent).toMatchObject({
      subject: external.subject,
      to: external.to.map(({ address }) => ({ address })),
    });
    expect(Object.keys((await outlook.sentHeaders())[0]!)).toEqual([]);
  });

  test('what was changed after the ticks must be ticked again', async () => {
    const mail = await compose(external);
    await mail.send();
    const checklist = await reachChecklist(mail, way);
    if (sendAgain) {
      await checklist.confirmBeforeSend();
      await typeLate(mail);
      await mail.send();
      await mail.smartAlert
        .getByText(/変わった/)
        .first()
        .waitFor();
    } else {
      await checklist.tickAll();
      await typeLate(mail);
      await checklist.sendButton.click();
      await checklist.body.getByText('変更').first().waitFor();
      expect(await checklist.sendButton.isDisabled()).toBe(true);
    }
    expect(await outlook.sent()).toEqual([]);
  });

  test('a blocked attachment cannot be sent, and there is nothing to tick it away with', async () => {
    const mail = await compose(withProgram);
    await mail.send();
    await mail.smartAlert.waitFor();
    expect(await mail.smartAlertText.innerText()).toContain('setup.exe');
    await mail.choose('dontSend');
    expect(await outlook.sent()).toEqual([]);
  });
});
