import type { Notification, NotificationType } from '../../model/draft';
import { CallError, ErrorCode } from '../callError';
import { list, text, type Call, type Parameters } from './call';

/** `type` on the wire is an index into this. */
const TYPES: readonly NotificationType[] = ['informational', 'progress', 'error', 'insight'];

/** Of one add-in on one message (documentation of `NotificationMessages`). */
const LIMIT = 5;

export const notificationCalls: Readonly<Record<number, Call>> = {
  33: {
    name: 'notificationMessages.addAsync',
    since: 3,
    run: ({ draft, changed }, parameters) => {
      const added = notificationOf(parameters);
      if (draft.notifications.some(({ key }) => key === added.key))
        throw new CallError(ErrorCode.DuplicateNotificationKey);
      draft.notifications = withAdded(draft.notifications, added);
      changed({ kind: 'other' });
    },
  },
  34: {
    name: 'notificationMessages.getAllAsync',
    since: 3,
    run: ({ draft }) =>
      draft.notifications.map(({ key, type, message, persistent }) => ({
        key,
        type: `${type}Message`,
        message,
        persistent,
      })),
  },
  35: {
    name: 'notificationMessages.replaceAsync',
    since: 3,
    run: ({ draft, changed }, parameters) => {
      const replacement = notificationOf(parameters);
      const isThere = draft.notifications.some(({ key }) => key === replacement.key);
      // Where the key is not there yet, the documentation has the notification added.
      draft.notifications = isThere
        ? draft.notifications.map((old) => (old.key === replacement.key ? replacement : old))
        : withAdded(draft.notifications, replacement);
      changed({ kind: 'other' });
    },
  },
  36: {
    name: 'notificationMessages.removeAsync',
    since: 3,
    run: ({ draft, changed }, parameters) => {
      const key = text(parameters, 'key');
      if (!draft.notifications.some((notification) => notification.key === key)) {
        throw new CallError(ErrorCode.NotificationKeyNotFound);
      }
      draft.notifications = draft.notifications.filter((notification) => notification.key !== key);
      changed({ kind: 'other' });
    },
  },
};

function withAdded(notifications: readonly Notification[], added: Notification): Notification[] {
  if (notifications.length >= LIMIT) throw new CallError(ErrorCode.NumberOfNotificationsExceeded);
  return [...notifications, added];
}

function notificationOf(parameters: Parameters): Notification {
  const action = list(parameters, 'actions')[0] as Parameters | undefined;
  return {
    key: text(parameters, 'key'),
    type: TYPES[Number(parameters.type)] ?? 'informational',
    message: text(parameters, 'message'),
    persistent: parameters.persistent === true,
    ...(action && { action: { text: text(action, 'actionText'), commandId: text(action, 'commandId') } }),
  };
}
