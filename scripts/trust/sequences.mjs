import { runTrustTest } from './jest.mjs';

/** Plays what clients have been seen to do, in every client. @returns whether nothing left that was not ticked. */
export async function run() {
  const { passed, report } = await runTrustTest('sequences');
  for (const [name, clients] of Object.entries(report ?? {})) console.log(`${name}: ${clients.join(', ')}`);
  console.log(passed ? 'all as they had to end' : 'NOT all as they had to end');
  return passed;
}
