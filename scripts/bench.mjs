import os from 'node:os';
import process from 'node:process';
import { ensureBuilt, ensureDependencies } from './prepare.mjs';

// npm run bench [-- NAME…]: what a Send costs, in parts. Prints measurements of this machine; nothing passes or fails by them.

/** By name, what measures and prints a part. They are loaded when their turn comes: dependencies may have to be installed. */
const parts = {
  decision: async () => (await import('./bench/decision.mjs')).decisionTimes(),
  memory: async () => (await import('./bench/decision.mjs')).memoryTimes(),
  directory: async () => (await import('./bench/decision.mjs')).directoryTimes(),
  growth: async () => (await import('./bench/growth.mjs')).growth(),
  calls: async () => (await import('./bench/calls.mjs')).outlookCalls(),
  reading: async () => (await import('./bench/reading.mjs')).readingTimes(),
  bundles: async () => (await import('./bench/bundleTimes.mjs')).bundleTimes(),
  start: async () => (await import('./bench/start.mjs')).startTimes(),
  dialog: async () => (await import('./bench/dialog.mjs')).dialogTimes(),
  attachments: async () => (await import('./bench/attachments.mjs')).attachmentTimes(),
  clicks: async () => (await import('./bench/clicks.mjs')).clicks(),
};

/** Those that measure the sources themselves. */
const UNBUILT = ['decision', 'memory', 'directory', 'growth', 'reading'];

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));

if (unknown.length > 0) {
  console.error(`There is no part “${unknown.join('”, “')}”. Parts: ${Object.keys(parts).join(', ')}`);
  process.exitCode = 3;
} else {
  await ensureDependencies();
  if (wanted.some((name) => !UNBUILT.includes(name))) await ensureBuilt();
  console.log(`Node.js ${process.versions.node}, ${os.cpus()[0]?.model ?? 'unknown processor'}`);
  for (const name of wanted) {
    console.log('');
    await parts[name]();
  }
}
