import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { AddinSession, Pane } from '../host/addinSession';
import { useOutlook } from './context';
import { FrameHost } from './FrameHost';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    width: '350px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '8px 8px 8px 16px',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
  },
  content: { flexGrow: 1, minHeight: 0 },
});

/** The add-in's task pane beside the message. */
export function TaskPane({ addin, pane }: { addin: AddinSession; pane: Pane }) {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const name = outlook.manifest?.displayName ?? '';
  return (
    <aside className={styles.pane} aria-label={t('pane', { name })} data-testid="task-pane">
      <div className={styles.bar}>
        {name}
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={t('closePane')}
          onClick={() => addin.closePane()}
        />
      </div>
      <div className={styles.content}>
        <FrameHost frame={pane.frame} title={t('pane', { name })} />
      </div>
    </aside>
  );
}
