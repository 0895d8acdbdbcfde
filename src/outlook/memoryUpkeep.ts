import { merge } from '../memory/merge';
import type { Policy } from '../policy/schema';
import type { MemoryStore } from './memoryStore';
import { startMemory, type StartMemoryPorts } from './startMemory';

export interface MemoryUpkeepPorts extends StartMemoryPorts {
  readonly memory: MemoryStore;
}

/**
 * What a page does for the memory once, beside its work: where there is little yet it takes the administrator's, and where
 * this machine knows more than the copy that Outlook gave it, it writes that back: classic Outlook's event runtime may
 * have saved an old copy over it (office-js 6728), with people in it that the user had forgotten. Never rejects.
 */
export async function keepMemory(ports: MemoryUpkeepPorts, policy: Policy): Promise<void> {
  const { enabled, start } = policy.memory;
  const { memory } = ports;
  if (!enabled) return;
  try {
    const given = start !== undefined && mayBegin(ports) ? await startMemory(ports, start) : null;
    // The page went on meanwhile: what was learnt stays, and what the user had forgotten stays forgotten.
    if (given && !wasErased(ports)) await memory.change((known) => merge(known, given));
    else if (!memory.inStep()) await memory.change((known) => known);
  } catch {
    // Outlook did not take it; another page will try.
  }
}

/**
 * The first mail may be learnt before the file is there, and the page gone: until there is enough to judge by, the file
 * is still wanted, unless the machine cannot note that it was asked for.
 */
function mayBegin(ports: MemoryUpkeepPorts): boolean {
  const { memory, store } = ports;
  const { enough, mails } = memory.correspondence();
  return !(store ? enough : mails > 0) && !wasErased(ports) && memory.problem() !== 'version';
}

const wasErased = ({ memory }: MemoryUpkeepPorts): boolean => memory.correspondence().memory.erased > 0;
