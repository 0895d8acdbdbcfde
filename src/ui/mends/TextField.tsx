import { makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent, Ref } from 'react';
import { token } from '../lazyParts';
import { fieldFrame, focusedFrame } from '../parts/fieldFrame';

const useStyles = makeStyles({
  field: {
    flexGrow: 1,
    ...fieldFrame,
    boxSizing: 'border-box',
    color: token('colorNeutralForeground1'),
    font: 'inherit',
    minWidth: '120px',
    maxWidth: '420px',
    height: '24px',
    padding: `0 ${token('spacingHorizontalSNudge')}`,
    '::placeholder': { color: token('colorNeutralForeground3'), opacity: 1 },
    ':focus-visible': focusedFrame,
    ':disabled': {
      color: token('colorNeutralForegroundDisabled'),
      border: `1px solid ${token('colorNeutralStrokeDisabled')}`,
      textDecorationLine: 'line-through',
    },
  },
});

interface TextFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
  /** Enter was pressed; not the one that ends the conversion of kana. */
  readonly onEnter: () => void;
  readonly onEscape?: (() => void) | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** One line of text, as Fluent's small field looks. */
export function TextField(props: TextFieldProps) {
  const { label, placeholder = label, value, disabled, onChange, onEnter, onEscape, ref } = props;
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const act = event.key === 'Enter' ? onEnter : event.key === 'Escape' ? onEscape : undefined;
    if (!act) return;
    // Nor does it close the dialog.
    event.preventDefault();
    act();
  };
  return (
    <input
      ref={ref}
      type="text"
      className={styles.field}
      value={value}
      placeholder={placeholder}
      aria-label={label}
      disabled={disabled}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
