import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type RefObject } from 'react';
import { token } from '../lazyParts';

/** A list of what is remembered, each row with what can be done about it. */
export const useRowStyles = makeStyles({
  rows: {
    listStyleType: 'none',
    margin: `${token('spacingVerticalXS')} 0 0`,
    padding: 0,
    border: `1px solid ${token('colorNeutralStroke2')}`,
    borderRadius: token('borderRadiusMedium'),
    backgroundColor: token('colorNeutralBackground1'),
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: token('spacingHorizontalS'),
    padding: `${token('spacingVerticalXS')} ${token('spacingHorizontalXS')} ${token('spacingVerticalXS')} ${token('spacingHorizontalM')}`,
    ':not(:first-child)': { borderTop: `1px solid ${token('colorNeutralStroke2')}` },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block', fontWeight: token('fontWeightSemibold') },
  facts: { color: token('colorNeutralForeground3'), fontSize: token('fontSizeBase200') },
  act: { flexShrink: 0, minWidth: 'auto' },
});

/**
 * Where a row's button goes with its row, the focus goes to the one in its place.
 * @param change another value after each change of the list
 * @returns a function that takes the number of the row whose button was pressed
 */
export function useFocusInPlace(
  list: RefObject<HTMLElement | null>,
  change: unknown,
): (index: number) => void {
  const place = useRef<number | null>(null);
  useEffect(() => {
    if (place.current === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('button') ?? [];
    buttons[Math.min(place.current, buttons.length - 1)]?.focus();
    place.current = null;
  }, [list, change]);
  return (index) => {
    place.current = index;
  };
}
