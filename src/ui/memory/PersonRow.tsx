import { makeStyles } from '@fluentui/react-components';
import type { RememberedPerson } from '../session';
import { visibleText } from '../view/visibleText';
import { useMemoryTexts } from './texts';
import { token, useParts } from '../lazyParts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: token('spacingHorizontalS'),
    padding: `${token('spacingVerticalXS')} ${token('spacingHorizontalXS')} ${token('spacingVerticalXS')} ${token('spacingHorizontalM')}`,
    ':not(:first-child)': { borderTop: `1px solid ${token('colorNeutralStroke2')}` },
  },
  person: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block', fontWeight: token('fontWeightSemibold') },
  facts: { color: token('colorNeutralForeground3'), fontSize: token('fontSizeBase200') },
  forget: { flexShrink: 0, minWidth: 'auto' },
});

interface PersonRowProps {
  readonly person: RememberedPerson;
  /** The day of the last mail, as it is written. */
  readonly day: string;
  readonly busy: boolean;
  /** Left out where this one alone cannot be forgotten. */
  readonly onForget: (() => void) | undefined;
}

/** Whom, how often and when last. */
export function PersonRow({ person, day, busy, onForget }: PersonRowProps) {
  const styles = useStyles();
  const text = useMemoryTexts();
  const { AddressText, Button, VisibleText } = useParts();
  const { name, address, count } = person;
  return (
    <li className={styles.row}>
      <div className={styles.person}>
        {name !== '' && <VisibleText text={name} className={styles.name} />}
        <AddressText address={address} />
        <div className={styles.facts}>{text('person.facts', { count, date: day })}</div>
      </div>
      {onForget && (
        <Button
          className={styles.forget}
          appearance="subtle"
          size="small"
          data-forget
          disabledFocusable={busy}
          aria-label={text('forget.person', { person: visibleText(name || address) })}
          onClick={onForget}
        >
          {text('forget')}
        </Button>
      )}
    </li>
  );
}
