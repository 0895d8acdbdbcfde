import { runTrustTest } from './jest.mjs';

/**
 * Plays all orders of events, breadth first.
 * @param count sequences to play for each client and set of events, at most
 * @returns whether nothing left that was not confirmed as it was
 */
export async function run(count = '1500') {
  const { passed, report } = await runTrustTest('model', { YUBISASHI_TRUST_COUNT: count });
  console.log('States and transitions from the first Send to the mail that leaves, in every order of events');
  console.log(`${'client'.padEnd(12)}${'events'.padEnd(28)}  states  transitions  all up to depth`);
  const rows = report ?? [];
  for (const { client, events, states, transitions, depth, slipped } of rows) {
    const figures = `${String(states).padStart(8)}${String(transitions).padStart(13)}${String(depth).padStart(17)}`;
    console.log(
      client.padEnd(12) + events.padEnd(28) + figures + (slipped ? `  LEFT: ${slipped.join(', ')}` : ''),
    );
  }
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0).toLocaleString('en');
  console.log(
    `${sum('states')} states, ${sum('transitions')} transitions; nothing unconfirmed left: ${passed ? 'yes' : 'NO'}`,
  );
  return passed;
}
