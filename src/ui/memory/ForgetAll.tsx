import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { useId, useRef } from 'react';
import type { Remembered } from '../session';
import { useMemoryTexts } from './texts';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'calc(100vw - 24px)',
    maxWidth: '420px',
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: { margin: `${tokens.spacingVerticalS} 0 0` },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
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
