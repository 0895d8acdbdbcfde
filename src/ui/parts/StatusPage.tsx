import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle48Regular } from '@fluentui/react-icons/svg/error-circle';
import { Send48Regular } from '@fluentui/react-icons/svg/send';
import { useEffect, useId, useRef, useState } from 'react';
import type { ChecklistSession, SessionState } from '../session';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    minHeight: '100dvh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXXL,
    textAlign: 'center',
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outlineStyle: 'none' },
  },
  waiting: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  detail: { margin: 0, maxWidth: '36em', textWrap: 'balance' },
  outlook: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  next: { color: tokens.colorBrandForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
});

type Outcome = Extract<SessionState, { status: 'sent' | 'press-send' | 'failed' }>;

/** How it ended, or what went wrong and what to do about it. */
export function OutcomePage({ state, session }: { state: Outcome; session: ChecklistSession }) {
  const styles = useStyles();
  const text = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [state.status]);
  const key =
    state.status === 'failed' ? (`failure.${state.failure}` as const) : (`status.${state.status}` as const);
  return (
    <main className={styles.page}>
      <OutcomeIcon status={state.status} />
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {text(key)}
      </h1>
      <p className={styles.detail}>{text(`${key}.detail`)}</p>
      {state.status === 'failed' && state.detail && (
        <p className={styles.outlook}>{text('failure.outlook-says', { detail: state.detail })}</p>
      )}
      <div className={styles.buttons}>
        {session.back && <Button onClick={() => session.back?.()}>{text('close')}</Button>}
        {state.status === 'failed' && session.retry && (
          <Button appearance="primary" onClick={() => session.retry?.()}>
            {text('retry')}
          </Button>
        )}
      </div>
    </main>
  );
}

function OutcomeIcon({ status }: { status: Outcome['status'] }) {
  const styles = useStyles();
  switch (status) {
    case 'sent':
      return <CheckmarkCircle48Regular className={styles.good} />;
    case 'press-send':
      return <Send48Regular className={styles.next} />;
    case 'failed':
      return <ErrorCircle48Regular className={styles.bad} />;
  }
}

/** Shorter waits than this pass without a word. */
const SILENT_MS = 300;

/** While nothing is known yet, or the message is on its way. */
export function WaitingPage({ status }: { status: 'loading' | 'sending' }) {
  const styles = useStyles();
  const text = useTexts();
  const [late, setLate] = useState(false);
  const titleId = useId();
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SILENT_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles.page} aria-busy="true">
      {late && (
        <>
          <Spinner aria-labelledby={titleId} />
          <h1 id={titleId} className={styles.waiting}>
            {text(`status.${status}`)}
          </h1>
        </>
      )}
    </main>
  );
}
