/// <reference types="office-js" />
import type { PolicyPart } from '../policy/schema';
import type { CompletedOptions } from './alertOptions';
import { once, type OfficeEvent } from './once';
import { itemSendNotice } from './itemSendNotice';
import { handleSend, type SendPorts } from './sendHandler';

/** All that `event.completed` takes for `ItemSend`. */
export interface ItemSendOptions {
  readonly allowEvent: boolean;
}

/**
 * Answers one press of Send by the older event `ItemSend` (Mailbox 1.8: Exchange on-premises and clients without Smart
 * Alerts). Its handler may open dialogs wherever it runs (documentation of on-send), so the checklist always opens from
 * here; where it cannot, the notification leads to the ribbon. Exactly one `event.completed`. Never rejects.
 * @param notify says something in the item's notification bar, as there is no alert; rejects where it cannot
 */
export async function handleItemSend(
  event: OfficeEvent<ItemSendOptions>,
  makePorts: () => SendPorts,
  notify: (text: string) => Promise<void>,
): Promise<void> {
  const complete = once(event);
  let answer: CompletedOptions = { allowEvent: false };
  await handleSend({ completed: (options) => void (answer = options ?? answer) }, () =>
    withoutAlerts(makePorts()),
  );
  // Only `true` itself lets a message go.
  if (answer.allowEvent === true) return complete({ allowEvent: true });
  try {
    await notify(itemSendNotice(answer.errorMessage ?? ''));
  } catch {
    // It stays unsent, only without a word.
  }
  complete({ allowEvent: false });
}

function withoutAlerts(ports: SendPorts): SendPorts {
  const { capabilities } = ports;
  return {
    ...ports,
    capabilities: { ...capabilities, alertOpensPane: false, alertRunsCommand: false, dialogInHandler: true },
    async loadPolicy() {
      const loaded = await ports.loadPolicy();
      const groups = loaded.policy.groups.map((group) => ({ ...group, policy: inDialog(group.policy) }));
      return { ...loaded, policy: { ...inDialog(loaded.policy), groups } };
    },
    ownSettings: () => {
      const own = ports.ownSettings();
      return own && inDialog(own);
    },
  };
}

/** Settings of whatever layer, without the wish for an alert. */
const inDialog = <T extends PolicyPart>(settings: T): T =>
  settings.surface === 'smart-alert' ? { ...settings, surface: 'auto' } : settings;

/** Name by which the on-send manifest knows the handler. */
const ITEM_SEND_HANDLER = 'onItemSendHandler';

/**
 * To be called at the top level of the script: a handler that is not there when Office is ready is "unreachable" for
 * good (documentation). As a global too, since clients of that time know no `associate`.
 */
export function onItemSend(handle: (event: OfficeEvent<ItemSendOptions>) => Promise<void>): void {
  const handler = (event: OfficeEvent<ItemSendOptions>) => void handle(event);
  (globalThis as unknown as Record<string, unknown>)[ITEM_SEND_HANDLER] = handler;
  Office.actions.associate(ITEM_SEND_HANDLER, handler);
}
