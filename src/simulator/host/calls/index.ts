import { attachmentCalls } from './attachments';
import { bodyCalls } from './body';
import type { Call } from './call';
import { itemCalls } from './item';
import { notificationCalls } from './notifications';
import { recipientCalls } from './recipients';
import { stateCalls } from './state';

/** Every call that the simulated Outlook answers, by dispatch id (office-wire-protocol.md). */
export const calls: Readonly<Record<number, Call>> = {
  ...recipientCalls,
  ...bodyCalls,
  ...attachmentCalls,
  ...itemCalls,
  ...notificationCalls,
  ...stateCalls,
};
