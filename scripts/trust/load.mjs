import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import vm from 'node:vm';
import { eventRuntime } from '../bench/eventBundle.mjs';
import { loadTypeScript } from '../loadTypeScript.mjs';
import { ensureBuilt, root } from '../prepare.mjs';

const SENDS = 10_000;
const DIALOGS = 1_000;
/** More than what measuring itself leaves behind; a mail that stayed would take ten times as much for 10,000 of them. */
const GROWTH_BYTES = 3_000_000;

/** Puts load on the built event bundle and on the dialog's code. @returns whether nothing grew. */
export async function run() {
  await ensureBuilt();
  const { messageOf, policyText } = await loadTypeScript('scripts/bench/decision.ts');
  const { openAndClose } = await loadTypeScript('scripts/trust/dialogs.ts');
  const source = readFileSync(path.join(root, 'dist', 'launchevent.js'), 'utf8');
  const typical = { recipients: 5, attachments: 2, characters: 2_000 };

  const send = eventRuntime(source, policyText);
  const mail = messageOf(typical);
  const sends = await repeated(`${SENDS.toLocaleString('en')} Sends in one event runtime`, SENDS, () =>
    send(mail),
  );
  const dialogs = await repeated(
    `${DIALOGS.toLocaleString('en')} dialogs opened, ticked and closed`,
    DIALOGS,
    openAndClose,
  );

  console.log(`\n${'one Send, built event bundle'.padEnd(44)}milliseconds`);
  for (const [name, size] of Object.entries({
    'a typical mail': typical,
    '1,000 recipients': { ...typical, recipients: 1_000 },
    '100 attachments': { ...typical, attachments: 100 },
    'a body of 1,000,000 characters': { ...typical, characters: 1_000_000 },
    'all of them': { recipients: 1_000, attachments: 100, characters: 1_000_000 },
  })) {
    const message = messageOf(size);
    const times = [];
    for (let count = 0; count < 7; count++) {
      const start = performance.now();
      await send(message);
      times.push(performance.now() - start);
    }
    console.log(
      name.padEnd(44) +
        times
          .sort((a, b) => a - b)[3]
          .toFixed(1)
          .padStart(12),
    );
  }
  return sends && dialogs;
}

/** Runs something again and again. @returns whether the memory in use after the first tenth and at the end is the same. */
async function repeated(name, times, act) {
  const start = performance.now();
  let before = 0;
  for (let count = 0; count < times; count++) {
    if (count === times / 10) before = used();
    await act();
  }
  const grown = used() - before;
  const seconds = (performance.now() - start) / 1000;
  const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${((seconds * 1000) / times).toFixed(2)} ms each; memory ${megabytes(before)} MB, at the end ${megabytes(grown)} MB more`,
  );
  return grown < GROWTH_BYTES;
}

/** What is still referred to. */
function used() {
  setFlagsFromString('--expose-gc');
  vm.runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}
