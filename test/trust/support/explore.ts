import type { ProfileId } from '../../../src/simulator/model/profiles';
import type { Time } from './time';
import { events, World, type EventName, type Quiet } from './world';

export interface Exploration {
  states: number;
  transitions: number;
  /** All sequences of so many events were played, as far as they do not come to the same. */
  depth: number;
  /** Whether every event was played in every state that can be reached. */
  exhausted: boolean;
  /** The first events after which something was wrong, and what. */
  slipped: { readonly events: readonly EventName[]; readonly wrong: readonly string[] } | null;
}

/** A state, by the events that lead to it, of which those since `from` have to be played anew: it cannot be copied. */
interface Reached {
  readonly events: readonly EventName[];
  readonly from: Quiet | undefined;
  readonly since: readonly EventName[];
}

/**
 * Everything that can happen in any order, up to `depth` events one after the other, breadth first; of sequences that come
 * to the same only the first goes on.
 * @param most sequences to play, so that it ends in time
 */
export async function explore(
  id: ProfileId,
  time: Time,
  { names, depth, most = Infinity }: { names: readonly EventName[]; depth: number; most?: number },
): Promise<Exploration> {
  const seen = new Set<string>([(await play(id, time, [])).key()]);
  const found: Exploration = { states: 1, transitions: 0, depth: 0, exhausted: false, slipped: null };
  let front: Reached[] = [{ events: [], from: undefined, since: [] }];
  while (front.length > 0 && found.depth < depth) {
    const next: Reached[] = [];
    for (const { events: before, from, since } of front)
      for (const name of names) {
        if (found.transitions >= most) return found;
        const world = await play(id, time, [...since, name], from);
        found.transitions++;
        const path = [...before, name];
        const wrong = world.wrong();
        if (wrong.length > 0) return { ...found, slipped: { events: path, wrong } };
        const key = world.key();
        if (seen.has(key)) continue;
        seen.add(key);
        found.states++;
        const quiet = world.quiet();
        next.push(
          quiet ? { events: path, from: quiet, since: [] } : { events: path, from, since: [...since, name] },
        );
      }
    front = next;
    found.depth++;
  }
  return { ...found, exhausted: front.length === 0 };
}

export async function play(
  id: ProfileId,
  time: Time,
  path: readonly EventName[],
  from?: Quiet,
): Promise<World> {
  const world = new World(id, time, from);
  for (const name of path) {
    await events[name](world);
    // Far enough for what follows at once, and for nothing that waits for somebody.
    await time.advance(1_000);
  }
  return world;
}
