import { makeStyles, tokens } from '@fluentui/react-components';
import { Cloud16Regular } from '@fluentui/react-icons/svg/cloud';
import { Document16Regular } from '@fluentui/react-icons/svg/document';
import { Mail16Regular } from '@fluentui/react-icons/svg/mail';
import type { ChecklistContent, ShownAttachment } from '../../inspection/checklistContent';
import type { Finding } from '../../inspection/finding';
import { useMends } from '../mending';
import { useTexts } from '../texts';
import { splitInline } from '../view/attachments';
import { disguisedKind } from '../view/fileDetails';
import { ChangedBadge } from './Badges';
import { FileDetails, FileWords } from './FileDetails';
import { LevelIcon } from './LevelIcon';
import { Looking } from './Looking';
import { VisibleText } from './VisibleText';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalSNudge },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground3 },
  file: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalSNudge,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  name: { minWidth: 0, whiteSpace: 'pre-wrap' },
  secondary: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  alarming: {
    color: tokens.colorStatusDangerForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  remark: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusDangerForeground3,
    '& > svg': { marginTop: '2px' },
  },
});

const icons = { file: Document16Regular, item: Mail16Regular, cloud: Cloud16Regular };

/** What goes with the mail, each with kind and size, and what is said about it; or that there is nothing. */
export function Attachments({ content }: { content: ChecklistContent }) {
  const styles = useStyles();
  const text = useTexts();
  const { attached, inlineCount } = splitInline(content.attachments);
  return (
    <>
      {content.looking && <Looking>{text('attachments.looking', content.looking)}</Looking>}
      {attached.length === 0 ? (
        <span className={styles.secondary}>{text('attachments.none')}</span>
      ) : (
        <ul role="list" className={styles.list}>
          {attached.map((attachment, index) => (
            <li key={`${attachment.name} ${index}`}>
              <AttachmentLine attachment={attachment} content={content} />
            </li>
          ))}
        </ul>
      )}
      {inlineCount > 0 && (
        <div className={styles.secondary}>{text('attachments.inline', { count: inlineCount })}</div>
      )}
    </>
  );
}

interface AttachmentLineProps {
  readonly attachment: ShownAttachment;
  readonly content: ChecklistContent;
}

function AttachmentLine({ attachment, content }: AttachmentLineProps) {
  const styles = useStyles();
  const text = useTexts();
  const mends = useMends();
  const { name, facts } = attachment;
  const really = disguisedKind(attachment);
  const Icon = icons[attachment.kind];
  const changed = content.changes.some((change) => change.part === 'attachment' && change.name === name);
  return (
    <>
      <div className={styles.line}>
        <Icon className={styles.icon} />
        <span className={styles.file}>
          <VisibleText text={name} className={styles.name} />
          <FileWords file={attachment} />
          {really && (
            <span className={styles.alarming}>{text('file.really', { kind: text(`file.${really}`) })}</span>
          )}
          {changed && <ChangedBadge />}
        </span>
        {mends && <mends.tools.AttachmentMends attachment={attachment} />}
      </div>
      {remarksOn(name, content.inspection.findings).map((finding) => (
        <div key={finding.id} className={styles.remark}>
          <LevelIcon level={finding.level} />
          <span>{finding.message}</span>
        </div>
      ))}
      {facts && <FileDetails facts={facts} />}
    </>
  );
}

/** Warnings about this very file; what is ticked below it is not said twice. */
const remarksOn = (name: string, findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ level, targets }) =>
      (level === 'warning' || level === 'block') &&
      targets.some((target) => target.kind === 'attachment' && target.name === name),
  );
