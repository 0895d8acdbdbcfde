import type { OutgoingMessage } from '../message/message';
import { baseUrl, originOf } from './build';
import { itemCalls, OutlookError, type Callback, type ItemCalls } from './call';
import { capabilities } from './capabilities';
import type { Carrier } from './carriers';
import type { Clock } from './clock';
import { checklistDialog } from './dialogHost';
import { localStore, type LocalStore } from './localStore';
import { composeItem, displayLanguage, mailbox, officeContext, type ComposeItem } from './office';
import type { DialogOpener, ItemPorts } from './ports';
import { loadPolicy } from './policySource';
import { readMessage } from './readMessage';
import { sessionCarrier } from './sessionCarrier';
import { storageCarrier } from './storageCarrier';

// Every runtime has it; see clock.ts.
declare function fetch(
  url: string,
  options: object,
): Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

export interface OfficePorts<T extends Clock> extends Omit<ItemPorts, 'checks'>, DialogOpener {
  readonly clock: T;
  /** The one queue for all calls on the item. */
  readonly calls: ItemCalls;
}

/** The real Outlook behind the ports. */
export function officePorts<T extends Clock>(clock: T): OfficePorts<T> {
  const language = displayLanguage();
  const client = capabilities();
  const store = localStore();
  const calls = itemCalls(clock);
  return {
    clock,
    calls,
    language,
    capabilities: client,
    carriers: carriersOf(calls, store, clock),
    readMessage: async (): Promise<OutgoingMessage> =>
      readMessage(item(), { calls, clock, recipientLimits: client.recipientLimits, user: user() }),
    loadPolicy: () => loadPolicy({ clock, fetchText: fetchPolicy, store: policyStore(store) }),
    openDialog: (closesAt) =>
      checklistDialog({
        clock,
        closesAt,
        url: `${baseUrl}checklist.html`,
        origin: originOf(baseUrl),
        display: (url, options, callback) =>
          // A runtime without dialogs has no `ui` either: the TypeError says "unavailable".
          officeContext().ui!.displayDialogAsync(url, options, callback as Callback<unknown> as never),
      }),
  };
}

function item(): ComposeItem {
  const found = composeItem();
  if (!found) throw new OutlookError('unavailable');
  return found;
}

function user() {
  const { userProfile } = mailbox();
  return { name: userProfile?.displayName ?? '', address: userProfile?.emailAddress ?? '' };
}

function carriersOf(calls: ReturnType<typeof itemCalls>, store: LocalStore | null, clock: Clock): Carrier[] {
  const session = sessionCarrier(() => item().sessionData, calls);
  return store ? [session, storageCarrier(store, clock)] : [session];
}

/** The browser asks the site whether its copy is still the latest: a change of the policy counts from the next mail on. */
async function fetchPolicy(): Promise<string> {
  const response = await fetch(`${baseUrl}policy.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`policy.json: ${response.status}`);
  return response.text();
}

const POLICY_KEY = 'policy';

const policyStore = (store: LocalStore | null) => ({
  read: () => store?.get(POLICY_KEY) ?? null,
  write: (text: string) => {
    if (store?.get(POLICY_KEY) !== text) store?.set(POLICY_KEY, text);
  },
});
