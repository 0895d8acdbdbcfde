import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSwap16Regular } from '@fluentui/react-icons/svg/arrow-swap';
import { PersonAdd16Regular } from '@fluentui/react-icons/svg/person-add';
import { PersonDelete16Regular } from '@fluentui/react-icons/svg/person-delete';
import type { Mend } from '../../inspection/mend';
import { useMend } from '../mending';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalSNudge,
    paddingTop: tokens.spacingVerticalXXS,
  },
  button: { minWidth: 0, maxWidth: '100%', textAlign: 'start', overflowWrap: 'anywhere' },
});

const icons = {
  add: <PersonAdd16Regular />,
  remove: <PersonDelete16Regular />,
  replace: <ArrowSwap16Regular />,
};

/** The remedies of one finding, one press each. */
export function MendButtons({ mends }: { mends: readonly Mend[] }) {
  const styles = useStyles();
  const mend = useMend();
  const text = useTexts();
  if (mends.length === 0) return null;
  return (
    <div className={styles.row}>
      {mends.map((each) => {
        const { address } = each.kind === 'replace' ? each.by : each.mailbox;
        return (
          <Button
            key={`${each.kind} ${each.field} ${each.mailbox.address} ${address}`}
            size="small"
            className={styles.button}
            icon={icons[each.kind]}
            disabled={typeof mend !== 'function'}
            onClick={() => typeof mend === 'function' && mend(each)}
          >
            {text(`mend.${each.kind}`, { person: address })}
          </Button>
        );
      })}
    </div>
  );
}
