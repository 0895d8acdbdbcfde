import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useState, type PointerEvent } from 'react';
import type { ComposeWindow } from '../host/composeWindow';
import { ComposeForm } from './ComposeForm';
import { useOutlook } from './context';

const useStyles = makeStyles({
  window: {
    position: 'fixed',
    zIndex: 100,
    display: 'flex',
    flexDirection: 'column',
    width: 'min(860px, 92vw)',
    height: 'min(640px, 82vh)',
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

/** Messages in windows of their own, several at a time. */
export function PopOuts() {
  const { outlook } = useOutlook();
  return outlook.windows
    .filter((window) => window.isPopOut)
    .map((window, index) => <PopOut key={window.id} window={window} index={index} />);
}

function PopOut({ window, index }: { window: ComposeWindow; index: number }) {
  const { outlook, t } = useOutlook();
  const styles = useStyles();
  const [place, setPlace] = useState({ left: 120 + index * 48, top: 90 + index * 40 });
  const drag = (event: PointerEvent) => {
    if (event.buttons === 1)
      setPlace(({ left, top }) => ({ left: left + event.movementX, top: top + event.movementY }));
  };
  return (
    <div className={styles.window} style={place} data-testid="pop-out">
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
