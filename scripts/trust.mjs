import process from 'node:process';
import { ensureDependencies } from './prepare.mjs';

// npm run trust -- PART…: experiments that show whether the product holds when Outlook, the network, the files and the
// people do not. What of them is quick runs with the tests; here they run whole, and print what they found.

const parts = {
  matrix: 'every call of a Send going wrong in every way, in every client',
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !Object.hasOwn(parts, part));

if (unknown.length > 0 || wanted.length === 0) {
  const lines = Object.entries(parts).map(([name, what]) => `  ${name.padEnd(8)} ${what}`);
  console.error(['npm run trust -- PART…', ...lines].join('\n'));
  process.exitCode = 3;
} else {
  await ensureDependencies();
  for (const part of wanted) {
    const { run } = await import(`./trust/${part}.mjs`);
    if (!(await run())) process.exitCode = 1;
  }
}
