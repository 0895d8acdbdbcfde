import {
  Checkbox,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

/** The ticks, and how to set one. `onTick` is the same function as long as the page lives. */
export interface Ticks {
  readonly ticked: ReadonlySet<string>;
  /** The first that is open, in the order in which they are shown: the one to point at now. */
  readonly next: string | undefined;
  readonly disabled: boolean;
  readonly onTick: (id: string, checked: boolean) => void;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    width: '100%',
    maxWidth: 'none',
    alignItems: 'flex-start',
    // The one that the sender is pointing at.
    ':focus-within': { backgroundColor: tokens.colorBrandBackground2 },
    // Fluent's outline lies around it, where the frame of a card would cut it off; this one lies within.
    ...createFocusOutlineStyle({ selector: 'focus-within', style: { outlineOffset: '-2px' } }),
  },
  /** Denser than Fluent's own: 28 px a line. */
  indicator: { marginTop: '6px', marginBottom: '6px' },
  label: {
    paddingTop: '4px',
    paddingBottom: '4px',
    color: tokens.colorNeutralForeground1,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  /** Above the row: while they are ticked one after another, the next box stays where it is. */
  cue: {
    margin: 0,
    padding: '4px 8px 0 36px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '12px',
    color: tokens.colorNeutralForeground3,
  },
});

interface TickBoxProps {
  /** Id of the checklist's item. */
  readonly id: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onTick: Ticks['onTick'];
  /** The label, which is also the accessible name. */
  readonly children: ReactNode;
  /** What to look at, said above it. */
  readonly cue?: string | undefined;
  /** Id of an element that describes it. */
  readonly describedBy?: string | undefined;
  readonly className?: string | undefined;
}

/** A real checkbox for one item of the checklist. */
export function TickBox(props: TickBoxProps) {
  const { id, checked, disabled, onTick, children, cue, describedBy, className } = props;
  const styles = useStyles();
  const cueId = useId();
  return (
    <>
      {cue !== undefined && (
        <p id={cueId} className={styles.cue}>
          {cue}
        </p>
      )}
      <Checkbox
        className={mergeClasses(styles.root, className)}
        checked={checked}
        disabled={disabled}
        onChange={(_, data) => onTick(id, data.checked === true)}
        indicator={{ className: styles.indicator }}
        label={{ children, className: styles.label }}
        data-item={id}
        aria-describedby={[cue && cueId, describedBy].filter(Boolean).join(' ') || undefined}
      />
    </>
  );
}
