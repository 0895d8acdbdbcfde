import type { RememberedPerson } from '../session';
import { visibleText } from '../view/visibleText';
import { useMemoryTexts } from './texts';
import { useParts } from '../lazyParts';
import { useRowStyles } from './rows';

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
  const styles = useRowStyles();
  const text = useMemoryTexts();
  const { AddressText, Button, VisibleText } = useParts();
  const { name, address, count } = person;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        {name !== '' && <VisibleText text={name} className={styles.name} />}
        <AddressText address={address} />
        <div className={styles.facts}>{text('person.facts', { count, date: day })}</div>
      </div>
      {onForget && (
        <Button
          className={styles.act}
          appearance="subtle"
          size="small"
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
