import { makeStyles, Spinner, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  looking: { justifyContent: 'flex-start', gap: tokens.spacingHorizontalXS },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Something is being looked into in the background, of which more will be shown here. */
export function Looking({ children }: { children: string }) {
  const styles = useStyles();
  return (
    <Spinner className={styles.looking} size="extra-tiny" label={{ children, className: styles.label }} />
  );
}
