import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { ComposeWindow } from '../host/composeWindow';
import type { NotificationType } from '../model/draft';
import { useOutlook } from './context';

const intents: Readonly<Record<NotificationType, 'info' | 'error' | 'warning'>> = {
  informational: 'info',
  progress: 'info',
  error: 'error',
  insight: 'warning',
};

/** What the add-in says above the message (`item.notificationMessages`). */
export function NotificationBar({ window }: { window: ComposeWindow }) {
  const { t } = useOutlook();
  const { draft } = window;
  if (draft.notifications.length === 0) return null;
  return (
    <MessageBarGroup aria-label={t('notifications')} data-testid="notifications" style={{ flexShrink: 0 }}>
      {draft.notifications.map(({ key, type, message, action }) => (
        <MessageBar key={key} intent={intents[type]} layout="multiline">
          <MessageBarBody>
            {message}{' '}
            {action && (
              <Link as="button" onClick={() => window.addin.runCommandById(action.commandId)}>
                {action.text}
              </Link>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss20Regular />}
                aria-label={t('dismiss')}
                onClick={() => window.dismissNotification(key)}
              />
            }
          />
        </MessageBar>
      ))}
    </MessageBarGroup>
  );
}
