import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { root, runNode } from '../prepare.mjs';

/**
 * Runs tests of test/trust whole.
 * @param test the file's name without its ending
 * @param environment what tells the tests how much there is to do
 * @returns whether they passed, and what they reported; null where they reported nothing
 */
export async function runTrustTest(test, environment = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'yubisashi-'));
  const report = path.join(folder, 'report.json');
  try {
    const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
    const code = await runNode([jest, `test/trust/${test}.test.ts`, '--selectProjects', 'unit', '--silent'], {
      stdio: ['inherit', 'ignore', 'inherit'],
      env: { ...process.env, ...environment, YUBISASHI_TRUST_REPORT: report },
    });
    return { passed: code === 0, report: read(report) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
