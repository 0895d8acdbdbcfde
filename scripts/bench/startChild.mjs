import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { eventRuntime } from './eventBundle.mjs';

// A runtime that begins: loads the script, says when it has associated its handlers, and has two Sends pressed. A process of
// its own (the file with its data is the first argument) or a worker.

const { script, message, policyText } = workerData ?? JSON.parse(readFileSync(process.argv[2], 'utf8'));
const say = (word) => (parentPort ? parentPort.postMessage(word) : process.send(word));

const source = readFileSync(script, 'utf8');
const start = performance.now();
const press = eventRuntime(source, policyText);
say({ evaluated: performance.now() - start });
const answers = [];
for (let send = 0; send < 2; send++) {
  const pressed = performance.now();
  const { completed } = await press(message);
  answers.push({ time: performance.now() - pressed, allowed: completed.allowEvent });
}
say({ answers });
if (!parentPort) process.disconnect();
