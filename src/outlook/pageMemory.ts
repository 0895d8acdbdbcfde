import { effectivePolicy } from '../policy/layers';
import type { LocalStore } from './localStore';
import { keepMemory } from './memoryUpkeep';
import { userAddress } from './office';
import type { ItemPorts } from './ports';
import { fetchSiteText, policyUrl } from './siteFiles';

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
      void keepMemory(
        { clock, memory, store, user: userAddress, policyUrl, fetchText: fetchSiteText },
        policy,
      );
    }
    return loaded;
  };
}
