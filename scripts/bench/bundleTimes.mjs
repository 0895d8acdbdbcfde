/* global document, window -- inside the browser */
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../browser.mjs';
import { gzipSize } from '../bundles/pages.mjs';
import { root } from '../prepare.mjs';
import { bareAddin, temporaryFolder } from './bundle.mjs';
import { inTurn, medianRatio, ratio, spread } from './timing.mjs';

const TURNS = 9;
const PAGES = ['commands', 'checklist', 'taskpane', 'accident', 'admin'];
const BARE = 'React, Fluent boxes alone';
const compileChild = fileURLToPath(new URL('compileChild.mjs', import.meta.url));

/**
 * What the scripts weigh: bytes sent, time to compile in an engine that has just begun, time to compile and run in a
 * Chromium that has just begun. Beside them what any page for Outlook loads, Office.js, and a page of boxes by Fluent UI.
 */
export async function bundleTimes() {
  const folder = temporaryFolder();
  try {
    const bare = path.join(folder, 'bare.js');
    writeFileSync(bare, (await bareAddin()).checklist);
    const own = ['launchevent', ...PAGES].map((name) => [
      `${name}.js`,
      path.join(root, 'dist', `${name}.js`),
    ]);
    const officeJs = (name) => path.join(root, 'node_modules/@microsoft/office-js/dist', name);
    const files = {
      ...Object.fromEntries(own),
      [BARE]: bare,
      'Office.js: office.js': officeJs('office.js'),
      'Office.js: outlook-web-16.01.js': officeJs('outlook-web-16.01.js'),
    };
    const compiled = await inTurn(TURNS, actsOn(files, compileAnew));
    const evaluated = await evaluateAll(files);
    print(files, compiled, evaluated);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const actsOn = (files, act) =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [name, () => act(file, name)]));

async function compileAnew(file) {
  const worker = new Worker(compileChild, { workerData: file });
  const [[time]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')]);
  return time;
}

function print(files, compiled, evaluated) {
  const heads = (name) => [name.padStart(10), 'p90'.padStart(10), ': bare'.padStart(12)].join('');
  console.log(
    `${'Scripts, times in milliseconds'.padEnd(38)}gzip, KB    ${heads('compiled')}  ${heads('and run')}`,
  );
  for (const [name, file] of Object.entries(files)) {
    const bytes = (gzipSize(readFileSync(file)) / 1_000).toFixed(1).padStart(8);
    const column = (times) =>
      times[name] ? `${spread(times[name])}${ratio(medianRatio(times[BARE], times[name]))}` : '';
    console.log(`    ${name.padEnd(34)}${bytes}    ${column(compiled)}  ${column(evaluated)}`);
  }
}

/** In a page with a new process of its own, where there is an Office that is never ready: nothing is rendered for it. */
async function evaluateAll(files) {
  const server = createServer((request, response) => {
    response.setHeader('content-type', request.url === '/' ? 'text/html' : 'text/javascript');
    // Scripts find out from the page's scripts where they come from.
    response.end(request.url === '/' ? '<!doctype html><script src="/none.js"></script><div id="root">' : '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const executablePath = await ensureBrowser();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const address = `http://127.0.0.1:${server.address().port}/`;
    // Office.js runs under its own address alone.
    const alone = Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('Office.js')));
    return await inTurn(
      TURNS,
      actsOn(alone, (file, name) => evaluateAnew(browser, address, readFileSync(file, 'utf8'), name)),
    );
  } finally {
    await browser.close();
    server.close();
  }
}

async function evaluateAnew(browser, address, source, name) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address);
    const { time, fault } = await page.evaluate(run, source);
    if (fault) throw new Error(`${name} fails in a page: ${fault}`);
    return time;
  } finally {
    await context.close();
  }
}

/** Milliseconds that an inline script keeps the page. */
function run(source) {
  const never = new Promise(() => {});
  window.Office = { onReady: () => never, actions: { associate: () => undefined } };
  let fault = null;
  window.addEventListener('error', ({ message }) => (fault = message));
  const script = document.createElement('script');
  script.textContent = source;
  const start = performance.now();
  document.body.append(script);
  return { time: performance.now() - start, fault };
}
