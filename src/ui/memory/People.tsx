import { makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Remembered, RememberedPerson } from '../session';
import { visibleText } from '../view/visibleText';
import { PersonRow } from './PersonRow';
import { useFocusInPlace, useRowStyles } from './rows';
import { search } from './search';
import { SearchField } from './SearchField';
import { useDay, useMemoryTexts } from './texts';
import type { RememberedState } from './useRemembered';
import { token, useParts } from '../lazyParts';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: token('spacingVerticalXS') },
  status: { margin: 0 },
  hint: { margin: 0, color: token('colorNeutralForeground3'), fontSize: token('fontSizeBase200') },
  more: { marginTop: token('spacingVerticalS'), alignSelf: 'center' },
});

/** As many as are drawn at once: the list may have a thousand. */
const PAGE = 50;

interface PeopleProps {
  readonly remembered: Remembered;
  readonly forgotten: RememberedState['forgotten'];
  readonly busy: boolean;
  readonly onForget: (person: RememberedPerson) => void;
}

/** The people remembered, most often written to first. */
export function People({ remembered, forgotten, busy, onForget }: PeopleProps) {
  const styles = useStyles();
  const text = useMemoryTexts();
  const { Section } = useParts();
  const { people, mails, enough, enabled, leftOut } = remembered;
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query);
  const found = useMemo(() => search(people, sought), [people, sought]);
  const status =
    forgotten === 'everything'
      ? text('forget-all.done')
      : forgotten && 'address' in forgotten
        ? text('forget.done', { person: visibleText(forgotten.name || forgotten.address) })
        : sought.trim() !== ''
          ? text('people.found', { found: found.length })
          : '';
  return (
    <Section title={text('people.title')}>
      <div className={styles.tools}>
        <p className={styles.status}>
          {people.length === 0 ? text('people.none') : text('people.count', { people: people.length, mails })}
        </p>
        {people.length === 0 && enabled && <p className={styles.hint}>{text('people.none.next')}</p>}
        {people.length > 0 && enabled && !enough && <p className={styles.hint}>{text('people.quiet')}</p>}
        {leftOut > 0 && <p className={styles.hint}>{text('people.left-out', { count: leftOut })}</p>}
        {people.length > 0 && <SearchField label={text('search')} value={query} onChange={setQuery} />}
        <p role="status" className={styles.status}>
          {status}
        </p>
      </div>
      {people.length > 0 && found.length === 0 && <p className={styles.status}>{text('people.not-found')}</p>}
      {found.length > 0 && (
        <Rows
          key={sought}
          people={found}
          busy={busy}
          onForget={remembered.problem === 'version' ? undefined : onForget}
        />
      )}
    </Section>
  );
}

interface RowsProps {
  readonly people: readonly RememberedPerson[];
  readonly busy: boolean;
  readonly onForget: ((person: RememberedPerson) => void) | undefined;
}

function Rows({ people, busy, onForget }: RowsProps) {
  const styles = useStyles();
  const text = useMemoryTexts();
  const { Button } = useParts();
  const dayOf = useDay();
  const rowStyles = useRowStyles();
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const drawn = useMemo(() => people.slice(0, shown), [people, shown]);
  const keepPlace = useFocusInPlace(list, drawn);
  return (
    <div className={styles.tools}>
      <ul role="list" ref={list} className={rowStyles.rows}>
        {drawn.map((person, index) => (
          <PersonRow
            key={person.address}
            person={person}
            day={dayOf(person.last)}
            busy={busy}
            onForget={
              onForget &&
              (() => {
                keepPlace(index);
                onForget(person);
              })
            }
          />
        ))}
      </ul>
      {people.length > shown && (
        <Button
          className={styles.more}
          onClick={() => {
            keepPlace(shown);
            setShown(shown + 2 * PAGE);
          }}
        >
          {text('people.more', { count: people.length - shown })}
        </Button>
      )}
    </div>
  );
}
