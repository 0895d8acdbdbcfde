import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { eventScriptFaults } from './bundles/eventScript.mjs';
import { gzipSize, pageLoad } from './bundles/pages.mjs';
import { allowedFaults, baseOf, foreignUrlFaults, manifestFaults } from './bundles/urls.mjs';
import { root } from './prepare.mjs';

// What a build must keep to; `npm run build` fails where it does not. Sizes are of files compressed by gzip, 1 KB being
// 1,000 bytes.

/** Outlook loads the event bundle on every Send, within the five seconds after which it complains. */
const EVENT_BUDGET = 45_000;
/** What a page loads before it can be used; the pane has the checks in it too, where the dialog has its opener's. */
const PAGE_BUDGET = 190_000;
const PANE_BUDGET = 200_000;
/** Opened by an administrator now and then, on a computer with a keyboard. */
const ADMIN_BUDGET = 250_000;

const dist = path.join(root, 'dist');
const read = (name) => readFileSync(path.join(dist, name), 'utf8');
const manifest = read('manifest.xml');
const base = baseOf(manifest);
const eventScript = read('launchevent.js');
const faults = [];

const within = (name, bytes, budget) => {
  console.log(`${name.padEnd(16)} ${kilobytes(bytes)} of ${kilobytes(budget)} KB`);
  if (bytes > budget)
    faults.push(`${name} takes ${kilobytes(bytes)} KB, more than its ${kilobytes(budget)} KB`);
};
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(5);

const handlers = Array.from(
  manifest.matchAll(/<LaunchEvent\b[^>]*\bFunctionName="([^"]+)"/g),
  (match) => match[1],
);
within('launchevent.js', gzipSize(eventScript), EVENT_BUDGET);
faults.push(...eventScriptFaults(eventScript, handlers).map((fault) => `launchevent.js ${fault}`));
if (!eventScript.includes(base)) faults.push(`launchevent.js does not know its own address ${base}`);

const pages = {
  'checklist.html': PAGE_BUDGET,
  'taskpane.html': PANE_BUDGET,
  'commands.html': PAGE_BUDGET,
  'accident.html': PAGE_BUDGET,
  'admin.html': ADMIN_BUDGET,
};
for (const [page, budget] of Object.entries(pages)) {
  const load = pageLoad(dist, page);
  within(page, load.bytes, budget);
  faults.push(...load.faults.map((fault) => `${page} ${fault}`));
}

faults.push(
  ...foreignUrlFaults(dist, base),
  ...manifestFaults(dist, manifest, base),
  ...allowedFaults(dist, base),
);

for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length > 0) process.exitCode = 1;
