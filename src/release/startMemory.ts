import { readMemory } from '../memory/read';

/** What the pages take of a memory to begin with, in bytes (src/outlook/startMemory.ts). */
export const LARGEST_START_MEMORY = 64 * 1024;

export type StartMemoryFault = 'not-beside-policy' | 'too-large' | 'not-a-memory' | 'damaged' | 'version';

/** Whether a policy's `memory.start` names a file in or below the policy's own folder, where pages find it. */
export function isBesidePolicy(start: string): boolean {
  const base = 'https://x/app/';
  return !/[?#\\]/.test(start) && new URL(start, `${base}policy.json`).href === base + encodeURI(start);
}

/** What is wrong with the file that it names; null where nothing is. */
export function startMemoryFault(bytes: Uint8Array): Exclude<StartMemoryFault, 'not-beside-policy'> | null {
  if (bytes.length > LARGEST_START_MEMORY) return 'too-large';
  const text = memoryTextIn(new TextDecoder().decode(bytes));
  if (text === null) return 'not-a-memory';
  return readMemory(text).problem ?? null;
}

function memoryTextIn(json: string): string | null {
  try {
    const { memory } = JSON.parse(json) as { memory?: unknown };
    return typeof memory === 'string' && memory !== '' ? memory : null;
  } catch {
    return null;
  }
}
