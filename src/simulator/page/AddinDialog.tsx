import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { ComposeWindow } from '../host/composeWindow';
import type { Dialog } from '../host/windowFrames';
import { useOutlook } from './context';
import { FrameHost } from './FrameHost';

const useStyles = makeStyles({
  shade: {
    // Above Outlook's notice that the add-in takes long (SlowNotice), which comes while a handler holds a dialog open.
    zIndex: 1100,
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  overPage: { position: 'fixed' },
  overWindow: { position: 'absolute' },
  surface: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: '320px',
    minHeight: '240px',
    maxWidth: 'calc(100% - 16px)',
    maxHeight: 'calc(100% - 16px)',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '8px 8px 8px 16px',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: { flexGrow: 1, minHeight: 0 },
});

/** A dialog that the add-in opened with `displayInIframe`: over the page, or over the message's own window. */
export function AddinDialog({ window, dialog }: { window: ComposeWindow; dialog: Dialog }) {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const name = outlook.manifest?.displayName ?? '';
  const size = (value: number, unit: string) => (dialog.inPixels ? `${value}px` : `${value}${unit}`);
  return (
    <div
      className={mergeClasses(styles.shade, window.isPopOut ? styles.overWindow : styles.overPage)}
      data-testid="addin-dialog-place"
      data-window={window.id}
    >
      <div
        className={styles.surface}
        role="dialog"
        aria-modal
        aria-label={t('addinDialog', { name })}
        data-testid="addin-dialog-box"
        style={{ width: size(dialog.width, 'vw'), height: size(dialog.height, 'vh') }}
      >
        <div className={styles.bar}>
          {name}
          <Button
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={t('closeDialog')}
            onClick={() => window.addin.frames.dismissDialog()}
          />
        </div>
        <div className={styles.content}>
          <FrameHost frame={dialog.frame} title={t('addinDialog', { name })} />
        </div>
      </div>
    </div>
  );
}
