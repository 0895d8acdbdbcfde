import { loadTypeScript } from '../loadTypeScript.mjs';
import { growthExponent, median, medianRatio, processorTime, ratio, spread } from './timing.mjs';

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
      const times = inTurns(acts);
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

/** As `inTurn` of timing.mjs, for as long as it takes to trust them. */
function inTurns(acts) {
  const names = Object.keys(acts);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) acts[name]();
  const start = performance.now();
  for (let turn = 0; ; turn++) {
    const spent = performance.now() - start;
    if (spent > MILLISECONDS && turn >= (spent > LIMIT ? LEAST_TURNS : TURNS)) return times;
    for (const name of turn % 2 === 0 ? names : names.toReversed())
      times[name].push(processorTime(acts[name]));
  }
}
