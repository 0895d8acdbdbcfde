import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleList16Regular } from '@fluentui/react-icons/svg/people-list';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  entry: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    margin: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS}`,
  },
});

/** The quiet way from the pane's foot to what is remembered. */
export function MemoryEntry({ id, onOpen }: { id: string; onOpen: () => void }) {
  const styles = useStyles();
  const text = useTexts();
  return (
    <Button
      id={id}
      className={styles.entry}
      appearance="subtle"
      size="small"
      icon={<PeopleList16Regular />}
      onClick={onOpen}
    >
      {text('memory')}
    </Button>
  );
}
