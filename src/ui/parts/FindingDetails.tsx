import { makeStyles, tokens } from '@fluentui/react-components';
import type { Target } from '../../checks/check';
import type { FindingLevel } from '../../checks/level';
import type { ChecklistContent } from '../../inspection/checklistContent';
import type { Finding } from '../../inspection/finding';
import type { Mailbox } from '../../message/message';
import { useFieldName, useTexts } from '../texts';
import { excerptAt, markedSegments } from '../view/bodyText';
import { difference } from '../view/readableAddress';
import { Mark, MarkedText } from './Marked';
import { AddressText, VisibleText } from './VisibleText';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, color: tokens.colorNeutralForeground2 },
  line: { overflowWrap: 'anywhere' },
  label: { marginRight: tokens.spacingHorizontalXXS, color: tokens.colorNeutralForeground3 },
  address: { marginLeft: tokens.spacingHorizontalXXS },
  differing: {
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
  },
});

/** One finding's targets are listed up to here; the whole list stands in the recipients or attachments anyway. */
const TARGET_LIMIT = 5;

export interface FindingDetailsProps {
  readonly finding: Finding;
  readonly content: ChecklistContent;
  /** Shown below the row of the recipient that it is about. */
  readonly onRow: boolean;
}

/** Targets that the reason does not already name in full. */
function shownTargets({ finding: { message, targets }, content, onRow }: FindingDetailsProps): Target[] {
  return targets.filter((target) => {
    if (target.kind === 'recipient' && onRow) return false;
    if (target.kind === 'recipient') return !message.includes(target.address) || target.address === '';
    if (target.kind === 'attachment') return !message.includes(target.name);
    return target.kind === 'body' || content.subject.trim() !== '';
  });
}

/** Whether there is more to show about a finding than its reason. */
export const hasDetails = (props: FindingDetailsProps): boolean =>
  props.finding.suggestions.length > 0 || shownTargets(props).length > 0;

/** What a finding points at, and who may have been meant instead. */
export function FindingDetails(props: FindingDetailsProps) {
  const { finding, content } = props;
  const styles = useStyles();
  const text = useTexts();
  const targets = shownTargets(props);
  const recipients = finding.targets.filter((target) => target.kind === 'recipient');
  return (
    <ul role="list" className={styles.list}>
      {targets.slice(0, TARGET_LIMIT).map((target, index) => (
        <li key={index} className={styles.line}>
          <TargetLine target={target} content={content} level={finding.level} />
        </li>
      ))}
      {targets.length > TARGET_LIMIT && (
        <li>{text('more-targets', { count: targets.length - TARGET_LIMIT })}</li>
      )}
      {finding.suggestions.map((mailbox) => (
        <li key={`${mailbox.address} ${mailbox.name}`} className={styles.line}>
          <span className={styles.label}>{text('suggestions')}</span>{' '}
          <Suggestion mailbox={mailbox} insteadOf={recipients.length === 1 ? recipients[0]!.address : ''} />
        </li>
      ))}
    </ul>
  );
}

interface TargetLineProps {
  readonly target: Target;
  readonly content: ChecklistContent;
  readonly level: FindingLevel;
}

function TargetLine({ target, content, level }: TargetLineProps) {
  const styles = useStyles();
  const text = useTexts();
  const fieldName = useFieldName();
  switch (target.kind) {
    case 'recipient': {
      const known = content.inspection.recipients.find(
        ({ field, address }) => field === target.field && address === target.address,
      );
      return (
        <>
          <span className={styles.label}>{fieldName(target.field)}</span>{' '}
          <MailboxText mailbox={{ name: known?.name ?? '', address: target.address }} />
        </>
      );
    }
    case 'attachment':
      return (
        <>
          <span className={styles.label}>{text('attachments')}</span> <VisibleText text={target.name} />
        </>
      );
    case 'subject':
      return (
        <>
          <span className={styles.label}>{text('subject')}</span>{' '}
          <MarkedText segments={markedSegments(content.subject, [{ ...target, level }])} />
        </>
      );
    case 'body': {
      const excerpt = excerptAt(content.inspection.ownText, target, target.text);
      return (
        <>
          <span className={styles.label}>{text('own-text')}</span> {excerpt?.before}
          <Mark level={level}>{excerpt?.text ?? target.text}</Mark>
          {excerpt?.after}
        </>
      );
    }
  }
}

function MailboxText({ mailbox: { name, address } }: { mailbox: Mailbox }) {
  const styles = useStyles();
  const named = name.trim() !== '' && name.trim() !== address;
  return (
    <>
      {named && <VisibleText text={name.trim()} />}{' '}
      <AddressText address={address} className={named ? styles.address : undefined} />
    </>
  );
}

/** Who may have been meant: the part of the address that differs stands out. */
function Suggestion({ mailbox, insteadOf }: { mailbox: Mailbox; insteadOf: string }) {
  const styles = useStyles();
  const { name, address } = mailbox;
  const differing = insteadOf === '' ? null : difference(address, insteadOf);
  if (!differing || differing.end - differing.start > address.length / 2)
    return <MailboxText mailbox={mailbox} />;
  return (
    <>
      {name.trim() !== '' && name.trim() !== address && <VisibleText text={name.trim()} />}{' '}
      <bdi className={styles.address}>
        {address.slice(0, differing.start)}
        <span className={styles.differing}>{address.slice(differing.start, differing.end)}</span>
        {address.slice(differing.end)}
      </bdi>
    </>
  );
}
