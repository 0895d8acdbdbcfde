import type { OutgoingMessage } from '../message/message';
import type { Policy } from '../policy/schema';
import type { merge } from '../memory/merge';
import type { Rules } from '../rules/rules';
import type { AdditionsPorts } from './additions';
import { baseUrl } from './build';
import { itemCalls, type ItemCalls } from './call';
import { capabilities } from './capabilities';
import type { Carrier } from './carriers';
import type { Clock } from './clock';
import { holdUntil } from './hold';
import type { KeptTextPorts } from './keptText';
import { memoryStore } from './memoryStore';
import { isMarkedInOutlook } from './needless';
import type { LocalStore } from './localStore';
import { displayLanguage, itemAtHand, mailbox, officeContext, userAddress } from './office';
import type { ItemPorts } from './ports';
import { readOwnSettings } from './ownSettings';
import { loadPolicy } from './policySource';
import { readMessage, type ReadOptions } from './readMessage';
import { sessionCarrier } from './sessionCarrier';

// Every runtime has it; see clock.ts.
declare function fetch(
  url: string,
  options: object,
): Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

/** What a browser keeps on this machine. */
export interface MachineStorage {
  readonly store: LocalStore;
  readonly merge: typeof merge;
  readonly carrier: Carrier;
}

/** What the runtimes have not in common: classic Outlook's has no storage, and its bundle no room for more than the least. */
export interface Runtime extends Rules {
  readonly storage?: MachineStorage | null;
  readonly quotedOriginal?: ReadOptions['quotedOriginal'];
  /** How what the policy adds to a message gets there. */
  readonly complete: (
    message: OutgoingMessage,
    policy: Policy,
    ports: AdditionsPorts,
  ) => Promise<OutgoingMessage>;
}

export interface OfficePorts<T extends Clock> extends ItemPorts {
  readonly clock: T;
  readonly complete: NonNullable<ItemPorts['complete']>;
  /** The one queue for all calls on the item. */
  readonly calls: ItemCalls;
  /** Where the memory and the user's own settings are kept. */
  readonly settings: KeptTextPorts;
}

/** The real Outlook behind the ports. */
export function officePorts<T extends Clock>(
  clock: T,
  { checks, knowledge, storage, quotedOriginal, complete }: Runtime,
): OfficePorts<T> {
  const language = displayLanguage();
  const client = capabilities();
  const calls = itemCalls(clock);
  const session = sessionCarrier(() => itemAtHand().sessionData, calls);
  const settings = {
    clock,
    roaming: () => officeContext().roamingSettings,
    store: storage?.store ?? null,
    user: userAddress,
  };
  return {
    clock,
    calls,
    language,
    capabilities: client,
    checks,
    knowledge,
    memory: memoryStore(settings, storage?.merge ?? null),
    settings,
    ownSettings: () => readOwnSettings(settings),
    isNeedless: isMarkedInOutlook,
    carriers: storage ? [session, storage.carrier] : [session],
    readMessage: async (): Promise<OutgoingMessage> =>
      readMessage(itemAtHand(), {
        calls,
        clock,
        quotedOriginal,
        recipientLimits: client.recipientLimits,
        user: user(),
      }),
    complete: (message, policy) => complete(message, policy, { item: itemAtHand(), calls, knowledge }),
    ...(client.canHold && { hold: (until: number) => holdUntil(until, itemAtHand(), calls) }),
    loadPolicy: policyLoader(clock, storage?.store),
  };
}

/** @param store keeps the last good copy. */
export const policyLoader =
  (clock: Clock, store: LocalStore | undefined): ItemPorts['loadPolicy'] =>
  () =>
    loadPolicy({ clock, fetchText: fetchPolicy, store: policyStore(store) });

function user() {
  return { name: mailbox().userProfile?.displayName ?? '', address: userAddress() };
}

/** The browser asks the site whether its copy is still the latest: a change of the policy counts from the next mail on. */
async function fetchPolicy(): Promise<string> {
  const response = await fetch(`${baseUrl}policy.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`policy.json: ${response.status}`);
  return response.text();
}

const POLICY_KEY = 'policy';

const policyStore = (store: LocalStore | undefined) => ({
  read: () => store?.get(POLICY_KEY) ?? null,
  write: (text: string) => {
    if (store?.get(POLICY_KEY) !== text) store?.set(POLICY_KEY, text);
  },
});
