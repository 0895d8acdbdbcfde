import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { loadTypeScript } from './loadTypeScript.mjs';
import { root } from './prepare.mjs';

// npm run evaluate [-- PART…]: measures the checks on labelled data. Each file of scripts/evaluate is a part; it exports
// evaluate(data) → lines to print, or null where its data, which is not part of the repository, is not there.

/** Where the data is looked for. */
const data = path.resolve(root, '..', 'shared', 'data');

const parts = readdirSync(path.join(root, 'scripts', 'evaluate'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));
const wanted = process.argv.length > 2 ? process.argv.slice(2) : parts;
const unknown = wanted.filter((part) => !parts.includes(part));

if (unknown.length > 0) {
  console.error(`There is no part “${unknown.join('”, “')}”. Parts: ${parts.join(', ')}`);
  process.exitCode = 3;
} else {
  for (const part of wanted) {
    const { evaluate } = await loadTypeScript(`scripts/evaluate/${part}.ts`);
    const lines = await evaluate(data);
    console.log(
      `${part}\n${(lines ?? ['its data is not there. Skipped.']).map((line) => `  ${line}`).join('\n')}`,
    );
  }
}
