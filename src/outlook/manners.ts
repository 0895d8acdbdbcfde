import { arrangement } from '../inspection/arrange';
import type { Clock } from './clock';
import type { LocalStore } from './localStore';
import { tickTrace } from './tickTrace';

/** The part of {@link pageManners} that is loaded where the policy wants it. */
export function mannersWith(store: LocalStore | null, clock: Clock) {
  const trace = tickTrace(store, clock);
  return { arrange: arrangement(trace.justTicked), noteTicks: trace.note };
}
