import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Remembered, SessionMemory } from '../session';
import { Facts } from './Facts';
import { ForgetAll } from './ForgetAll';
import { People } from './People';
import { useMemoryTexts } from './texts';
import { useRemembered } from './useRemembered';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    '@media (max-height: 400px)': { height: 'auto', minHeight: '100dvh' },
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outlineStyle: 'none' },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    '& > *': { flexShrink: 0 },
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-width: 560px)': { padding: tokens.spacingHorizontalS },
  },
  footer: {
    display: 'flex',
    justifyContent: 'flex-end',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface MemoryPageProps {
  readonly memory: SessionMemory;
  readonly onBack: () => void;
}

/** What is remembered of whom the user writes to: in plain words, by person, and how to have it forgotten. */
export function MemoryPage({ memory, onBack }: MemoryPageProps) {
  const styles = useStyles();
  const text = useMemoryTexts();
  const title = useRef<HTMLHeadingElement>(null);
  const { remembered, failure, forgotten, busy, forget, forgetAll, retry } = useRemembered(memory);
  useEffect(() => title.current?.focus(), []);
  // With the last person his button is gone, and the one that forgets everything.
  const isEmpty = remembered !== null && !canForget(remembered);
  useEffect(() => {
    if (isEmpty && forgotten !== null) title.current?.focus();
  }, [isEmpty, forgotten]);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={text('back')}
          title={text('back')}
          onClick={onBack}
        />
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {text('title')}
        </h1>
      </header>
      <main className={styles.main} aria-busy={remembered === null && failure === null}>
        {failure && <Failure failure={failure} onRetry={retry} />}
        {remembered === null && failure === null && <Spinner label={text('loading')} />}
        {remembered && (
          <>
            <State remembered={remembered} />
            <Facts mailbox={remembered.mailbox} />
            <People remembered={remembered} forgotten={forgotten} busy={busy} onForget={forget} />
          </>
        )}
      </main>
      {remembered && canForget(remembered) && (
        <footer className={styles.footer}>
          <ForgetAll remembered={remembered} busy={busy} onForgetAll={forgetAll} />
        </footer>
      )}
    </div>
  );
}

const canForget = ({ people, mails, problem }: Remembered): boolean =>
  people.length > 0 || mails > 0 || problem !== undefined;

function Failure({ failure, onRetry }: { failure: 'read' | 'forget'; onRetry: () => void }) {
  const text = useMemoryTexts();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {text(`${failure}.failed`)}{' '}
        <Button size="small" onClick={onRetry}>
          {text('retry')}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}

/** Why there is less here than one would expect. */
function State({ remembered: { enabled, people, problem } }: { remembered: Remembered }) {
  const text = useMemoryTexts();
  return (
    <>
      {!enabled && (
        <Note>
          {text('disabled')} {people.length > 0 && text('disabled.left')}
        </Note>
      )}
      {problem && <Note>{text(`problem.${problem}`)}</Note>}
    </>
  );
}

const Note = ({ children }: { children: ReactNode }) => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>{children}</MessageBarBody>
  </MessageBar>
);
