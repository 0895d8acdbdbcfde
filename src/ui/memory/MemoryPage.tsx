import { useEffect, useRef, type ReactNode } from 'react';
import type { Remembered, SessionMemory } from '../session';
import { Facts } from './Facts';
import { ForgetAll } from './ForgetAll';
import { Needless } from './Needless';
import { People } from './People';
import { useMemoryTexts } from './texts';
import { useRemembered } from './useRemembered';
import { useParts, type Parts } from '../lazyParts';
import { Subpage } from '../subpage/Subpage';

interface MemoryPageProps {
  readonly memory: SessionMemory;
  readonly onBack: () => void;
  readonly parts: Parts;
}

/** What is remembered of whom the user writes to: in plain words, by person, and how to have it forgotten. */
export function MemoryPage({ memory, onBack, parts }: MemoryPageProps) {
  const text = useMemoryTexts();
  const { Spinner } = parts;
  const title = useRef<HTMLHeadingElement>(null);
  const { remembered, failure, forgotten, busy, ...actions } = useRemembered(memory);
  // With the last person his button is gone, and the one that forgets everything.
  const isEmpty = remembered !== null && !canForget(remembered);
  useEffect(() => {
    if (isEmpty && forgotten !== null) title.current?.focus();
  }, [isEmpty, forgotten]);
  const isLoading = remembered === null && failure === null;
  return (
    <Subpage
      title={text('title')}
      titleRef={title}
      back={text('back')}
      onBack={onBack}
      busy={isLoading}
      parts={parts}
      footer={
        remembered &&
        canForget(remembered) && (
          <ForgetAll remembered={remembered} busy={busy} onForgetAll={actions.forgetAll} />
        )
      }
    >
      {failure && <Failure failure={failure} onRetry={actions.retry} />}
      {isLoading && <Spinner label={text('loading')} />}
      {remembered && (
        <>
          <State remembered={remembered} />
          <Facts mailbox={remembered.mailbox} />
          <People remembered={remembered} forgotten={forgotten} busy={busy} onForget={actions.forget} />
          <Needless
            marks={remembered.needless}
            forgotten={forgotten}
            busy={busy}
            onAskAgain={actions.askAgain}
          />
        </>
      )}
    </Subpage>
  );
}

const canForget = ({ people, mails, needless, problem }: Remembered): boolean =>
  people.length > 0 || mails > 0 || needless.length > 0 || problem !== undefined;

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
