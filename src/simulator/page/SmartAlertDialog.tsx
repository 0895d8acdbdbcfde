import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ComposeWindow } from '../host/composeWindow';
import type { AlertAction, SendFlow, SmartAlert } from '../host/sendFlow';
import { useOutlook } from './context';
import { Markdown } from './Markdown';
import type { StringName, Translate } from './strings';

const useStyles = makeStyles({
  shade: {
    zIndex: 1000,
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  overPage: { position: 'fixed' },
  overWindow: { position: 'absolute' },
  box: {
    width: 'min(600px, 90%)',
    maxHeight: '90%',
    boxSizing: 'border-box',
    padding: '24px',
    overflowY: 'auto',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
  },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: '8px 0 16px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px' },
});

interface AlertProps {
  readonly flow: SendFlow;
  readonly alert: SmartAlert;
  readonly window: ComposeWindow;
}

/**
 * What Outlook says when the add-in stopped a message or could not check it. Windows of their own have alerts of their own, so
 * that several can be open at the same time; an alert for the reading area covers the page.
 */
export function SmartAlertDialog({ flow, alert, window }: AlertProps) {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const name = outlook.manifest?.displayName ?? '';
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  return (
    <div
      className={mergeClasses(styles.shade, window.isPopOut ? styles.overWindow : styles.overPage)}
      onKeyDown={({ key }) => key === 'Escape' && flow.dismiss()}
    >
      <div
        ref={box}
        className={styles.box}
        role="alertdialog"
        aria-modal
        aria-label={name}
        data-testid="smart-alert"
        data-reason={alert.reason}
        data-window={window.id}
      >
        <div className={styles.head}>
          <h2 className={styles.title}>{name}</h2>
          <Button
            appearance="subtle"
            aria-label={t('close')}
            icon={<Dismiss24Regular />}
            onClick={() => flow.dismiss()}
          />
        </div>
        <div className={styles.text} data-testid="smart-alert-text">
          <AlertText alert={alert} name={name} />
        </div>
        <div className={styles.actions}>
          {alert.actions.map((action, index) => (
            <Button
              key={action}
              {...(index === 0 && { 'data-first': '' })}
              {...(runsCommand(action, alert) && { 'data-runs-command': '' })}
              appearance={index === 0 ? 'primary' : 'secondary'}
              onClick={() => flow.choose(action)}
              data-testid={`smart-alert-${action}`}
            >
              {labelOf(action, alert, t)}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}

function AlertText({ alert, name }: { alert: SmartAlert; name: string }) {
  const { outlook, t } = useOutlook();
  if (alert.reason !== 'stopped') return <>{t(ownTexts[alert.reason], { name })}</>;
  if (alert.isGeneric) return <>{t('alertGeneric', { name })}</>;
  if (!alert.message) return <>{t('alertDefault', { name })}</>;
  if (alert.isMarkdown) return <Markdown text={alert.message} />;
  // Outlook on the web drops line breaks of the plain form (office-js 2949).
  const keepsLines = outlook.profile.platform !== 'OfficeOnline';
  return <div style={{ whiteSpace: keepsLines ? 'pre-line' : 'normal' }}>{alert.message}</div>;
}

const ownTexts: Readonly<Record<Exclude<SmartAlert['reason'], 'stopped'>, StringName>> = {
  slow: 'alertSlow',
  timedOut: 'alertTimedOut',
  unavailable: 'alertUnavailable',
};

/** Where the label is on Don't Send, that button runs the command (Mac; classic before 2412). */
function runsCommand(action: AlertAction, alert: SmartAlert): boolean {
  return action === 'takeAction' || (action === 'dontSend' && alert.labelOnDontSend);
}

function labelOf(action: AlertAction, alert: SmartAlert, t: Translate): string {
  return (runsCommand(action, alert) ? alert.actionLabel : undefined) ?? t(action);
}
