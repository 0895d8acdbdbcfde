import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  Attach20Regular,
  Cloud20Regular,
  Dismiss16Regular,
  Image20Regular,
  Mail20Regular,
} from '@fluentui/react-icons';
import type { MessageAttachment } from '../../message/message';
import { useOutlook } from './context';
import { sizeText } from './files';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: 0, padding: '8px 0', listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    maxWidth: '280px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '& > *': { flexShrink: 0 },
  },
  names: { flexShrink: '1 !important', minWidth: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  size: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const icons = { file: <Attach20Regular />, item: <Mail20Regular />, cloud: <Cloud20Regular /> };

/** The attachments of a message; with `onRemove` they can be taken off. */
export function AttachmentWell<Item extends MessageAttachment>(props: {
  attachments: readonly Item[];
  onRemove?: (attachment: Item) => void;
}) {
  const { t } = useOutlook();
  const styles = useStyles();
  if (props.attachments.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('attachments')} data-testid="attachments">
      {props.attachments.map((attachment, index) => (
        <li className={styles.item} key={`${index}-${attachment.name}`} title={attachment.name}>
          {attachment.inline ? <Image20Regular /> : icons[attachment.kind]}
          <div className={styles.names}>
            <div className={styles.name}>{attachment.name}</div>
            <div className={styles.size}>
              {sizeText(attachment.size)}
              {attachment.inline && ` · ${t('inlinePicture')}`}
            </div>
          </div>
          {props.onRemove && (
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={t('removeAttachment', { name: attachment.name })}
              onClick={() => props.onRemove?.(attachment)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
