/**
 * Pictures of every state of the checklist, for looking at, and what axe-core has to say about each.
 * `node test/ui/stories/shoot.mjs [part of a name…]` writes screenshots/ui/*.png; exit code 1 if axe finds anything.
 */
/* global document, window -- within the page */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, URLSearchParams } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/browser.mjs';
import { buildStories, output } from './build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const pictures = path.join(root, 'screenshots/ui');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const origin = 'https://stories.example';

const dialog = { width: 900, height: 700 };
const pane = { width: 320, height: 700 };

/** Each story as most people see it; those with much to show in the other languages, themes and widths as well. */
function shots(names, memories) {
  const all = names.map((story) => ({ story, language: 'ja', theme: 'light', size: dialog }));
  const closely = [
    'typical',
    'warnings',
    'block',
    'changed',
    'cautions',
    'files',
    'looking',
    'added',
    'channel',
    'counting',
    'mends',
    'mended',
  ];
  for (const story of closely) {
    all.push({ story, language: 'en', theme: 'light', size: dialog });
    all.push({ story, language: 'ja', theme: 'dark', size: dialog });
    all.push({ story, language: 'ja', theme: 'light', size: dialog, forced: true });
    all.push({ story, language: 'ja', theme: 'light', size: pane });
  }
  for (const story of [
    'mend-refused',
    'mend-by-hand',
    'deceptive',
    'many-recipients',
    'press-send',
    'failed',
    'press-send-after',
  ]) {
    all.push({ story, language: 'ja', theme: 'light', size: pane });
  }
  all.push({ story: 'warnings', language: 'en', theme: 'dark', size: pane });
  for (const story of ['light', 'folded', 'familiar', 'needless', 'retype']) {
    all.push({ story, language: 'ja', theme: 'light', size: pane });
    all.push({ story, language: 'en', theme: 'dark', size: dialog });
  }
  return [...all, ...memoryShots(memories)];
}

/** The pane's page on what is remembered, and the question before everything is forgotten. */
function memoryShots(memories) {
  const shot = { story: 'typical', language: 'ja', theme: 'light', size: pane };
  return [
    ...memories.map((memory) => ({ ...shot, memory })),
    { ...shot, memory: 'usual', language: 'en' },
    { ...shot, memory: 'needless', language: 'en', theme: 'dark' },
    { ...shot, memory: 'usual', theme: 'dark' },
    { ...shot, memory: 'usual', forced: true },
    { ...shot, memory: 'version', language: 'en', theme: 'dark' },
    { ...shot, memory: 'many', size: dialog },
    { ...shot, memory: 'usual', asked: true },
    { ...shot, memory: 'damaged', asked: true, language: 'en', theme: 'dark' },
    { ...shot, memory: 'usual', asked: true, forced: true },
    { ...shot, memory: 'usual', entry: true },
    { ...shot, memory: 'usual', entry: true, story: 'press-send', language: 'en', theme: 'dark' },
  ];
}

const nameOf = ({ story, memory, asked, entry, language, theme, size, forced }) =>
  [
    ...(memory ? ['memory', memory] : []),
    ...(asked ? ['asked'] : []),
    ...(entry ? ['entry'] : []),
    ...(memory && !entry ? [] : [story]),
    language,
    forced ? 'forced' : theme,
    size.width,
  ].join('-');

/** Answers the page's requests from the built files; `assets/` comes from the repository. */
async function serve(page) {
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname.startsWith('/assets/') ? path.join(root, pathname) : path.join(output, pathname);
    return route.fulfill({ path: file.endsWith('/') ? path.join(file, 'index.html') : file });
  });
}

async function shoot(browser, shot) {
  const context = await browser.newContext({
    viewport: shot.size,
    colorScheme: shot.theme,
    forcedColors: shot.forced ? 'active' : 'none',
    locale: 'ja-JP',
  });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await serve(page);
  const surface = shot.size === pane ? 'pane' : 'dialog';
  const query = new URLSearchParams({ story: shot.story, language: shot.language, surface });
  if (shot.memory) query.set('memory', shot.memory);
  await page.goto(`${origin}/?${query}`);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
  if (shot.memory && !shot.entry) await openMemory(page, shot);
  if (shot.story === 'counting') await page.getByRole('button', { name: /^(送信する|Send)$/ }).click();
  await page.screenshot({ path: path.join(pictures, `${nameOf(shot)}.png`) });
  if (await reachEnd(page)) await page.screenshot({ path: path.join(pictures, `${nameOf(shot)}-end.png`) });
  faults.push(...(await judge(page)));
  await context.close();
  return faults;
}

async function openMemory(page, { asked }) {
  await page.getByRole('button', { name: /^(覚えている宛先|What is remembered)$/ }).click();
  await page.locator('main[aria-busy=false]').waitFor();
  if (!asked) return;
  await page.getByRole('button', { name: /^(すべて忘れる|Forget everything)$/ }).click();
  await page.getByRole('alertdialog').waitFor();
  // The dialog comes in softly.
  await page.waitForTimeout(600);
}

/** Scrolls to the end; false where everything was in view. */
const reachEnd = (page) =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    if (!main || main.scrollHeight <= main.clientHeight + 1) return false;
    main.scrollTop = main.scrollHeight;
    // What comes into view is laid out with the next picture.
    return new Promise((resolve) =>
      window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve(true))),
    );
  });

async function judge(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  const faults = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n    ')}`,
  );
  const wide = await page.evaluate(
    () =>
      Math.max(document.documentElement.scrollWidth, document.querySelector('main')?.scrollWidth ?? 0) -
      window.innerWidth,
  );
  if (wide > 0) faults.push(`wider than the window by ${wide} px`);
  return faults;
}

mkdirSync(pictures, { recursive: true });
await buildStories();
const browser = await chromium.launch({ executablePath: await findBrowser() });
const first = await browser.newPage();
await serve(first);
await first.goto(`${origin}/`);
const [names, memories] = await first.evaluate(() => [window.storyNames, window.memoryNames]);
await first.close();

const wanted = process.argv.slice(2);
let faulty = 0;
for (const shot of shots(names, memories)) {
  const name = nameOf(shot);
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
  const faults = await shoot(browser, shot);
  console.log(faults.length === 0 ? `ok ${name}` : `${name}\n  ${faults.join('\n  ')}`);
  if (faults.length > 0) faulty++;
}
await browser.close();
process.exit(faulty > 0 ? 1 : 0);
