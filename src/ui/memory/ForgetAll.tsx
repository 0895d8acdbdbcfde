import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import type { Remembered } from '../session';
import { useMemoryTexts } from './texts';

const useStyles = makeStyles({
  paragraph: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface ForgetAllProps {
  readonly remembered: Remembered;
  readonly busy: boolean;
  readonly onForgetAll: () => void;
}

/** The button, and the question whether it was meant. */
export function ForgetAll({ remembered, busy, onForgetAll }: ForgetAllProps) {
  const styles = useStyles();
  const text = useMemoryTexts();
  const { people, mails, problem, enabled } = remembered;
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button icon={<Delete16Regular />} disabledFocusable={busy}>
          {text('forget-all')}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text('forget-all.title')}</DialogTitle>
          <DialogContent>
            <p className={styles.paragraph}>{text('forget-all.text', { people: people.length, mails })}</p>
            {problem && <p className={styles.paragraph}>{text('forget-all.unread')}</p>}
            {enabled && <p className={styles.paragraph}>{text('forget-all.after')}</p>}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{text('forget-all.cancel')}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onForgetAll}>
                {text('forget-all')}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
