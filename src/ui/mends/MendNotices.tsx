import { makeStyles } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useId, useRef, useState } from 'react';
import type { Mended, UndoableMend } from '../../inspection/mend';
import { token } from '../lazyParts';
import { useMends, type Mends } from '../mending';
import { useButtonClass } from './MendButton';
import { useMendTexts, type MendText } from './texts';
import { doneText, labelOf, refusalText, wayOf } from './words';

const useStyles = makeStyles({
  all: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: token('spacingVerticalXXS'),
    maxHeight: '40dvh',
    overflowY: 'auto',
    padding: `${token('spacingVerticalXS')} ${token('spacingHorizontalL')} 0`,
    backgroundColor: token('colorNeutralBackground2'),
    '@media (max-width: 560px)': {
      padding: `${token('spacingVerticalXS')} ${token('spacingHorizontalS')} 0`,
    },
  },
  more: { alignSelf: 'flex-start', minWidth: 0, padding: '0 4px' },
  list: { listStyleType: 'none', margin: 0, padding: `0 0 0 ${token('spacingHorizontalXL')}` },
  entry: { display: 'flex', alignItems: 'center', gap: token('spacingHorizontalS') },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** What came of the last press, and what can be taken back, the latest first. */
export function MendNotices() {
  const styles = useStyles();
  const text = useMendTexts();
  const mends = useMends();
  if (!mends) return null;
  const { last, undoable } = mends.mending;
  const shown = undoable.find(({ id }) => (last ? id === last.id : id === undoable[0]?.id));
  const others = undoable.filter((entry) => entry !== shown);
  if (!last && !shown) return null;
  return (
    <section className={styles.all} aria-label={text('done')}>
      {last ? (
        <Outcome key={last.id} last={last} undoable={shown} mends={mends} text={text} />
      ) : (
        shown && <Done undoable={shown} intent="info" mends={mends} text={text} />
      )}
      {others.length > 0 && <Others undoable={others} mends={mends} text={text} />}
    </section>
  );
}

interface NoticeProps {
  readonly mends: Mends;
  readonly text: MendText;
}

interface DoneProps extends NoticeProps {
  readonly undoable: UndoableMend;
  readonly intent: 'success' | 'info';
}

function Done({ undoable: { id, mend }, intent, mends, text }: DoneProps) {
  const { MessageBar, MessageBarActions, MessageBarBody } = mends.parts;
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === 'success' ? 'assertive' : 'polite'}>
      <MessageBarBody>{doneText(mend, mends.content.inspection.recipients, text)}</MessageBarBody>
      <MessageBarActions>
        <UndoButton id={id} mends={mends} text={text} />
      </MessageBarActions>
    </MessageBar>
  );
}

interface OutcomeProps extends NoticeProps {
  readonly last: Mended;
  readonly undoable: UndoableMend | undefined;
}

function Outcome({ last, undoable, mends, text }: OutcomeProps) {
  const { mend, undo, refusal } = last;
  const { MessageBar, MessageBarActions, MessageBarBody } = mends.parts;
  const { recipients } = mends.content.inspection;
  if (undoable && !refusal && !undo)
    return <Done undoable={undoable} intent="success" mends={mends} text={text} />;
  const words = refusal
    ? `${undo ? `${text('undo.refused')} ` : ''}${refusalText(refusal, wayOf(mend), text)}`
    : undo
      ? text('undone', { what: labelOf(mend, recipients, text) })
      : doneText(mend, recipients, text);
  const isFinal = !undo && refusal?.reason === 'no-content' && mend.kind === 'detach';
  return (
    <MessageBar intent={refusal ? 'error' : 'success'} layout="multiline" politeness="assertive">
      <MessageBarBody>{words}</MessageBarBody>
      {isFinal && (
        <MessageBarActions>
          <AnywayButton apply={() => mends.apply({ ...mend, final: true })} mends={mends} text={text} />
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** The second press that it takes where nothing can be put back. */
function AnywayButton({ apply, mends, text }: NoticeProps & { readonly apply: () => void }) {
  const button = useRef<HTMLElement>(null);
  const className = useButtonClass();
  useEffect(() => button.current?.focus(), []);
  const { Button } = mends.parts;
  return (
    <Button
      ref={(element: HTMLElement | null) => void (button.current = element)}
      size="small"
      className={className}
      disabledFocusable={mends.busy}
      onClick={apply}
    >
      {text('anyway')}
    </Button>
  );
}

function UndoButton({
  id,
  label,
  mends,
  text,
}: NoticeProps & { readonly id: number; readonly label?: string }) {
  const { Button } = mends.parts;
  return (
    <Button
      size="small"
      icon={<ArrowUndo16Regular />}
      disabledFocusable={mends.busy}
      aria-label={label}
      onClick={() => mends.undo(id)}
    >
      {text('undo')}
    </Button>
  );
}

function Others({ undoable, mends, text }: NoticeProps & { readonly undoable: readonly UndoableMend[] }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const { Button } = mends.parts;
  const { recipients } = mends.content.inspection;
  return (
    <>
      <Button
        className={styles.more}
        appearance="transparent"
        size="small"
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {text('more', { count: undoable.length })}
      </Button>
      {isOpen && (
        <ul role="list" id={listId} className={styles.list}>
          {undoable.map(({ id, mend }) => (
            <li key={id} className={styles.entry}>
              <span className={styles.words}>{doneText(mend, recipients, text)}</span>
              <UndoButton
                id={id}
                label={text('undo.what', { what: labelOf(mend, recipients, text) })}
                mends={mends}
                text={text}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
