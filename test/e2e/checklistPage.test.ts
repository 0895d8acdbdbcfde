import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from './support/simulator';

// The checklist's page alone, in every state of test/ui/stories, used by keyboard and judged by axe-core.

jest.setTimeout(60_000);

const root = process.cwd();
const origin = 'https://stories.example';
const dialog = { width: 900, height: 700 };
const pane = { width: 320, height: 700 };
let browser: Browser;

/** As strict as a server may be: scripts of the page's own origin only. Griffel, Fluent's styling, writes style elements. */
const policy = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self'";

/** What the browser complained of: uncaught errors, React's warnings, anything that the policy refused. */
const complaints: string[] = [];

beforeAll(async () => {
  execFileSync(process.execPath, [path.join(root, 'test/ui/stories/build.mjs')], { stdio: 'inherit' });
  browser = await launch();
}, 240_000);
afterAll(() => browser?.close());
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(complaints.splice(0)).toEqual([]);
});

async function open(query: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: dialog, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const folder = pathname.startsWith('/assets/') ? root : path.join(root, 'build/stories');
    return route.fulfill({
      path: path.join(folder, pathname === '/' ? 'index.html' : pathname),
      headers: { 'content-security-policy': policy },
    });
  });
  await page.goto(`${origin}/?${query}`);
  await page.locator('h1').waitFor();
  return page;
}

/** What the page asked of its session. */
const calls = (page: Page) => page.evaluate(() => (window as unknown as { calls: unknown[] }).calls);

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return element.dataset['item'] ?? element.getAttribute('aria-label') ?? element.innerText;
  });

const send = (page: Page) => page.getByRole('button', { name: '送信する' });

const typicalItems = [
  'recipient:to:tanaka@yamada.example',
  'recipient:to:suzuki@yamada.example',
  'subject',
  'addressee',
  'wording',
  'attachments',
];

describe('by keyboard alone', () => {
  test('everything is ticked in the order in which it is read, and sent', async () => {
    const page = await open('story=typical');
    const visited: string[] = [];
    for (let step = 0; step < 12 && visited.length < typicalItems.length; step++) {
      const at = await focused(page);
      if (typicalItems.includes(at)) {
        visited.push(at);
        await page.keyboard.press('Space');
      }
      await page.keyboard.press('Tab');
    }
    expect(visited).toEqual(typicalItems);
    await page.keyboard.press('Control+Enter');
    expect(await calls(page)).toEqual([{ confirm: typicalItems }]);
  });

  test('Ctrl+Enter does not send what is not ticked, but leads to it', async () => {
    const page = await open('story=typical');
    await page.locator('[data-item="recipient:to:tanaka@yamada.example"]').check();
    await page.keyboard.press('Control+Enter');
    expect(await calls(page)).toEqual([]);
    expect(await focused(page)).toBe('recipient:to:suzuki@yamada.example');
  });

  test('Esc goes back', async () => {
    const page = await open('story=typical');
    await page.keyboard.press('Escape');
    expect(await calls(page)).toEqual(['back']);
  });

  test('colleagues unfold', async () => {
    const page = await open('story=typical');
    const fold = page.getByRole('button', { name: '社内' });
    await fold.press('Enter');
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    await page.getByText('takahashi@example.co.jp').waitFor();
  });

  test('the focus begins at what is to be ticked first', async () => {
    expect(await focused(await open('story=warnings'))).toBe('finding:similar-recipient|0');
    expect(await focused(await open('story=changed'))).toBe('recipient:to:kato@kawakami.example');
  });
});

describe('the button', () => {
  test('is there to be pressed while everything is ticked', async () => {
    const page = await open('story=typical');
    const boxes = page.getByRole('checkbox');
    for (const box of await boxes.all()) {
      expect(await send(page).isDisabled()).toBe(true);
      await box.check();
    }
    expect(await send(page).isEnabled()).toBe(true);
    expect(await page.getByRole('status').innerText()).toBe('すべて確認しました');
    await boxes.first().uncheck();
    expect(await send(page).isDisabled()).toBe(true);
    expect(await page.getByRole('status').innerText()).toBe('あと 1 項目');
  });

  test('is not there where the message cannot be sent', async () => {
    const page = await open('story=block');
    expect(await send(page).count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.getByRole('button', { name: '戻って直す' }).click();
    expect(await calls(page)).toEqual(['back']);
  });

  test('says so where Send must be pressed afterwards', async () => {
    const page = await open('story=press-send-after&language=en');
    await page.getByRole('button', { name: 'Finish checking' }).waitFor();
    await page.getByText('Then press Send in Outlook').waitFor();
  });
});

test.each([
  ['ja', ['件名', '担当者', '誤字', '添付']],
  ['en', ['Subject', 'Addressee', 'Typos', 'Attachments']],
])('the seed list carries its labels in %s', async (language, labels) => {
  const page = await open(`story=typical&language=${language}`);
  for (const name of labels) expect(await page.getByRole('checkbox', { name, exact: true }).count()).toBe(1);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
});

const looks: readonly [string, BrowserContextOptions][] = [
  ['story=typical', {}],
  ['story=warnings&theme=dark', {}],
  ['story=warnings', { forcedColors: 'active' }],
  ['story=block&language=en', { colorScheme: 'dark', viewport: pane }],
  ['story=changed', { viewport: pane }],
  ['story=cautions', { viewport: pane }],
  ['story=deceptive', { viewport: pane }],
  ['story=deceptive', { viewport: { width: 1280, height: 320 } }],
  ['story=empty', {}],
  ['story=nothing', {}],
  ['story=failed', { viewport: pane }],
  ['story=press-send', { viewport: pane }],
  ['story=loading', { viewport: pane }],
];

test.each(looks)(
  '%s %j has no fault of access, and nothing wider than the window',
  async (query, options) => {
    const page = await open(query, options);
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const width = await page.evaluate(() =>
      Math.max(
        document.documentElement.scrollWidth,
        ...Array.from(document.querySelectorAll('main, header, footer'), ({ scrollWidth }) => scrollWidth),
      ),
    );
    expect(width).toBeLessThanOrEqual(options.viewport?.width ?? dialog.width);
  },
);
