import { readMemory } from '../memory/read';
import type { Policy } from '../policy/schema';

/** What the pages take of a memory to begin with, in bytes (src/outlook/startMemory.ts). */
export const LARGEST_START_MEMORY = 64 * 1024;

export type StartMemoryFault = 'not-beside-policy' | 'too-large' | 'not-a-memory' | 'damaged' | 'version';

/** Whether a policy's `memory.start` names a file in or below the policy's own folder, where pages find it. */
export function isBesidePolicy(start: string): boolean {
  const base = 'https://x/app/';
  return !/[?#\\]/.test(start) && new URL(start, `${base}policy.json`).href === base + encodeURI(start);
}

/** A memory to begin with that a policy names. */
export interface NamedStart {
  /** The setting that names it: `memory.start`, or that of a group. */
  readonly setting: string;
  readonly start: string;
}

/** The memories to begin with, of the organization and of its groups. */
export function startMemoriesOf({ memory, groups }: Policy): NamedStart[] {
  const named = [
    { setting: 'memory.start', start: memory.start },
    ...groups.map(({ policy }, index) => ({
      setting: `groups[${index}].policy.memory.start`,
      start: (policy.memory as Partial<Policy['memory']> | undefined)?.start,
    })),
  ];
  return named.filter((each): each is NamedStart => each.start !== undefined);
}

/** Every file beside it that a policy names: memories to begin with, its directory. */
export const filesNamedBy = (policy: Policy): string[] => [
  ...startMemoriesOf(policy).map(({ start }) => start),
  ...(policy.directoryFile === undefined ? [] : [policy.directoryFile]),
];

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
