import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { OutgoingMessage } from '../../../src/message/message';
import type { Fault } from '../../../src/simulator/model/faults';
import type { ProfileId, QuirkName } from '../../../src/simulator/model/profiles';
// Gives `window.simulator` its type inside `page.evaluate`.
import type { DraftOptions, Simulator } from '../../../src/simulator/page/testInterface';
import { Compose } from './compose';
import { labels, type Labels } from './labels';
import type { RunningSimulator } from './simulator';

export interface OutlookOptions {
  readonly profile?: ProfileId;
  readonly language?: 'ja' | 'en';
  readonly theme?: 'light' | 'dark';
  /** Milliseconds that every Outlook call takes; 0 unless given, to keep tests quick. */
  readonly latency?: number;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Drives the simulated Outlook as a person would: by its buttons and fields. */
export class Outlook {
  private hasOwnPolicy = false;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly labels: Labels,
    private readonly site: RunningSimulator,
  ) {}

  /** Opens the page in a fresh browser context (no memory, no roaming settings), as the given client. */
  static async open(
    browser: Browser,
    site: RunningSimulator,
    options: OutlookOptions = {},
  ): Promise<Outlook> {
    const { profile = 'web', language = 'ja', theme = 'light', latency = 0 } = options;
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: options.viewport ?? { width: 1440, height: 900 },
      locale: language === 'ja' ? 'ja-JP' : 'en-US',
      colorScheme: theme,
    });
    await site.prepare?.(context);
    const page = await context.newPage();
    await page.goto(site.outlook);
    await page.waitForFunction(() => window.simulator?.isReady());
    const outlook = new Outlook(page, context, labels[language], site);
    await outlook.set({ profile, language, theme, latency });
    const problem = page.getByTestId('addin-problem');
    if ((await problem.count()) > 0) throw new Error(await problem.innerText());
    return outlook;
  }

  async close(): Promise<void> {
    if (this.hasOwnPolicy) await this.setPolicy(undefined);
    await this.context.close();
  }

  /** Leaves a picture of the window in the folder that YUBISASHI_SHOTS names; none without it. */
  async picture(name: string): Promise<void> {
    const folder = process.env['YUBISASHI_SHOTS'];
    if (folder) await this.page.screenshot({ path: path.join(folder, `${name}.png`) });
  }

  /** Changes what is simulated, also in the middle of a test. */
  async set(options: Omit<OutlookOptions, 'viewport'>): Promise<void> {
    await this.page.evaluate(({ profile, language, theme, latency }) => {
      const { simulator } = window;
      if (profile) simulator.setProfile(profile);
      if (language) simulator.setLanguage(language);
      if (theme) simulator.setTheme(theme);
      if (latency !== undefined) simulator.setLatency(latency);
    }, options);
  }

  async setQuirk(name: QuirkName, on: boolean): Promise<void> {
    await this.page.evaluate(([quirk, isOn]) => window.simulator.setQuirk(quirk, isOn), [name, on] as const);
  }

  /** A fault for a dispatch id (10 for displayDialogAsync), or none. */
  async setFault(dispatchId: number, fault?: Fault): Promise<void> {
    await this.page.evaluate(([id, kind]) => window.simulator.setFault(id, kind), [
      dispatchId,
      fault,
    ] as const);
  }

  /** False = the add-in's server does not answer when an event wants its runtime. */
  async setAddinReachable(isReachable: boolean): Promise<void> {
    await this.page.evaluate((is) => window.simulator.setAddinReachable(is), isReachable);
  }

  /** Serves `policy` in place of the built policy.json; undefined = the built one again. Lasts until {@link close}. */
  async setPolicy(policy: object | undefined): Promise<void> {
    this.hasOwnPolicy = policy !== undefined;
    await this.page.evaluate(
      async (body) => {
        await fetch('/policy', body === undefined ? { method: 'DELETE' } : { method: 'PUT', body });
      },
      policy && JSON.stringify(policy),
    );
  }

  /** Opens a message as a draft. */
  async openDraft(message: OutgoingMessage, options: DraftOptions = {}): Promise<Compose> {
    const id = await this.page.evaluate(([draft, given]) => window.simulator.openDraft(draft, given), [
      message,
      options,
    ] as const);
    return this.composeOf(id);
  }

  /** Opens a draft of the shelf (src/simulator/page/shelf.ts) by clicking it. */
  async openFromShelf(id: string): Promise<Compose> {
    await this.page.getByTestId('folder-shelf').click();
    await this.page.getByTestId(`item-${id}`).click();
    return this.current();
  }

  /** Starts a new mail by its button. */
  async newMail(): Promise<Compose> {
    await this.page.getByRole('button', { name: this.labels.newMail, exact: true }).click();
    return this.current();
  }

  /** Answers a mail of the sample inbox (src/simulator/page/received.ts). */
  async answer(mailId: string, how: 'reply' | 'replyAll' | 'forward'): Promise<Compose> {
    await this.page.getByTestId('folder-received').click();
    await this.page.getByTestId(`item-${mailId}`).click();
    await this.page.getByTestId(`answer-${how}`).click();
    return this.current();
  }

  /** The message in the reading area. */
  async current(): Promise<Compose> {
    const id = await this.page.getByRole('main').getByTestId('compose').getAttribute('data-window');
    if (!id) throw new Error('No message is being composed');
    return this.composeOf(id);
  }

  /** Messages that left, oldest first. */
  sent(): Promise<readonly OutgoingMessage[]> {
    return this.page.evaluate(() => window.simulator.sent());
  }

  /** Waits until that many messages left. */
  async waitForSent(count: number, timeout = 15_000): Promise<void> {
    await this.page.waitForFunction((wanted) => window.simulator.sent().length >= wanted, count, { timeout });
  }

  /** Headers of the sent messages, oldest first. */
  sentHeaders(): Promise<ReturnType<Simulator['sentHeaders']>> {
    return this.page.evaluate(() => window.simulator.sentHeaders());
  }

  /** Every event and call, as the activity log has them. */
  log(): Promise<ReturnType<Simulator['log']>> {
    return this.page.evaluate(() => window.simulator.log());
  }

  roamingSettings(): Promise<Readonly<Record<string, string>>> {
    return this.page.evaluate(() => window.simulator.roamingSettings());
  }

  /** Address of a file of the add-in. */
  addinUrl(file: string): string {
    return this.site.addin + file;
  }

  private composeOf(id: string): Compose {
    return new Compose(this.page, id, this.labels);
  }
}
