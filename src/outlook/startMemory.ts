import type { Memory } from '../memory/memory';
import { readMemory } from '../memory/read';
import type { Clock } from './clock';
import type { LocalStore } from './localStore';
import { quietly } from './quietly';
import { besidePolicy } from './siteFiles';

export interface StartMemoryPorts {
  readonly clock: Clock;
  /** Remembers the attempts, so that a file that is not there is not asked for at every mail. */
  readonly store: LocalStore | null;
  readonly user: () => string;
  /** Where policy.json is: the file's address is relative to it. */
  readonly policyUrl: string;
  /** Rejects where the file cannot be had, or is larger than `limit` bytes. */
  readonly fetchText: (url: string, limit: number) => Promise<string>;
}

/** Twice of what roaming settings hold: more could not be remembered anyway. */
const START_MEMORY_BYTES = 64 * 1024;

const MOST_TRIES = 5;
const TRY_AGAIN_MS = 24 * 60 * 60_000;

/**
 * What the administrator gave to begin with (`memory.start` of the policy): a JSON file `{ "memory": "…" }` beside the
 * policy, on the add-in's own site. Null where there is none to be had, or it was had on this machine before; a
 * failure is tried again the next day, a few times. Never rejects.
 */
export async function startMemory(ports: StartMemoryPorts, start: string): Promise<Memory | null> {
  const url = besidePolicy(start, ports.policyUrl);
  if (!url || !mayTry(ports, url)) return null;
  try {
    const file: unknown = JSON.parse((await ports.fetchText(url, START_MEMORY_BYTES)).replace(/^\ufeff/, ''));
    const text = (file as { memory?: unknown } | null)?.memory;
    if (typeof text !== 'string') return null;
    const { memory, problem } = readMemory(text);
    if (problem) return null;
    note(ports, { url, tries: MOST_TRIES, at: ports.clock.now() });
    return memory;
  } catch {
    return null;
  }
}

interface Attempts {
  readonly url: string;
  /** As many as may be made where it succeeded. */
  readonly tries: number;
  /** Of the last one, in milliseconds since 1970. */
  readonly at: number;
}

/** Counts the attempt too, before it is made: one that never answers was one. */
function mayTry(ports: StartMemoryPorts, url: string): boolean {
  const { store, clock } = ports;
  if (!store) return true;
  try {
    const known = attemptsIn(store.get(keyOf(ports)));
    const { tries, at } = known?.url === url ? known : { tries: 0, at: -Infinity };
    if (tries >= MOST_TRIES || clock.now() - at < TRY_AGAIN_MS) return false;
    note(ports, { url, tries: tries + 1, at: clock.now() });
    return true;
  } catch {
    // A storage that takes nothing could not keep it from being tried for ever.
    return false;
  }
}

const keyOf = ({ user }: StartMemoryPorts): string => `memory.start.${user().toLowerCase()}`;

const note = (ports: StartMemoryPorts, attempts: Attempts): void =>
  ports.store?.set(keyOf(ports), JSON.stringify(attempts));

const attemptsIn = (text: string | null): Attempts | null =>
  text === null ? null : quietly(() => JSON.parse(text) as Attempts | null);
