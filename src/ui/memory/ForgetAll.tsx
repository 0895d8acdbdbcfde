import { makeStyles } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { useId, useRef } from 'react';
import type { Remembered } from '../session';
import { useMemoryTexts } from './texts';
import { token, useParts } from '../lazyParts';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'calc(100vw - 24px)',
    maxWidth: '420px',
    padding: token('spacingHorizontalL'),
    border: `1px solid ${token('colorTransparentStroke')}`,
    borderRadius: token('borderRadiusXLarge'),
    color: token('colorNeutralForeground1'),
    backgroundColor: token('colorNeutralBackground1'),
    boxShadow: token('shadow64'),
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: {
    margin: 0,
    fontSize: token('fontSizeBase400'),
    lineHeight: token('lineHeightBase400'),
    fontWeight: token('fontWeightSemibold'),
  },
  paragraph: { margin: `${token('spacingVerticalS')} 0 0` },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: token('spacingHorizontalS'),
    marginTop: token('spacingVerticalL'),
  },
});

interface ForgetAllProps {
  readonly remembered: Remembered;
  readonly busy: boolean;
  readonly onForgetAll: () => void;
}

/**
 * The button, and the question whether it was meant. The browser's own dialog keeps the focus within, closes on Esc and
 * gives the focus back; Fluent's weighs five times as much as everything else on this page.
 */
export function ForgetAll({ remembered, busy, onForgetAll }: ForgetAllProps) {
  const styles = useStyles();
  const text = useMemoryTexts();
  const { Button } = useParts();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const textId = useId();
  const { people, mails, problem, enabled } = remembered;
  const close = () => dialog.current?.close();
  return (
    <>
      <Button
        icon={<Delete16Regular />}
        disabledFocusable={busy}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {text('forget-all')}
      </Button>
      <dialog
        ref={dialog}
        role="alertdialog"
        className={styles.dialog}
        aria-labelledby={titleId}
        aria-describedby={textId}
      >
        <h2 id={titleId} className={styles.title}>
          {text('forget-all.title')}
        </h2>
        <div id={textId}>
          <p className={styles.paragraph}>{text('forget-all.text', { people: people.length, mails })}</p>
          {problem && <p className={styles.paragraph}>{text('forget-all.unread')}</p>}
          {enabled && <p className={styles.paragraph}>{text('forget-all.after')}</p>}
        </div>
        <div className={styles.buttons}>
          <Button onClick={close}>{text('forget-all.cancel')}</Button>
          <Button
            appearance="primary"
            onClick={() => {
              close();
              onForgetAll();
            }}
          >
            {text('forget-all')}
          </Button>
        </div>
      </dialog>
    </>
  );
}
