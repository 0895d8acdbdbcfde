import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { OutgoingMessage } from '../../../src/message/message';
import type { AlertAction } from '../../../src/simulator/host/sendFlow';
import type { Labels } from './labels';

export interface FileToAttach {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A message being composed, with what the add-in shows for it. */
export class Compose {
  readonly form: Locator;
  /** Outlook's dialog for the add-in. Its `data-reason` is stopped, slow, timedOut or unavailable. */
  readonly smartAlert: Locator;
  readonly smartAlertText: Locator;
  /** The box around the add-in's dialog. */
  readonly dialogBox: Locator;
  /** The page in the add-in's dialog. */
  readonly dialog: FrameLocator;
  /** The box around the task pane. */
  readonly paneBox: Locator;
  /** The page in the task pane. */
  readonly pane: FrameLocator;
  readonly notifications: Locator;

  constructor(
    private readonly page: Page,
    readonly id: string,
    private readonly labels: Labels,
  ) {
    this.form = page.locator(`[data-testid=compose][data-window="${id}"]`);
    this.smartAlert = page.locator(`[data-testid=smart-alert][data-window="${id}"]`);
    this.smartAlertText = this.smartAlert.getByTestId('smart-alert-text');
    const dialogPlace = page.locator(`[data-testid=addin-dialog-place][data-window="${id}"]`);
    this.dialogBox = dialogPlace.getByTestId('addin-dialog-box');
    this.dialog = dialogPlace.frameLocator('[data-testid=addin-dialog]');
    this.paneBox = this.form.getByTestId('task-pane');
    this.pane = this.form.frameLocator('[data-testid=addin-pane]');
    this.notifications = this.form.getByTestId('notifications');
  }

  /** Presses Send. */
  async send(): Promise<void> {
    await this.form.getByRole('button', { name: this.labels.send, exact: true }).click();
  }

  /** Presses a button of the Smart Alert; takeAction = the one that runs the command, on Mac and LTSC Don't Send itself. */
  async choose(action: AlertAction): Promise<void> {
    const button = action === 'takeAction' ? '[data-runs-command]' : `[data-testid=smart-alert-${action}]`;
    await this.smartAlert.locator(button).click();
  }

  /** Closes the Smart Alert by its ×. */
  async closeAlert(): Promise<void> {
    await this.smartAlert.getByRole('button', { name: this.labels.close, exact: true }).click();
  }

  /** Closes the add-in's dialog by its ×, as the user. */
  async closeDialog(): Promise<void> {
    await this.dialogBox.getByRole('button', { name: this.labels.closeDialog }).click();
  }

  async closePane(): Promise<void> {
    await this.paneBox.getByRole('button', { name: this.labels.closePane }).click();
  }

  /** Presses a button of the add-in by the id of its Control in the manifest. */
  async runCommand(controlId: string): Promise<void> {
    await this.form.locator(`[data-command="${controlId}"]`).click();
  }

  /** Types a recipient as people do and turns it into a pill. */
  async addRecipient(field: 'to' | 'cc' | 'bcc', text: string): Promise<void> {
    const entry = this.form.getByRole('combobox', { name: this.labels[field], exact: true });
    await entry.fill(text);
    await entry.press('Enter');
  }

  /** Takes the pill at `index` away. */
  async removeRecipient(field: 'to' | 'cc' | 'bcc', index = 0): Promise<void> {
    await this.form
      .getByTestId(`recipients-${field}`)
      .getByTestId('pill')
      .nth(index)
      .getByRole('button')
      .click();
  }

  async setSubject(text: string): Promise<void> {
    await this.form.getByRole('textbox', { name: this.labels.subject, exact: true }).fill(text);
  }

  /** Types at the end of the body. */
  async typeBody(text: string): Promise<void> {
    const body = this.form.getByRole('textbox', { name: this.labels.body, exact: true });
    await body.click();
    await body.press('Control+End');
    await body.pressSequentially(text);
  }

  async attach(...files: FileToAttach[]): Promise<void> {
    await this.form.getByTestId('file').setInputFiles(files);
    await this.form.getByTestId('attachments').waitFor();
  }

  async discard(): Promise<void> {
    await this.form.getByRole('button', { name: this.labels.discard, exact: true }).click();
  }

  /** The message as it is now. */
  message(): Promise<OutgoingMessage> {
    return this.page.evaluate((id) => window.simulator.message(id), this.id);
  }

  /** sessionData of this message, whoever wrote it. */
  sessionData(): Promise<Readonly<Record<string, string>>> {
    return this.page.evaluate((id) => window.simulator.sessionData(id), this.id);
  }
}
