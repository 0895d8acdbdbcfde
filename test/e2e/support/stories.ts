import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from './simulator';

const root = process.cwd();
const origin = 'https://stories.example';

/** Sizes that the checklist is shown in. */
export const dialog = { width: 900, height: 700 };
export const pane = { width: 320, height: 700 };

/** As strict as a server may be: scripts of the page's own origin only. Griffel, Fluent's styling, writes style elements. */
const policy = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self'";

/**
 * For a test file: the checklist's page alone, in the states of test/ui/stories. A test fails where the browser complained
 * of something.
 * @returns opens a state in a fresh page, which is closed with the test
 */
export function storiesForEachTest(): Stories['open'] {
  let browser: Browser;
  let stories: Stories;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    execFileSync(process.execPath, [path.join(root, 'test/ui/stories/build.mjs')], { stdio: 'inherit' });
    browser = await launch();
    stories = new Stories(browser);
  }, 240_000);
  afterAll(() => browser?.close());
  afterEach(async () => {
    await stories.closeAll();
    expect(stories.complaints.splice(0)).toEqual([]);
  });
  return (...asked) => stories.open(...asked);
}

class Stories {
  /** What the browser complained of: uncaught errors, React's warnings, anything that the policy refused. */
  readonly complaints: string[] = [];

  constructor(private readonly browser: Browser) {}

  /** @param prepare done with the page before it is opened */
  async open(
    query: string,
    options: BrowserContextOptions = {},
    prepare?: (page: Page) => Promise<void>,
  ): Promise<Page> {
    const context = await this.browser.newContext({ viewport: dialog, ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    await page.route(`${origin}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const folder = pathname.startsWith('/assets/') ? root : path.join(root, 'build/stories');
      return route.fulfill({
        path: path.join(folder, pathname === '/' ? 'index.html' : pathname),
        headers: { 'content-security-policy': policy },
      });
    });
    await prepare?.(page);
    const busy = requestsOf(page);
    await page.goto(`${origin}/?${query}`);
    await page.locator('h1').waitFor();
    // Some parts of the page come after the rest, with scripts of their own (mends, fields to retype, …).
    for (let quiet = 0; quiet < 2; quiet = busy() ? 0 : quiet + 1) {
      await page.evaluate(() => undefined);
      await page.waitForTimeout(50);
    }
    return page;
  }

  async closeAll(): Promise<void> {
    await Promise.all(this.browser.contexts().map((context) => context.close()));
  }
}

/** @returns whether the page asked for anything, or waited for it, since the function was called last */
function requestsOf(page: Page): () => boolean {
  let pending = 0;
  let any = false;
  page.on('request', () => {
    pending++;
    any = true;
  });
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', () => pending--);
  return () => {
    const busy = any || pending > 0;
    any = false;
    return busy;
  };
}

/** What the page asked of its session. */
export const calls = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (window as unknown as { calls: unknown[] }).calls);

/** The focused element, by its item or its name. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return element.dataset['item'] ?? element.getAttribute('aria-label') ?? element.innerText;
  });

export const sendButton = (page: Page) => page.getByRole('button', { name: '送信する' });
