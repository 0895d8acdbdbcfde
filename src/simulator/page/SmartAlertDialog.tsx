import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import type { AlertAction, SendFlow, SmartAlert } from '../host/sendFlow';
import { useOutlook } from './context';
import { Markdown } from './Markdown';
import type { StringName } from './strings';

/** What Outlook says when the add-in stopped, delays or cannot check a message. */
export function SmartAlertDialog(props: { flow: SendFlow; alert: SmartAlert; windowId: string }) {
  const { flow, alert } = props;
  const { outlook, t } = useOutlook();
  const name = outlook.manifest?.displayName ?? '';
  return (
    <Dialog
      open
      modalType={alert.reason === 'slow' ? 'non-modal' : 'alert'}
      onOpenChange={() => flow.dismiss()}
    >
      <DialogSurface
        data-testid="smart-alert"
        data-reason={alert.reason}
        data-window={props.windowId}
        aria-label={name}
      >
        <DialogBody>
          <DialogTitle
            action={
              <Button
                appearance="subtle"
                aria-label={t('close')}
                icon={<Dismiss24Regular />}
                onClick={() => flow.dismiss()}
              />
            }
          >
            {name}
          </DialogTitle>
          <DialogContent data-testid="smart-alert-text">
            {alert.reason === 'slow' && (
              <Spinner size="tiny" style={{ justifyContent: 'flex-start', marginBottom: 8 }} />
            )}
            <AlertText alert={alert} name={name} />
          </DialogContent>
          <DialogActions fluid>
            {alert.actions.map((action, index) => (
              <Button
                key={action}
                appearance={index === 0 ? 'primary' : 'secondary'}
                onClick={() => flow.choose(action)}
                data-testid={`smart-alert-${action}`}
              >
                {labelOf(action, alert, t)}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function AlertText({ alert, name }: { alert: SmartAlert; name: string }) {
  const { t } = useOutlook();
  if (alert.reason !== 'stopped') return <>{t(ownTexts[alert.reason], { name })}</>;
  if (alert.isGeneric) return <>{t('alertGeneric', { name })}</>;
  if (!alert.message) return <>{t('alertDefault', { name })}</>;
  // Outlook on the web drops line breaks of the plain form (office-js 2949).
  return alert.isMarkdown ? <Markdown text={alert.message} /> : <>{alert.message}</>;
}

const ownTexts: Readonly<Record<'slow' | 'timedOut' | 'unavailable', StringName>> = {
  slow: 'alertSlow',
  timedOut: 'alertTimedOut',
  unavailable: 'alertUnavailable',
};

function labelOf(action: AlertAction, alert: SmartAlert, t: ReturnType<typeof useOutlook>['t']): string {
  const isCustom = action === 'takeAction' || (action === 'dontSend' && alert.labelOnDontSend);
  return (isCustom ? alert.actionLabel : undefined) ?? t(action);
}
