import { Button, makeStyles, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import type { ReactNode } from 'react';
import type { ChecklistContent } from '../../inspection/checklistContent';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  footer: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: { height: '3px', borderRadius: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  progress: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  status: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontWeight: 600 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  looking: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  hint: { width: '100%', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginLeft: 'auto' },
  hold: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& > svg': { flexShrink: 0 },
  },
});

interface FooterProps {
  readonly content: ChecklistContent;
  readonly left: number;
  readonly action: 'send' | 'confirm';
  readonly sendable: boolean;
  readonly busy: boolean;
  /** A row was to be ticked before it could be looked at. */
  readonly hurried: boolean;
  readonly onConfirm: () => void;
  readonly onNext: () => void;
  readonly onBack: (() => void) | undefined;
  /** What stands below everything. */
  readonly foot: ReactNode;
  /** It was away for a countdown, and the keyboard with it. */
  readonly returning: boolean;
}

/** How much is left, and the way on and back. */
export function Footer(props: FooterProps) {
  const { content, left, action, sendable, busy, hurried, onConfirm, onNext, onBack, foot, returning } =
    props;
  const styles = useStyles();
  const text = useTexts();
  const { decision, checklist } = content.inspection;
  const total = checklist.length;
  const { hold } = content;
  const looking = lookingText(content, text);
  const complete = decision !== 'block' && left === 0 && !looking;
  return (
    <footer className={styles.footer}>
      {decision === 'confirm' && (
        <ProgressBar
          className={styles.bar}
          shape="square"
          value={total - left}
          max={total}
          color={complete ? 'success' : 'brand'}
          aria-label={text('progress.label')}
        />
      )}
      <div className={styles.row}>
        {hold && decision !== 'block' && (
          <span className={styles.hold}>
            <Clock16Regular />
            {text(hold.inDrafts ? 'hold.drafts' : 'hold.server', { minutes: hold.minutes })}
          </span>
        )}
        <div className={styles.progress}>
          <span role="status" className={styles.status}>
            {decision === 'confirm' && complete && <CheckmarkCircle16Filled className={styles.done} />}
            {hurried ? text('hurried') : <ProgressText content={content} left={left} />}
          </span>
          {looking && left > 0 && <span className={styles.looking}>{looking}</span>}
          {looking && left === 0 && decision !== 'block' && (
            <span className={styles.hint}>{text('attachments.looking.hint')}</span>
          )}
          {left > 0 && (
            <Button
              appearance="transparent"
              size="small"
              icon={<ArrowDown16Regular />}
              iconPosition="after"
              onClick={onNext}
            >
              {text('next')}
            </Button>
          )}
          {decision === 'confirm' && action === 'confirm' && (
            <span className={styles.hint}>{text('confirm.hint')}</span>
          )}
        </div>
        <div className={styles.buttons}>
          {onBack && (
            <Button onClick={onBack} disabled={busy}>
              {text(decision === 'send' && !sendable ? 'close' : 'back')}
            </Button>
          )}
          {sendable && (
            <Button
              appearance="primary"
              icon={busy ? <Spinner size="tiny" /> : action === 'send' ? <Send20Regular /> : null}
              disabled={!complete || busy}
              autoFocus={returning}
              onClick={onConfirm}
              aria-keyshortcuts="Control+Enter"
              title="Ctrl+Enter"
            >
              {text(action)}
            </Button>
          )}
        </div>
      </div>
      {foot}
    </footer>
  );
}

/** What is still being looked for that may have to be ticked. */
function lookingText({ looking, reading }: ChecklistContent, text: ReturnType<typeof useTexts>): string {
  if (looking) return text('attachments.looking', looking);
  return reading?.awaited ? text('wording.reading') : '';
}

function ProgressText({ content, left }: { content: ChecklistContent; left: number }) {
  const text = useTexts();
  const { inspection } = content;
  if (inspection.decision === 'block') return text('progress.block');
  if (left > 0) return text('progress.left', { count: left });
  const looking = lookingText(content, text);
  if (looking) return looking;
  return text(inspection.decision === 'send' ? 'progress.none' : 'progress.done');
}
