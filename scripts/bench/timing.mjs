import process from 'node:process';
import { loadTypeScript } from '../loadTypeScript.mjs';

// How the measurements are made and printed.

export const { growthExponent, median, medianRatio, quantile } = await loadTypeScript(
  'scripts/bench/statistics.ts',
);

/** Milliseconds from here to there. */
export async function clocked(act) {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** Milliseconds of processor time, all threads of this process together: whatever else the machine does is not in it. */
export function processorTime(act) {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * Runs everything in turn, in the opposite order every other time: what the machine does besides falls on all alike. Each is
 * run once before.
 * @param turns how many, or whether one more is wanted after so many turns and milliseconds
 * @param acts by name, functions that give their own time
 * @returns by name, the times; those at one place are of one turn
 */
export async function inTurn(turns, acts) {
  const wantsMore = typeof turns === 'number' ? (done) => done < turns : turns;
  const names = Object.keys(acts);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) await acts[name]();
  const start = performance.now();
  for (let turn = 0; wantsMore(turn, performance.now() - start); turn++) {
    for (const name of turn % 2 === 0 ? names : names.toReversed()) times[name].push(await acts[name]());
  }
  return times;
}

/** Of so many figures the median and the 90th percentile, in two columns. */
export const spread = (times, digits = 1) =>
  [median(times), quantile(times, 0.9)].map((time) => time.toFixed(digits).padStart(10)).join('');

export const ratio = (value) => `${value.toFixed(value < 10 ? 2 : 1)} : 1`.padStart(12);
