import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

// A new engine, which has compiled nothing yet, compiles a script: it reads the whole of it and makes code of its outermost part.

const source = readFileSync(workerData, 'utf8');
const start = performance.now();
new vm.Script(source, { filename: 'script.js' });
parentPort.postMessage(performance.now() - start);
