import { effectivePolicy } from '../policy/layers';
import { baseUrl } from './build';
import type { LocalStore } from './localStore';
import { keepMemory } from './memoryUpkeep';
import { userAddress } from './office';
import type { ItemPorts } from './ports';

/** `loadPolicy`, which the first time also looks after the memory, beside what the page does with the policy. */
export function keepingMemory(
  {
    clock,
    memory,
    loadPolicy,
    ownSettings,
  }: Pick<ItemPorts, 'clock' | 'memory' | 'loadPolicy' | 'ownSettings'>,
  store: LocalStore | null,
): ItemPorts['loadPolicy'] {
  let isKept = false;
  return async () => {
    const loaded = await loadPolicy();
    if (!isKept) {
      isKept = true;
      const policy = effectivePolicy(loaded.policy, userAddress(), ownSettings());
      void keepMemory({ clock, memory, store, user: userAddress, policyUrl, fetchText }, policy);
    }
    return loaded;
  };
}

const policyUrl = `${baseUrl}policy.json`;

async function fetchText(url: string, limit: number): Promise<string> {
  const response = await fetch(url, { redirect: 'error' });
  if (!response.ok || Number(response.headers.get('content-length')) > limit) throw new Error(url);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > limit) throw new Error(url);
  return new TextDecoder().decode(bytes);
}
