import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ensureBuilt, ensureDependencies, root, runNode } from './prepare.mjs';

// npm test [-- jest's arguments]: all tests, on a machine that may have nothing but Node.js. Unit tests alone, without a
// browser: npm test -- --selectProjects unit

const args = process.argv.slice(2);
const results = path.join(root, 'build', 'test-results.json');
try {
  await ensureDependencies();
  await ensureBuilt();
  if (wantsEndToEnd(args)) {
    // Loads packages of its own, which are there only now.
    const { ensureBrowser } = await import('./browser.mjs');
    console.error(`Browser for the end-to-end tests: ${await ensureBrowser()}`);
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

mkdirSync(path.dirname(results), { recursive: true });
rmSync(results, { force: true });
const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const code = await runNode([jest, '--json', `--outputFile=${results}`, ...args], {
  stdio: ['inherit', 'ignore', 'inherit'],
});
process.exitCode = summarize() && code === 0 ? 0 : code || 1;

/** Says in one plain line what became of the tests. A suite that could not even start counts as a failed test. */
function summarize() {
  let outcome;
  try {
    outcome = JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    console.log('0 passed, 1 failed');
    return false;
  }
  const failed = outcome.numFailedTests + outcome.numRuntimeErrorTestSuites;
  console.log(`${outcome.numPassedTests} passed, ${failed} failed`);
  return failed === 0 && outcome.numPassedTests > 0;
}

function wantsEndToEnd(given) {
  const projects = given.indexOf('--selectProjects');
  return projects < 0 || given.slice(projects).includes('e2e');
}
