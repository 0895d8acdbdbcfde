import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { checkReferenceTexts } from '../../locales/checkReference';
import { useLanguage } from '../texts';
import type { RememberedMark } from '../session';
import { visibleText } from '../view/visibleText';
import { token, useParts } from '../lazyParts';
import { useDay, useMemoryTexts } from './texts';
import type { RememberedState } from './useRemembered';

const useStyles = makeStyles({
  status: { margin: 0 },
  rows: {
    listStyleType: 'none',
    margin: `${token('spacingVerticalXS')} 0 0`,
    padding: 0,
    border: `1px solid ${token('colorNeutralStroke2')}`,
    borderRadius: token('borderRadiusMedium'),
    backgroundColor: token('colorNeutralBackground1'),
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: token('spacingHorizontalS'),
    padding: `${token('spacingVerticalXS')} ${token('spacingHorizontalXS')} ${token('spacingVerticalXS')} ${token('spacingHorizontalM')}`,
    ':not(:first-child)': { borderTop: `1px solid ${token('colorNeutralStroke2')}` },
  },
  mark: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  check: { display: 'block', fontWeight: token('fontWeightSemibold') },
  facts: { color: token('colorNeutralForeground3'), fontSize: token('fontSizeBase200') },
  again: { flexShrink: 0, minWidth: 'auto' },
});

interface NeedlessProps {
  readonly marks: readonly RememberedMark[];
  readonly forgotten: RememberedState['forgotten'];
  readonly busy: boolean;
  readonly onAskAgain: (mark: RememberedMark) => void;
}

/** What the user marked as needless to be asked, latest first; nothing where he never did. */
export function Needless({ marks, forgotten, busy, onAskAgain }: NeedlessProps) {
  const styles = useStyles();
  const text = useMemoryTexts();
  const nameOf = useCheckNames();
  const dayOf = useDay();
  const { AddressText, Button, Section } = useParts();
  const list = useRef<HTMLUListElement>(null);
  // Where a button goes, the focus goes to the one in its place.
  const place = useRef<number | null>(null);
  useEffect(() => {
    if (place.current === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('button') ?? [];
    buttons[Math.min(place.current, buttons.length - 1)]?.focus();
    place.current = null;
  }, [marks]);
  const askedAgain = forgotten !== null && forgotten !== 'everything' && 'check' in forgotten && forgotten;
  if (marks.length === 0 && !askedAgain) return null;
  return (
    <Section title={text('needless.title')}>
      <p role="status" className={styles.status}>
        {askedAgain && text('needless.again.done', { check: nameOf(askedAgain.check) })}
      </p>
      {marks.length > 0 && (
        <ul role="list" ref={list} className={styles.rows}>
          {marks.map((mark, index) => (
            <li key={mark.reason} className={styles.row}>
              <div className={styles.mark}>
                <span className={styles.check}>{nameOf(mark.check)}</span>
                <AddressText address={mark.person} />{' '}
                {mark.others > 0 && text('needless.others', { count: mark.others })}
                <div className={styles.facts}>{text('needless.since', { date: dayOf(mark.time) })}</div>
              </div>
              <Button
                className={styles.again}
                appearance="subtle"
                size="small"
                disabledFocusable={busy}
                aria-label={text('needless.again.of', {
                  check: nameOf(mark.check),
                  person: visibleText(mark.person),
                })}
                onClick={() => {
                  place.current = index;
                  onAskAgain(mark);
                }}
              >
                {text('needless.again')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** How a check is called; one of another version of the add-in goes by its id. */
function useCheckNames(): (check: string) => string {
  const language = useLanguage();
  return (check) => {
    const key = checkReferenceTexts.keys.find((known) => known === `${check}.name`);
    return key === undefined ? check : checkReferenceTexts.text(language, key);
  };
}
