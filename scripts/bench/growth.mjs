import { loadTypeScript } from '../loadTypeScript.mjs';
import { growthExponent, inTurn, median, medianRatio, processorTime, ratio, spread } from './timing.mjs';

/** Turns go on for so long, and for so many; where one takes long, for fewer. */
const MILLISECONDS = 600;
const LIMIT = 4_000;
const TURNS = 5;
const LEAST_TURNS = 3;

/** How the time of a decision grows with the mail and the memory, beside what a straightforward program does at least. */
export async function growth() {
  const { directions } = await loadTypeScript('scripts/bench/growth.ts');
  console.log('Growth of a decision, milliseconds of processor time');
  for (const { name, plain, sizes, at } of directions) {
    const columns = { small: [], whole: [], plain: [] };
    console.log(`  ${name}; straightforward: ${plain}`);
    console.log(
      `${' '.repeat(14)}event bundle: median, p90   all rules: median, p90     straightforward   event bundle : it`,
    );
    for (const size of sizes) {
      const { reached, ...acts } = at(size);
      const clocked = Object.entries(acts).map(([name, act]) => [name, () => processorTime(act)]);
      const times = await inTurn(isTooShort, Object.fromEntries(clocked));
      for (const [column, points] of Object.entries(columns))
        points.push({ size: reached, time: median(times[column]) });
      const label = reached.toLocaleString('en').padStart(12);
      const plainly = [
        median(times.plain).toFixed(2).padStart(20),
        (median(times.plain) > 0 ? ratio(medianRatio(times.plain, times.small)) : '').padStart(19),
      ].join('');
      console.log(
        `${label}${spread(times.small, 2).padStart(27)}${spread(times.whole).padStart(23)}${plainly}`,
      );
    }
    const [small, whole, straight] = Object.values(columns).map((points) =>
      growthExponent(points).toFixed(2),
    );
    console.log(
      `    exponent of the upper half: event bundle ${small}, all rules ${whole}, straightforward ${straight}`,
    );
  }
}

/** For as long as it takes to trust the times. */
const isTooShort = (turns, spent) => spent <= MILLISECONDS || turns < (spent > LIMIT ? LEAST_TURNS : TURNS);
