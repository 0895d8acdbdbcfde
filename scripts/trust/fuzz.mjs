import { runTrustTest } from './jest.mjs';

/**
 * Gives every reader texts and files that nobody would write, other ones each time.
 * @param count cases for each reader
 * @returns whether all held
 */
export async function run(count = '5000') {
  const { passed, report } = await runTrustTest('fuzz', { YUBISASHI_TRUST_COUNT: count });
  for (const [name, cases] of Object.entries(report ?? {}))
    console.log(`${name.padEnd(16)}${cases.toLocaleString('en').padStart(10)} cases`);
  console.log(passed ? 'all held' : 'NOT all held');
  return passed;
}
