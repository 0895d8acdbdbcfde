import process from 'node:process';
import { ensureDependencies } from './prepare.mjs';

// npm run trust -- PART [HOW MUCH]: experiments that show whether the product holds when Outlook, the network, the files and
// the people do not, and whether the tests would notice a mistake. What of them is quick runs with the tests; here they run
// whole, and print what they found. COUNT is how much of it there is to be, where that has no end.

const parts = {
  matrix:
    'every call of a Send going wrong in every way, in every client [--every N] [--clients web,mac] [--processes N]',
  sequences: 'what clients have been seen to do one thing after the other, in every client',
  model:
    'all orders of events between the first Send and the mail that leaves [COUNT] [--clients …] [--processes N]',
  fuzz: 'texts and files that nobody would write, for every reader [COUNT [SEED]]',
  mutation: 'mistakes made on purpose all over the core: how many of them a test notices [PLACE in src]',
  load: 'ten thousand Sends in one runtime, a thousand dialogs, and mails as large as they come',
};
const [, , part, ...howMuch] = process.argv;

if (!Object.hasOwn(parts, part ?? '')) {
  const lines = Object.entries(parts).map(([name, what]) => `  ${name.padEnd(9)} ${what}`);
  console.error(['npm run trust -- PART [HOW MUCH]', ...lines].join('\n'));
  process.exitCode = 3;
} else {
  await ensureDependencies();
  const { run } = await import(`./trust/${part}.mjs`);
  try {
    if (!(await run(...howMuch))) process.exitCode = 1;
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(error.message);
    process.exitCode = 3;
  }
}
