import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowSwap16Regular } from '@fluentui/react-icons/svg/arrow-swap';
import { Attach16Regular } from '@fluentui/react-icons/svg/attach';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { PersonAdd16Regular } from '@fluentui/react-icons/svg/person-add';
import { PersonArrowRight16Regular } from '@fluentui/react-icons/svg/person-arrow-right';
import { PersonDelete16Regular } from '@fluentui/react-icons/svg/person-delete';
import type { ReactElement } from 'react';
import type { Mend } from '../../inspection/mend';
import { useMends } from '../mending';

const useStyles = makeStyles({
  button: { minWidth: 0, maxWidth: '100%', textAlign: 'start', overflowWrap: 'anywhere' },
});

/** How every small button of a mend looks. */
export const useButtonClass = (className?: string): string => mergeClasses(useStyles().button, className);

function iconOf(mend: Mend): ReactElement {
  switch (mend.kind) {
    case 'add':
      return <PersonAdd16Regular />;
    case 'remove':
      return <PersonDelete16Regular />;
    case 'replace':
      return <ArrowSwap16Regular />;
    case 'move':
      return mend.to === 'bcc' ? <EyeOff16Regular /> : <PersonArrowRight16Regular />;
    case 'subject':
    case 'text':
      return <Edit16Regular />;
    case 'attach':
      return <Attach16Regular />;
    case 'detach':
      return <Dismiss16Regular />;
  }
}

interface MendButtonProps {
  readonly mend: Mend;
  readonly label: string;
  /** The accessible name, where the label alone says too little; it begins with the label's own words. */
  readonly name?: string;
  readonly title?: string | undefined;
}

/** One press changes the message. */
export function MendButton({ mend, label, name, title }: MendButtonProps) {
  const className = useButtonClass();
  const mends = useMends();
  if (!mends) return null;
  const { Button } = mends.parts;
  return (
    <Button
      size="small"
      className={className}
      icon={iconOf(mend)}
      // Keeps the keyboard where it is, in case Outlook refuses.
      disabledFocusable={mends.busy}
      aria-label={name}
      title={title}
      onClick={() => mends.apply(mend)}
    >
      {label}
    </Button>
  );
}
