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
 * Runs `act` with a page that shows the simulated Outlook, Japanese and with the built add-in, and ends both afterwards.
 * @param port of the add-in; the simulated Outlook is served on the next one.
 * @param dist the built add-in
 */
export async function withOutlook(port, act, dist = 'dist') {
  const server = spawn(
    process.execPath,
    [path.join(root, 'build/simulator-server.cjs'), '--root', root, '--port', String(port), '--dist', dist],
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
    return await act(page);
  } finally {
    await browser.close();
    server.kill();
  }
}

/** Opens a message as a draft. @returns the id of its window and the locator of its form. */
export async function openDraft(page, client, message) {
  const id = await page.evaluate(
    ([profile, draft]) => {
      window.simulator.setProfile(profile);
      window.simulator.setLatency(0);
      return window.simulator.openDraft(draft);
    },
    [client, message],
  );
  return { id, form: page.locator(`[data-testid=compose][data-window="${id}"]`) };
}
