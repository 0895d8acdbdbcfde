/// <reference types="office-js" />
import type { CompletedOptions } from './alertOptions';
import { mailbox } from './office';
import { once, type OfficeEvent } from './once';
import { itemSendNotice } from './itemSendNotice';
import { handleSend, type SendPorts } from './sendHandler';

/** All that `event.completed` takes for `ItemSend`. */
export interface ItemSendOptions {
  readonly allowEvent: boolean;
}

/** What the older send event lacks, and has to be done in another way. */
export interface ItemSendHost {
  /** The event is raised for meetings too, which are not checked. */
  isMeeting(): boolean;
  /** Says something in the message's notification bar: there is no alert. Rejects where it cannot. */
  notify(text: string): Promise<void>;
}

/**
 * Answers one press of Send by the older event `ItemSend` (Mailbox 1.8: Exchange on-premises and clients without Smart
 * Alerts). Its handler may open dialogs wherever it runs (documentation of on-send), so the checklist always opens from
 * here; where it cannot, the notification leads to the ribbon. Exactly one `event.completed`. Never rejects.
 */
export async function handleItemSend(
  event: OfficeEvent<ItemSendOptions>,
  makePorts: () => SendPorts,
  host: ItemSendHost,
): Promise<void> {
  const complete = once(event);
  if (isCertainlyMeeting(host)) return complete({ allowEvent: true });
  let answer: CompletedOptions = { allowEvent: false };
  await handleSend({ completed: (options) => void (answer = options ?? answer) }, () =>
    withoutAlerts(makePorts()),
  );
  // Only `true` itself lets a message go.
  if (answer.allowEvent === true) return complete({ allowEvent: true });
  try {
    await host.notify(itemSendNotice(answer.errorMessage ?? ''));
  } catch {
    // It stays unsent, only without a word.
  }
  complete({ allowEvent: false });
}

/** What is neither surely a meeting nor a message goes the way of messages, which stops what it cannot read. */
function isCertainlyMeeting(host: ItemSendHost): boolean {
  try {
    return host.isMeeting();
  } catch {
    return false;
  }
}

function withoutAlerts(ports: SendPorts): SendPorts {
  const { capabilities } = ports;
  return {
    ...ports,
    capabilities: { ...capabilities, alertOpensPane: false, alertRunsCommand: false, dialogInHandler: true },
    async loadPolicy() {
      const loaded = await ports.loadPolicy();
      const { policy } = loaded;
      return policy.surface === 'smart-alert'
        ? { ...loaded, policy: { ...policy, surface: 'auto' } }
        : loaded;
    },
  };
}

export const isMeeting = (): boolean => String(mailbox().item?.itemType) === 'appointment';

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
