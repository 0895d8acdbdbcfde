import { number, runByClient } from './clients.mjs';

/**
 * Plays all orders of events, breadth first, a process for each client.
 * @param args a number: transitions for each client and set of events at most (with 6000 every set but that of all events
 * comes to its end in the usual clients); and what {@link runByClient} takes
 * @returns whether nothing left that was not confirmed as it was
 */
export async function run(...args) {
  const [first, ...rest] = args;
  const isCount = /^\d+$/.test(first ?? '');
  const { passed, found, seconds } = await runByClient('model', isCount ? rest : args, {
    options: { count: ['YUBISASHI_TRUST_COUNT', isCount ? first : '2000'] },
    summary: (searches) => `${number(sum(searches, 'states'))} states`,
  });
  console.log(
    '\nStates and transitions from the first Send to the mail that leaves, in every order of events',
  );
  console.log(
    `${'client'.padEnd(10)}${'events'.padEnd(30)}  states  transitions  all orders of so many  every state seen`,
  );
  for (const { client, events, states, transitions, depth, exhausted, slipped } of found) {
    const figures = [
      number(states).padStart(8),
      number(transitions).padStart(13),
      (exhausted ? 'any' : String(depth)).padStart(23),
      (exhausted ? 'yes' : 'no').padStart(18),
    ].join('');
    const wrong = slipped ? `  WRONG: ${slipped.wrong.join('; ')} after ${slipped.events.join(', ')}` : '';
    console.log(client.padEnd(10) + events.padEnd(30) + figures + wrong);
  }
  const exhausted = found.filter((search) => search.exhausted).length;
  console.log(
    `${number(sum(found, 'states'))} states, ${number(sum(found, 'transitions'))} transitions in ${seconds} s; ` +
      `${exhausted} of ${found.length} searches saw every state that their events lead to; ` +
      `nothing unconfirmed left, and each event was answered at most once: ${passed ? 'yes' : 'NO'}`,
  );
  return passed;
}

const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0);
