import type { Arrange } from '../inspection/asked';
import type { Policy, PolicyPart } from '../policy/schema';
import type { Clock } from './clock';
import type { LocalStore } from './localStore';
import type { ItemPorts } from './ports';
import type { LoadedPolicy } from './policySource';

/** How a page asks where the policy wants it otherwise than item by item. */
export interface PageManners {
  readonly arrange: Arrange;
  readonly noteTicks: NonNullable<ItemPorts['noteTicks']>;
  /** `loadPolicy`, which also loads what asking by that policy takes. */
  preparing(loadPolicy: () => Promise<LoadedPolicy>): () => Promise<LoadedPolicy>;
}

/** Loaded only where the policy wants it: without it, or before it is there, all is asked item by item. */
export function pageManners(store: LocalStore | null, clock: Clock): PageManners {
  let manners: Omit<PageManners, 'preparing'> | null = null;
  return {
    arrange: (asked) => manners?.arrange(asked) ?? asked.inspection.checklist,
    noteTicks: (ticked) => manners?.noteTicks(ticked),
    preparing: (loadPolicy) => async () => {
      const loaded = await loadPolicy();
      if (!manners && wantsManners(loaded.policy)) {
        const { mannersWith } = await load(loaded.policy);
        manners ??= mannersWith?.(store, clock) ?? null;
      }
      return loaded;
    },
  };
}

/** Where it cannot be had all is asked item by item, but not less than the policy wants. */
const load = (policy: Policy) =>
  import('./manners').catch((error: unknown) => {
    if (mayHave(policy, 'attention', ({ attention }) => attention.retypeDomain)) throw error;
    return { mannersWith: null };
  });

const wantsManners = (policy: Policy): boolean =>
  mayHave(policy, 'checklist', ({ checklist }) => checklist.foldMinutes !== undefined || checklist.light) ||
  mayHave(policy, 'attention', ({ attention }) => attention.retypeDomain);

/** Whether some sender may have it so: by the organization's settings, or by a group's or his own. */
const mayHave = (policy: Policy, name: keyof PolicyPart, has: (policy: Policy) => boolean): boolean =>
  has(policy) ||
  policy.groups.some(({ policy: { [name]: part, userMayOverride } }) => part ?? userMayOverride) ||
  policy.userMayOverride.some((path) => path.split('.')[0] === name);
