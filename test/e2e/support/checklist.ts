import type { FrameLocator, Locator } from 'playwright-core';

/** The add-in's checklist, wherever it is shown, used as a person uses it. */
export class ChecklistPage {
  readonly sendButton: Locator;
  readonly backButton: Locator;
  readonly checkboxes: Locator;
  readonly body: Locator;

  constructor(frame: FrameLocator) {
    this.sendButton = frame.getByRole('button', { name: /^(送信する|Send|確認を終える|Finish)/ });
    this.backButton = frame.getByRole('button', { name: /^(戻って直す|Back to edit)/ });
    this.checkboxes = frame.getByRole('checkbox');
    this.body = frame.locator('body');
  }

  /** Accessible names of everything to tick. */
  async names(): Promise<string[]> {
    await this.checkboxes.first().waitFor();
    const boxes = await this.checkboxes.all();
    return Promise.all(
      boxes.map((box) => box.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.innerText ?? '')),
    );
  }

  /** Ticks what is not ticked yet, one by one. */
  async tickAll(): Promise<void> {
    await this.checkboxes.first().waitFor();
    for (const box of await this.checkboxes.all()) await box.check();
  }

  /** Ticks what is not ticked yet, and sends. */
  async confirm(): Promise<void> {
    await this.tickAll();
    await this.sendButton.click();
  }

  /** Ticks what is not ticked yet, where the mail leaves only when Send is pressed afterwards: until the page says so. */
  async confirmBeforeSend(): Promise<void> {
    await this.confirm();
    await this.body.getByText('もう一度「送信」を押してください', { exact: true }).first().waitFor();
  }
}
