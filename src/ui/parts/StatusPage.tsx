import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle48Regular } from '@fluentui/react-icons/svg/error-circle';
import { Send48Regular } from '@fluentui/react-icons/svg/send';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { ChecklistSession, SessionState } from '../session';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  page: {
    position: 'relative',
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
  foot: { position: 'absolute', bottom: 0, left: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
});

type Outcome = Extract<SessionState, { status: 'sent' | 'press-send' | 'failed' }>;

interface OutcomePageProps {
  readonly state: Outcome;
  readonly session: ChecklistSession;
  readonly foot: ReactNode;
}

/** How it ended, or what went wrong and what to do about it. */
export function OutcomePage({ state, session, foot }: OutcomePageProps) {
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
      {foot && <div className={styles.foot}>{foot}</div>}
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
export function WaitingPage({ status }: { status: 'loading' | 'sending' | 'opening' }) {
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

/** A page that is loaded when it is opened could not be. */
export function PageUnavailable({ onRetry, onBack }: { onRetry: () => void; onBack: () => void }) {
  const styles = useStyles();
  const text = useTexts();
  return (
    <main className={styles.page}>
      <ErrorCircle48Regular className={styles.bad} />
      <h1 className={styles.title}>{text('page.unavailable')}</h1>
      <p className={styles.detail}>{text('page.unavailable.detail')}</p>
      <div className={styles.buttons}>
        <Button onClick={onBack}>{text('close')}</Button>
        <Button appearance="primary" onClick={onRetry}>
          {text('retry')}
        </Button>
      </div>
    </main>
  );
}
