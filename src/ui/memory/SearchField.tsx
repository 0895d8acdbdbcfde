import { makeStyles } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { token } from '../lazyParts';
import { fieldFrame, focusedFrame } from '../parts/fieldFrame';

const useStyles = makeStyles({
  field: {
    display: 'flex',
    alignItems: 'center',
    gap: token('spacingHorizontalSNudge'),
    height: '32px',
    padding: `0 ${token('spacingHorizontalSNudge')} 0 ${token('spacingHorizontalMNudge')}`,
    ...fieldFrame,
    color: token('colorNeutralForeground3'),
    ':focus-within': focusedFrame,
  },
  icon: { flexShrink: 0 },
  input: {
    flexGrow: 1,
    minWidth: 0,
    height: '100%',
    padding: 0,
    border: 'none',
    outlineStyle: 'none',
    color: token('colorNeutralForeground1'),
    backgroundColor: 'transparent',
    font: 'inherit',
    '::placeholder': { color: token('colorNeutralForeground3'), opacity: 1 },
  },
});

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** As Fluent's SearchBox looks, which would make the pane heavier before anyone searches. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const styles = useStyles();
  return (
    <div className={styles.field}>
      <Search16Regular className={styles.icon} />
      <input
        type="search"
        className={styles.input}
        value={value}
        placeholder={label}
        aria-label={label}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
