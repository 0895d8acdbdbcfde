import { makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { canPutBack } from '../../inspection/attachmentPlace';
import type { ShownAttachment } from '../../inspection/checklistContent';
import { detachmentOf } from '../../inspection/mendsOf';
import { token } from '../lazyParts';
import { useMends } from '../mending';
import { visibleText } from '../view/visibleText';
import { useMendTexts } from './texts';

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    minWidth: '24px',
    height: '20px',
    padding: 0,
    marginLeft: 'auto',
    color: token('colorNeutralForeground3'),
  },
});

/** Takes one attachment out. */
export function AttachmentMends({ attachment }: { attachment: ShownAttachment }) {
  const styles = useStyles();
  const text = useMendTexts();
  const mends = useMends();
  if (!mends?.mending.means.detach) return null;
  const { Button } = mends.parts;
  const label = text(canPutBack(attachment, mends.mending.means) ? 'mend.detach' : 'mend.detach.for-good', {
    files: visibleText(attachment.name),
  });
  return (
    <Button
      className={styles.button}
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      disabledFocusable={mends.busy}
      aria-label={label}
      title={label}
      onClick={() => mends.apply(detachmentOf(attachment, mends.content))}
    />
  );
}
