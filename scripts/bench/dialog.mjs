/* global MutationObserver, document, location, requestAnimationFrame, window -- inside the browser */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadTypeScript } from '../loadTypeScript.mjs';
import { root } from '../prepare.mjs';
import { bareAddin, temporaryFolder } from './bundle.mjs';
import { sizes } from './decision.mjs';
import { openDraft, withOutlook } from './outlook.mjs';
import { inTurn, medianRatio, ratio, spread } from './timing.mjs';

const PORTS = { ours: 20990, bare: 20994 };
const TURNS = 9;

/**
 * From a button to a checklist that can be ticked, and of that what the checklist's page takes by itself, in Chromium and
 * the simulated Outlook; against an add-in that does nothing but open a Fluent page with as many boxes. Nothing is cached.
 */
export async function dialogTimes() {
  const { messageOf } = await loadTypeScript('scripts/bench/decision.ts');
  const message = messageOf(sizes.typical);
  const site = temporaryFolder();
  try {
    cpSync(path.join(root, 'dist'), site, { recursive: true });
    for (const [name, script] of Object.entries(await bareAddin()))
      writeFileSync(path.join(site, `${name}.js`), script);
    await withOutlook(PORTS.ours, (ours) =>
      withOutlook(PORTS.bare, (bare) => compare({ ours, bare, message, site }), site),
    );
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

async function compare({ ours, bare, message, site }) {
  for (const page of [ours, bare]) await page.context().addInitScript(noteFirstBox);
  const { boxes } = await open(ours, 'web', message);
  const html = readFileSync(path.join(root, 'dist', 'checklist.html'), 'utf8');
  writeFileSync(
    path.join(site, 'checklist.html'),
    html.replace('<div id=root>', `<div id=root data-boxes=${boxes}>`),
  );
  const pages = { ours: [], bare: [] };
  const opened = (page, client, list) => async () => {
    const { time, inPage } = await open(page, client, message);
    list?.push(inPage);
    return time;
  };
  const times = await inTurn(TURNS, {
    ours: opened(ours, 'web', pages.ours),
    bare: opened(bare, 'web', pages.bare),
    classic: opened(ours, 'classic'),
  });
  console.log(`Until the first of ${boxes} boxes can be ticked, milliseconds   median       p90      : bare`);
  const row = (name, own, other) =>
    console.log(`    ${name.padEnd(52)}${spread(own, 0)}${other ? ratio(medianRatio(other, own)) : ''}`);
  row("from Outlook's Send, web", times.ours, times.bare);
  row('… an add-in that opens a bare page at once', times.bare);
  row("from the alert's button, classic Windows", times.classic);
  row('by itself, from opening the page, web', pages.ours, pages.bare);
  row('… a bare Fluent page', pages.bare);
}

/** In every frame: when it had a box that could be ticked, and that had been painted, since its opening. */
function noteFirstBox() {
  if (!location.pathname.endsWith('/checklist.html')) return;
  const observer = new MutationObserver(() => {
    if (!document.querySelector('input[type=checkbox]:enabled')) return;
    observer.disconnect();
    requestAnimationFrame(() => (window.firstBoxAt = performance.now()));
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}

/**
 * Presses the button that opens the checklist of a new draft, and closes it again.
 * @returns milliseconds from the press and, of these, from the opening of the page, and how many boxes it has
 */
async function open(page, client, message) {
  const { id, form } = await openDraft(page, client, message);
  const alert = page.locator(`[data-testid=smart-alert][data-window="${id}"]`);
  let button = form.getByRole('button', { name: '送信', exact: true });
  if (client === 'classic') {
    await button.click();
    button = alert.getByTestId('smart-alert-takeAction');
    await button.waitFor();
  }
  const boxes = page.frameLocator('[data-testid=addin-dialog]').getByRole('checkbox');
  const start = performance.now();
  await button.click();
  await boxes.first().waitFor();
  const time = performance.now() - start;
  const frame = page.frames().find((each) => each.url().includes('/checklist.html'));
  const inPage = await (await frame.waitForFunction(() => window.firstBoxAt)).jsonValue();
  const count = await boxes.count();
  await page.getByTestId('addin-dialog-box').getByRole('button').first().click();
  if (client === 'web') await alert.getByTestId('smart-alert-dontSend').click();
  await boxes.first().waitFor({ state: 'detached' });
  return { time, inPage, boxes: count };
}
