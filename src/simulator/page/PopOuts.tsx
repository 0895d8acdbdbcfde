import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useState, type PointerEvent } from 'react';
import type { ComposeWindow } from '../host/composeWindow';
import { ComposeForm } from './ComposeForm';
import { useOutlook } from './context';

const useStyles = makeStyles({
  window: {
    position: 'fixed',
    display: 'flex',
    flexDirection: 'column',
    width: 'calc(50vw - 24px)',
    minWidth: '420px',
    height: 'min(680px, 82vh)',
    resize: 'both',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow28,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '4px 4px 4px 16px',
    cursor: 'move',
    backgroundColor: tokens.colorNeutralBackground3,
    touchAction: 'none',
  },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  content: { flexGrow: 1, minHeight: 0 },
});

/** Messages in windows of their own, several at a time: side by side, and the one last touched in front. */
export function PopOuts() {
  const { outlook } = useOutlook();
  const [front, setFront] = useState('');
  return outlook.windows
    .filter((window) => window.isPopOut)
    .map((window, index) => (
      <PopOut
        key={window.id}
        window={window}
        index={index}
        isInFront={window.id === front}
        onTouch={() => setFront(window.id)}
      />
    ));
}

function PopOut(props: { window: ComposeWindow; index: number; isInFront: boolean; onTouch: () => void }) {
  const { window, index } = props;
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const [place, setPlace] = useState(() => ({
    left: 12 + (index % 2) * (innerWidth / 2),
    top: 84 + Math.floor(index / 2) * 40,
  }));
  const drag = (event: PointerEvent) => {
    if (event.buttons === 1)
      setPlace(({ left, top }) => ({ left: left + event.movementX, top: top + event.movementY }));
  };
  return (
    <div
      className={styles.window}
      style={{ ...place, zIndex: props.isInFront ? 101 : 100 }}
      onPointerDownCapture={props.onTouch}
      data-testid="pop-out"
    >
      <div
        className={styles.bar}
        onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
        onPointerMove={drag}
      >
        <span className={styles.title}>{window.draft.subject || t('noSubject')}</span>
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={t('saveAndClose')}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={() => outlook.putAway(window)}
        />
      </div>
      <div className={styles.content}>
        <ComposeForm window={window} />
      </div>
    </div>
  );
}
