import type { ItemPorts } from './ports';
import type { LoadedPolicy } from './policySource';

/** A change of the policy reaches what is shown of a message being written within this time. */
const KEPT_MS = 60_000;

/** Loads the policy for looks at a message being written, which come often; a Send asks the site itself. */
export function keptPolicy(): (ports: Pick<ItemPorts, 'clock' | 'loadPolicy'>) => Promise<LoadedPolicy> {
  let kept: { readonly at: number; readonly loaded: LoadedPolicy } | null = null;
  return async ({ clock, loadPolicy }) => {
    const now = clock.now();
    if (!kept || now - kept.at >= KEPT_MS) kept = { at: now, loaded: await loadPolicy() };
    return kept.loaded;
  };
}
