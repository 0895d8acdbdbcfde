/* global window -- inside the browser */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../browser.mjs';
import { root } from '../prepare.mjs';

/**
 * Milliseconds from the press of a button until the checklist's first box can be ticked, in the simulated Outlook with
 * the real add-in: Outlook's Send on the web client, and the alert's button on classic Windows.
 * @param message contract section 1. @param runs how often each is measured; the browser's cache is warm from the second.
 * @returns the times by client, in the order measured.
 */
export async function timeToDialog(message, runs) {
  const server = spawn(
    process.execPath,
    [path.join(root, 'build/simulator-server.cjs'), '--root', root, '--port', '20990', '--dist', 'dist'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = await once(createInterface(server.stdout), 'line');
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'ja-JP' });
    const page = await context.newPage();
    await page.goto(JSON.parse(line).outlook);
    await page.waitForFunction(() => window.simulator?.isReady());
    const times = { web: [], classic: [] };
    for (let run = 0; run < runs; run++) {
      for (const client of ['web', 'classic']) times[client].push(await timeOne(page, client, message));
    }
    return times;
  } finally {
    await browser.close();
    server.kill();
  }
}

async function timeOne(page, client, message) {
  const id = await page.evaluate(
    ([profile, draft]) => {
      window.simulator.setProfile(profile);
      window.simulator.setLatency(0);
      return window.simulator.openDraft(draft);
    },
    [client, message],
  );
  const form = page.locator(`[data-testid=compose][data-window="${id}"]`);
  let button = form.getByRole('button', { name: '送信', exact: true });
  if (client === 'classic') {
    await button.click();
    button = page
      .locator(`[data-testid=smart-alert][data-window="${id}"]`)
      .getByTestId('smart-alert-takeAction');
    await button.waitFor();
  }
  const frame = page.frameLocator('[data-testid=addin-dialog]');
  const start = performance.now();
  await button.click();
  await frame.getByRole('checkbox').first().waitFor();
  const time = performance.now() - start;
  await frame.getByRole('button', { name: '戻って直す' }).click();
  if (client === 'web') {
    await page
      .locator(`[data-testid=smart-alert][data-window="${id}"]`)
      .getByTestId('smart-alert-dontSend')
      .click();
  }
  await frame.getByRole('checkbox').first().waitFor({ state: 'detached' });
  return time;
}
