import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  entry: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    margin: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS}`,
  },
});

interface SubpageEntryProps {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactElement;
  readonly onOpen: () => void;
}

/** The quiet way from the pane's foot to a page of its own. */
export function SubpageEntry({ id, label, icon, onOpen }: SubpageEntryProps) {
  const styles = useStyles();
  return (
    <Button id={id} className={styles.entry} appearance="subtle" size="small" icon={icon} onClick={onOpen}>
      {label}
    </Button>
  );
}
