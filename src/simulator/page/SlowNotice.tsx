import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import type { ComposeWindow } from '../host/composeWindow';
import type { SendFlow, SmartAlert } from '../host/sendFlow';
import { useOutlook } from './context';

const useStyles = makeStyles({
  overPage: { position: 'fixed' },
  overWindow: { position: 'absolute' },
  box: {
    zIndex: 900,
    left: '50%',
    top: '30%',
    transform: 'translateX(-50%)',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    width: 'min(480px, 90vw)',
    padding: '20px 24px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
  },
  title: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', justifyContent: 'flex-end', gap: '8px' },
});

/**
 * Outlook's notice that the add-in takes long. It neither takes the focus nor covers a dialog that the add-in's handler holds
 * open: what Microsoft's host does there is not documented, and ticking boxes must not press a button of the notice.
 */
export function SlowNotice(props: { flow: SendFlow; alert: SmartAlert; window: ComposeWindow }) {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const name = outlook.manifest?.displayName ?? '';
  return (
    <div
      className={mergeClasses(styles.box, props.window.isPopOut ? styles.overWindow : styles.overPage)}
      role="dialog"
      aria-label={name}
      data-testid="smart-alert"
      data-reason="slow"
      data-window={props.window.id}
    >
      <div className={styles.title}>{name}</div>
      <div data-testid="smart-alert-text" role="status">
        <Spinner size="tiny" labelPosition="after" label={t('alertSlow', { name })} />
      </div>
      <div className={styles.actions}>
        {props.alert.actions.map((action) => (
          <Button
            key={action}
            onClick={() => props.flow.choose(action)}
            data-testid={`smart-alert-${action}`}
          >
            {t(action)}
          </Button>
        ))}
      </div>
    </div>
  );
}
