import { decodeMemory, encodeMemory } from './encoding';
import { fit } from './fit';
import { emptyMemory, type Memory } from './memory';

export interface ReadMemory {
  readonly memory: Memory;
  /** Why the text could not be used, so that it can be set aside rather than overwritten. */
  readonly problem?: 'damaged' | 'version';
}

/** Reads what {@link writeMemory} wrote; anything else yields an empty memory and says why. Never throws. */
export function readMemory(text: string | null | undefined): ReadMemory {
  if (!text) return { memory: emptyMemory() };
  try {
    return { memory: decodeMemory(text) };
  } catch (error) {
    const problem = /^version/.test((error as Error).message) ? 'version' : 'damaged';
    return { memory: emptyMemory(), problem };
  }
}

/** At most `MEMORY_BYTES` as JSON. */
export const writeMemory = (memory: Memory): string => encodeMemory(fit(memory));
