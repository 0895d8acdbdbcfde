import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { lookIntoLargeFiles } from './bench/attachments.mjs';
import { countClicks, heading } from './bench/clicks.mjs';
import { timeToDialog } from './bench/dialog.mjs';
import { gzipSize } from './bundles/pages.mjs';
import { pressSend } from './bench/eventBundle.mjs';
import { loadTypeScript } from './loadTypeScript.mjs';
import { ensureBuilt, ensureDependencies, root } from './prepare.mjs';

// npm run bench: what a Send costs. Prints measurements of this machine; nothing passes or fails by them.
// npm run bench -- clicks: what it costs its sender, alone; -- directory: what a large directory adds, alone.

const sizes = {
  typical: { recipients: 5, attachments: 2, characters: 2_000 },
  heavy: { recipients: 500, attachments: 20, characters: 200_000 },
};

await ensureDependencies();
if (process.argv[2] !== 'directory') await ensureBuilt();
const { decide, digest, messageOf, policyText, validate } = await loadTypeScript('scripts/bench/decision.ts');
const messages = Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, messageOf(size)]));

if (process.argv[2] === 'clicks') {
  await clicks();
  process.exit();
}
if (process.argv[2] === 'directory') {
  await directoryTimes();
  process.exit();
}
console.log(`Node.js ${process.versions.node}, ${os.cpus()[0]?.model ?? 'unknown processor'}`);
decisionTimes();
await memoryTimes();
await directoryTimes();
await outlookCalls();
await dialogTimes();
await attachmentTimes();
await clicks();

/** (a) Time to decide, in milliseconds; no call of Outlook's in it. */
function decisionTimes() {
  console.log('\n(a) Decision, milliseconds            median      p95');
  const medians = {};
  for (const [name, { recipients, attachments, characters }] of Object.entries(sizes)) {
    const mail = `${recipients} recipients, ${attachments} attachments, ${characters.toLocaleString('en')} characters`;
    console.log(`  ${name} mail (${mail})`);
    medians[name] = row('decision', () => decide(messages[name]));
    row('digest, where it needs confirmation', () => digest(messages[name]));
  }
  console.log(`  heavy : typical = ${(medians.heavy / medians.typical).toFixed(0)} : 1`);
  console.log('  any mail');
  row('validation of the fetched policy', () => validate());
}

/** (a) continued: the same against a memory filled to its last byte. */
async function memoryTimes() {
  const { decideRemembering, memoryText, rank, readCorrespondence, remember } =
    await loadTypeScript('scripts/bench/ranking.ts');
  const correspondence = readCorrespondence();
  console.log(`  with a full memory (${memoryText.length.toLocaleString('en')} characters)`);
  row('reading the memory', () => readCorrespondence());
  row('learning one mail more', () => remember());
  for (const recipients of [5, 500]) {
    row(`ranking ${recipients} recipients`, () => rank(correspondence, recipients));
    const small = row(`decision, ${recipients}: event bundle`, () =>
      decideRemembering(correspondence, recipients, 'small'),
    );
    const whole = row(`decision, ${recipients}: all rules`, () =>
      decideRemembering(correspondence, recipients, 'whole'),
    );
    console.log(`    all : event bundle = ${(whole / small).toFixed(1)} : 1`);
  }
}

/** (a) continued: what a directory of thousands in a file of its own adds, and what of it is fetched. */
async function directoryTimes() {
  const { PARTIES, decideFirst, decideNext, decideWithout, directoryText, readDirectory } =
    await loadTypeScript('scripts/bench/directory.ts');
  const parties = PARTIES.toLocaleString('en');
  const kilobytes = (bytes) => `${Math.round(bytes / 1000).toLocaleString('en')} KB`;
  const { length } = Buffer.from(directoryText);
  console.log(`  with ${parties} parties in \`directoryFile\`, all rules`);
  console.log(
    `    fetched: ${kilobytes(length)}, ${kilobytes(gzipSize(directoryText))} compressed; again only when it has changed`,
  );
  row('reading it, once a page', () => readDirectory());
  row('first decision of a page, typical', () => decideFirst(messages.typical));
  for (const name of Object.keys(sizes)) {
    const next = row(`later decisions, ${name}`, () => decideNext(messages[name]));
    const without = row(`without a directory, ${name}`, () => decideWithout(messages[name]));
    console.log(`    added: ${(next - without).toFixed(1)} ms`);
  }
}

function row(name, act) {
  const { median, p95 } = timesOf(act);
  console.log(`    ${name.padEnd(36)}${median.toFixed(3).padStart(9)}${p95.toFixed(3).padStart(9)}`);
  return median;
}

/** Runs for at least a second after a warm-up of a quarter, and at least 30 times. */
function timesOf(act) {
  const until = (milliseconds, least) => {
    const times = [];
    for (const end = performance.now() + milliseconds; performance.now() < end || times.length < least;) {
      const start = performance.now();
      act();
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b);
  };
  until(250, 5);
  const times = until(1_000, 30);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { median: at(0.5), p95: at(0.95) };
}

/** (b) Calls on Outlook's item, by the built event bundle; each wave costs one round trip. */
async function outlookCalls() {
  const source = readFileSync(path.join(root, 'dist', 'launchevent.js'), 'utf8');
  const internal = messageOf({ ...sizes.typical, recipients: 1, attachments: 1 });
  console.log('\n(b) Outlook calls of one Send           waves    calls   at most at a time');
  for (const [name, message] of Object.entries({
    'to colleagues, sent at once': internal,
    'stopped by an alert': messages.typical,
  })) {
    const { waves, calls, mostAtATime, completed } = await pressSend(source, message, policyText);
    const outcome = completed.allowEvent ? 'sent' : 'stopped';
    const figures = [waves, calls.length, mostAtATime].map((figure) => String(figure).padStart(9)).join('');
    console.log(`    ${name.padEnd(32)}${figures}   (${outcome})`);
  }
}

/** (c) From the button to a checklist that can be ticked, in Chromium; the first opening loads everything, later ones have it cached. */
async function dialogTimes() {
  const times = await timeToDialog(messages.typical, 8);
  console.log('\n(c) Button to usable dialog, milliseconds        first   median of the rest');
  const names = {
    web: "Outlook on the web, from Outlook's Send",
    classic: "classic Windows, from the alert's button",
  };
  for (const [client, name] of Object.entries(names)) {
    const [first, ...rest] = times[client];
    const median = rest.sort((a, b) => a - b)[Math.floor(rest.length / 2)];
    console.log(`    ${name.padEnd(42)}${first.toFixed(0).padStart(8)}${median.toFixed(0).padStart(21)}`);
  }
}

/** (d) The look into large attachments, in Chromium: in the worker, and on the page where there can be no worker. */
async function attachmentTimes() {
  console.log('\n(d) Look into large attachments                    seconds   longest task on the page, ms');
  for (const line of await lookIntoLargeFiles()) console.log(`    ${line}`);
}

/** (e) Clicks, keys and seconds of its sender. */
async function clicks() {
  console.log(`\n${heading}`);
  for (const line of await countClicks()) console.log(line);
}
