import { makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Remembered, RememberedPerson } from '../session';
import { visibleText } from '../view/visibleText';
import { PersonRow } from './PersonRow';
import { search } from './search';
import { SearchField } from './SearchField';
import { useDay, useMemoryTexts } from './texts';
import type { RememberedState } from './useRemembered';
import { token, useParts } from '../lazyParts';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: token('spacingVerticalXS') },
  status: { margin: 0 },
  hint: { margin: 0, color: token('colorNeutralForeground3'), fontSize: token('fontSizeBase200') },
  rows: {
    listStyleType: 'none',
    margin: `${token('spacingVerticalXS')} 0 0`,
    padding: 0,
    border: `1px solid ${token('colorNeutralStroke2')}`,
    borderRadius: token('borderRadiusMedium'),
    backgroundColor: token('colorNeutralBackground1'),
  },
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
    forgotten !== null
      ? text(forgotten === 'everything' ? 'forget-all.done' : 'forget.done', {
          person: forgotten === 'everything' ? '' : visibleText(forgotten.name || forgotten.address),
        })
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
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  // Where a button goes, the focus goes to the one in its place.
  const place = useRef<number | null>(null);
  useEffect(() => {
    if (place.current === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-forget]') ?? [];
    buttons[Math.min(place.current, buttons.length - 1)]?.focus();
    place.current = null;
  }, [people, shown]);
  return (
    <div className={styles.tools}>
      <ul role="list" ref={list} className={styles.rows}>
        {people.slice(0, shown).map((person, index) => (
          <PersonRow
            key={person.address}
            person={person}
            day={dayOf(person.last)}
            busy={busy}
            onForget={
              onForget &&
              (() => {
                place.current = index;
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
            place.current = shown;
            setShown(shown + 2 * PAGE);
          }}
        >
          {text('people.more', { count: people.length - shown })}
        </Button>
      )}
    </div>
  );
}
