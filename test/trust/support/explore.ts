import type { ProfileId } from '../../../src/simulator/model/profiles';
import type { Time } from './time';
import { events, World, type EventName } from './world';

export interface Exploration {
  states: number;
  transitions: number;
  /** Whether there was nothing more to find within the depth. */
  depth: number;
  /** The first events after which something had left that nobody had confirmed. */
  slipped: readonly EventName[] | null;
}

/**
 * Everything that can happen in any order, up to `depth` events one after the other, breadth first; of sequences that come
 * to the same only the first goes on. Each is played anew from the beginning, as what is under way cannot be copied.
 * @param most sequences to play, so that it ends in time
 */
export async function explore(
  id: ProfileId,
  time: Time,
  { names, depth, most = Infinity }: { names: readonly EventName[]; depth: number; most?: number },
): Promise<Exploration> {
  const seen = new Set<string>([(await play(id, time, [])).key()]);
  const found: Exploration = { states: 1, transitions: 0, depth: 0, slipped: null };
  let front: EventName[][] = [[]];
  while (front.length > 0 && found.depth < depth) {
    const next: EventName[][] = [];
    for (const path of front)
      for (const name of names) {
        if (found.transitions >= most) return found;
        const world = await play(id, time, [...path, name]);
        found.transitions++;
        if (world.slipped.length > 0) return { ...found, slipped: [...path, name] };
        const key = world.key();
        if (seen.has(key)) continue;
        seen.add(key);
        found.states++;
        next.push([...path, name]);
      }
    front = next;
    found.depth++;
  }
  return found;
}

export async function play(id: ProfileId, time: Time, path: readonly EventName[]): Promise<World> {
  const world = new World(id, time);
  for (const name of path) {
    await events[name](world);
    // Far enough for what follows at once, and for nothing that waits for somebody.
    await time.advance(1_000);
  }
  return world;
}
