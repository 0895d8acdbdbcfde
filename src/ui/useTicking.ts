import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { RowsInView } from './rowsInView';
import type { Ticks } from './parts/TickBox';

/**
 * How a tick comes about: by the user's own hand, and where `inView` only after its row was in view for a moment.
 * @returns `tick`, the same function as long as the page lives, and whether the last one came too early.
 */
export function useTicking(main: RefObject<HTMLElement | null>, inView: boolean, onTick: Ticks['onTick']) {
  const [hurried, setHurried] = useState(false);
  const rows = useRef<Pick<RowsInView, 'wasSeen'> | null>(null);
  useEffect(refuseScripts, []);
  useEffect(() => {
    if (!inView || !main.current) return;
    const element = main.current;
    let watching: RowsInView | null = null;
    let isOver = false;
    rows.current = { wasSeen: () => false };
    import('./rowsInView').then(
      ({ watchRows }) => {
        if (!isOver) rows.current = watching = watchRows(element);
      },
      // Without it nobody may be kept from ticking.
      () => (rows.current = null),
    );
    return () => {
      isOver = true;
      rows.current = null;
      watching?.end();
    };
  }, [main, inView]);
  const tick = useCallback(
    (id: string, checked: boolean) => {
      const isEarly = checked && rows.current?.wasSeen(id) === false;
      setHurried(isEarly);
      if (!isEarly) onTick(id, checked);
    },
    [onTick],
  );
  return { tick, hurried };
}

/** A click that a script made ticks nothing, nor does what a label makes of one. Those of assistive technology are trusted. */
function refuseScripts(): () => void {
  const refuse = (event: Event) => {
    if (event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('click', refuse, true);
  return () => document.removeEventListener('click', refuse, true);
}
