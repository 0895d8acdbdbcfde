import { loadTypeScript } from '../loadTypeScript.mjs';
import { clocked, inTurn, medianRatio, ratio, spread } from './timing.mjs';

/** Milliseconds of one call, and how often each way is tried with them. */
const LATENCIES = { 20: 15, 100: 9, 300: 5 };

/** Reading the message from an Outlook that answers late: as the add-in does, call after call, and all calls at once. */
export async function readingTimes() {
  const { readAtOnce, readInWaves, readOneByOne, slowItem } =
    await loadTypeScript('scripts/bench/reading.ts');
  console.log('Reading the message, milliseconds           calls   at a time   median       p90    : waves');
  for (const composeType of ['newMail', 'reply']) {
    const isReply = composeType === 'reply';
    for (const [latency, turns] of Object.entries(LATENCIES)) {
      console.log(`  ${isReply ? 'a reply' : 'a new mail'}, ${latency} ms per call`);
      const ways = {
        'in waves, as the add-in reads': readInWaves,
        'one call after another': (item) => readOneByOne(item, isReply),
        'all at once, were it allowed': (item) => readAtOnce(item, isReply),
      };
      const asked = {};
      const acts = Object.fromEntries(
        Object.entries(ways).map(([name, read]) => [
          name,
          async () => {
            const slow = slowItem(Number(latency), composeType);
            const time = await clocked(() => read(slow));
            asked[name] = slow.asked;
            return time;
          },
        ]),
      );
      const times = await inTurn(turns, acts);
      const [waves] = Object.values(times);
      for (const [name, own] of Object.entries(times)) {
        const { calls, mostAtATime } = asked[name];
        const counted = `${String(calls).padStart(7)}${String(mostAtATime).padStart(12)}`;
        const compared = own === waves ? '' : ratio(medianRatio(waves, own));
        console.log(`    ${name.padEnd(38)}${counted}${spread(own)}${compared}`);
      }
    }
  }
}
