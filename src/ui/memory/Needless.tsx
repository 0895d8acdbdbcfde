import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { checkReferenceTexts } from '../../locales/checkReference';
import { useLanguage } from '../texts';
import type { RememberedMark } from '../session';
import { visibleText } from '../view/visibleText';
import { useParts } from '../lazyParts';
import { useFocusInPlace, useRowStyles } from './rows';
import { useDay, useMemoryTexts } from './texts';
import type { RememberedState } from './useRemembered';

const useStyles = makeStyles({ status: { margin: 0 } });

interface NeedlessProps {
  readonly marks: readonly RememberedMark[];
  readonly forgotten: RememberedState['forgotten'];
  readonly busy: boolean;
  readonly onAskAgain: (mark: RememberedMark) => void;
}

/** What the user marked as needless to be asked, latest first; nothing where he never did. */
export function Needless({ marks, forgotten, busy, onAskAgain }: NeedlessProps) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const text = useMemoryTexts();
  const nameOf = useCheckNames();
  const dayOf = useDay();
  const { AddressText, Button, Section } = useParts();
  const list = useRef<HTMLUListElement>(null);
  const keepPlace = useFocusInPlace(list, marks);
  const askedAgain = forgotten !== null && forgotten !== 'everything' && 'check' in forgotten && forgotten;
  if (marks.length === 0 && !askedAgain) return null;
  return (
    <Section title={text('needless.title')}>
      <p role="status" className={styles.status}>
        {askedAgain && text('needless.again.done', { check: nameOf(askedAgain.check) })}
      </p>
      {marks.length > 0 && (
        <ul role="list" ref={list} className={rowStyles.rows}>
          {marks.map((mark, index) => (
            <li key={mark.reason} className={rowStyles.row}>
              <div className={rowStyles.words}>
                <span className={rowStyles.name}>{nameOf(mark.check)}</span>
                <AddressText address={mark.person} />{' '}
                {mark.others > 0 && text('needless.others', { count: mark.others })}
                <div className={rowStyles.facts}>{text('needless.since', { date: dayOf(mark.time) })}</div>
              </div>
              <Button
                className={rowStyles.act}
                appearance="subtle"
                size="small"
                disabledFocusable={busy}
                aria-label={text('needless.again.of', {
                  check: nameOf(mark.check),
                  person: visibleText(mark.person),
                })}
                onClick={() => {
                  keepPlace(index);
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
