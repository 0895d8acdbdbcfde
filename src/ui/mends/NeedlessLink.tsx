import { makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../inspection/finding';
import { token } from '../lazyParts';
import { useMends } from '../mending';
import { useMendTexts } from './texts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    paddingRight: token('spacingHorizontalXS'),
    fontSize: token('fontSizeBase200'),
    color: token('colorNeutralForeground3'),
  },
  link: {
    minWidth: 0,
    fontSize: token('fontSizeBase200'),
    fontWeight: token('fontWeightRegular'),
    color: token('colorNeutralForeground3'),
  },
});

/** By which the sender says that he needs no such finding for these people, or takes that back. */
export function NeedlessLink({ finding: { id, reason, needless = false, message } }: { finding: Finding }) {
  const styles = useStyles();
  const text = useMendTexts();
  const mends = useMends();
  if (reason === undefined || !mends?.markNeedless) return null;
  const { busy, markNeedless, parts } = mends;
  const label = text(needless ? 'needless.undo' : 'needless');
  return (
    <div className={styles.line}>
      {needless && text('needless.done')}
      <parts.Button
        className={styles.link}
        appearance="transparent"
        size="small"
        disabledFocusable={busy}
        aria-label={`${label}: ${message}`}
        title={needless ? undefined : text('needless.hint')}
        onClick={() => markNeedless(id, !needless)}
      >
        {label}
      </parts.Button>
    </div>
  );
}
