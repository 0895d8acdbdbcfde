import { makeStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Remembered, SessionMemory } from '../session';
import { Facts } from './Facts';
import { ForgetAll } from './ForgetAll';
import { People } from './People';
import { useMemoryTexts } from './texts';
import { useRemembered } from './useRemembered';
import { PartsContext, token, useParts, type Parts } from '../lazyParts';

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
    gap: token('spacingHorizontalS'),
    padding: `${token('spacingVerticalS')} ${token('spacingHorizontalS')}`,
    borderBottom: `1px solid ${token('colorNeutralStroke2')}`,
    backgroundColor: token('colorNeutralBackground1'),
  },
  title: {
    margin: 0,
    fontSize: token('fontSizeBase400'),
    lineHeight: token('lineHeightBase400'),
    fontWeight: token('fontWeightSemibold'),
    ':focus': { outlineStyle: 'none' },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: token('spacingVerticalM'),
    '& > *': { flexShrink: 0 },
    padding: `${token('spacingVerticalS')} ${token('spacingHorizontalL')}`,
    backgroundColor: token('colorNeutralBackground2'),
    '@media (max-width: 560px)': { padding: token('spacingHorizontalS') },
  },
  footer: {
    display: 'flex',
    justifyContent: 'flex-end',
    padding: `${token('spacingVerticalS')} ${token('spacingHorizontalL')}`,
    borderTop: `1px solid ${token('colorNeutralStroke2')}`,
    backgroundColor: token('colorNeutralBackground1'),
  },
});

interface MemoryPageProps {
  readonly memory: SessionMemory;
  readonly onBack: () => void;
  readonly parts: Parts;
}

/** What is remembered of whom the user writes to: in plain words, by person, and how to have it forgotten. */
export function MemoryPage({ memory, onBack, parts }: MemoryPageProps) {
  const styles = useStyles();
  const text = useMemoryTexts();
  const { Button, Spinner } = parts;
  const title = useRef<HTMLHeadingElement>(null);
  const { remembered, failure, forgotten, busy, forget, forgetAll, retry } = useRemembered(memory);
  useEffect(() => title.current?.focus(), []);
  // With the last person his button is gone, and the one that forgets everything.
  const isEmpty = remembered !== null && !canForget(remembered);
  useEffect(() => {
    if (isEmpty && forgotten !== null) title.current?.focus();
  }, [isEmpty, forgotten]);
  return (
    <PartsContext value={parts}>
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
    </PartsContext>
  );
}

const canForget = ({ people, mails, problem }: Remembered): boolean =>
  people.length > 0 || mails > 0 || problem !== undefined;

function Failure({ failure, onRetry }: { failure: 'read' | 'forget'; onRetry: () => void }) {
  const text = useMemoryTexts();
  const { Button, MessageBar, MessageBarBody } = useParts();
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

function Note({ children }: { children: ReactNode }) {
  const { MessageBar, MessageBarBody } = useParts();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
