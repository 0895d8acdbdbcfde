import { runTrustTest } from './jest.mjs';

/**
 * Gives every reader texts and files that nobody would write, other ones each time.
 * @param count cases for each reader
 * @param seed what they are made from; the same one gives the same cases again
 * @returns whether all held
 */
export async function run(count = '5000', seed = String(Date.now() % 2 ** 31)) {
  const { passed, report } = await runTrustTest('fuzz', {
    YUBISASHI_TRUST_COUNT: count,
    YUBISASHI_SEED: seed,
  });
  for (const [name, cases] of Object.entries(report ?? {}))
    console.log(`${name.padEnd(16)}${cases.toLocaleString('en').padStart(10)} cases`);
  console.log(`${passed ? 'all held' : 'NOT all held'} (seed ${seed})`);
  return passed;
}
