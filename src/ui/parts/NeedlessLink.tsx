import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../inspection/finding';
import { useMarkNeedless } from '../needless';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    paddingRight: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: {
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

/** By which the sender says that he needs no such finding for these people, or takes that back. */
export function NeedlessLink({ finding: { id, reason, needless = false, message } }: { finding: Finding }) {
  const styles = useStyles();
  const text = useTexts();
  const mark = useMarkNeedless();
  if (reason === undefined || mark === null) return null;
  const label = text(needless ? 'needless.undo' : 'needless');
  return (
    <div className={styles.line}>
      {needless && text('needless.done')}
      <Button
        className={styles.link}
        appearance="transparent"
        size="small"
        disabled={mark === 'busy'}
        aria-label={`${label}: ${message}`}
        title={needless ? undefined : text('needless.hint')}
        onClick={() => mark !== 'busy' && mark(id, !needless)}
      >
        {label}
      </Button>
    </div>
  );
}
