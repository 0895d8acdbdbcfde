import { merge } from '../memory/merge';
import type { Memory } from '../memory/memory';
import type { Policy } from '../policy/schema';
import type { MemoryStore } from './memoryStore';
import { startMemory, type StartMemoryPorts } from './startMemory';

export interface MemoryUpkeepPorts extends StartMemoryPorts {
  readonly memory: MemoryStore;
}

/**
 * What a page does for the memory once, beside its work: where there is none yet it takes the administrator's, and where
 * this machine knows more than the copy that Outlook gave it, it writes that back: classic Outlook's event runtime may
 * have saved an old copy over it (office-js 6728), with people in it that the user had forgotten. Never rejects.
 */
export async function keepMemory(ports: MemoryUpkeepPorts, policy: Policy): Promise<void> {
  const { enabled, start } = policy.memory;
  if (!enabled) return;
  try {
    if (!isBlank(ports)) {
      if (!ports.memory.inStep()) await ports.memory.change((memory) => memory);
    } else if (start !== undefined) {
      const given = await startMemory(ports, start);
      if (given && isBlank(ports)) await ports.memory.change((memory) => merge(memory, given));
    }
  } catch {
    // Outlook did not take it; another page will try.
  }
}

/** Nothing was ever learnt, or forgotten by the user; and no newer version of the add-in knows more. */
const isBlank = ({ memory }: MemoryUpkeepPorts): boolean =>
  memory.problem() !== 'version' && isEmpty(memory.correspondence().memory);

const isEmpty = ({ erased, horizon, people, log }: Memory): boolean =>
  erased === 0 && horizon === 0 && people.size === 0 && log.length === 0;
