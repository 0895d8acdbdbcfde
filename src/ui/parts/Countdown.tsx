import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ChecklistContent } from '../../inspection/checklistContent';
import { useTexts } from '../texts';
import { announcedSecond } from '../view/countdown';

const useStyles = makeStyles({
  footer: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTop: `1px solid ${tokens.colorBrandStroke1}`,
  },
  bar: { height: '3px', borderRadius: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  text: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginLeft: 'auto' },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface CountdownProps {
  readonly countdown: NonNullable<ChecklistContent['countdown']>;
  /** Time is up, or the sender would not wait. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const SECOND_MS = 1_000;

/** The last moments in which a ticked message can be taken back, in place of the footer. */
export function Countdown({ countdown: { seconds, skippable }, onDone, onCancel }: CountdownProps) {
  const styles = useStyles();
  const text = useTexts();
  const [left, setLeft] = useState(seconds);
  const done = useEffectEvent(onDone);
  useEffect(() => {
    // A page in the background is woken less often than it asks for: the clock counts, not the wakings.
    const endsAt = Date.now() + seconds * SECOND_MS;
    const timer = setInterval(() => {
      const now = Math.ceil((endsAt - Date.now()) / SECOND_MS);
      setLeft(Math.max(now, 0));
      if (now > 0) return;
      clearInterval(timer);
      done();
    }, SECOND_MS / 4);
    return () => clearInterval(timer);
  }, [seconds]);
  return (
    <footer className={styles.footer}>
      <ProgressBar className={styles.bar} shape="square" value={left} max={seconds} aria-hidden />
      <div className={styles.row}>
        <span aria-hidden className={styles.text}>
          {text('countdown', { seconds: left })}
        </span>
        <span role="status" className={styles.spoken}>
          {text('countdown', { seconds: announcedSecond(left, seconds) })}
        </span>
        <div className={styles.buttons}>
          {skippable && <Button onClick={onDone}>{text('countdown.skip')}</Button>}
          {/* Where Send was: whoever presses twice takes back rather than hurries. */}
          <Button autoFocus appearance="primary" onClick={onCancel} aria-keyshortcuts="Escape">
            {text('countdown.cancel')}
          </Button>
        </div>
      </div>
    </footer>
  );
}
