import {
  Checkbox,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

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
});

interface TickBoxProps {
  /** Id of the checklist's item. */
  readonly id: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onTick: Ticks['onTick'];
  /** The label, which is also the accessible name. */
  readonly children: ReactNode;
  /** Ids of elements that describe it. */
  readonly describedBy?: string | undefined;
  readonly className?: string | undefined;
}

/** A real checkbox for one item of the checklist. */
export function TickBox({ id, checked, disabled, onTick, children, describedBy, className }: TickBoxProps) {
  const styles = useStyles();
  return (
    <Checkbox
      className={mergeClasses(styles.root, className)}
      checked={checked}
      disabled={disabled}
      onChange={(_, data) => onTick(id, data.checked === true)}
      indicator={{ className: styles.indicator }}
      label={{ children, className: styles.label }}
      data-item={id}
      aria-describedby={describedBy}
    />
  );
}
