import { useEffect, useMemo, useState } from 'react';
import { useAdmin } from '../admin';

/** Rows on a page: a directory may have thousands. */
const PAGE = 50;

/** The rows of a list that are shown, by what is searched for and the page. */
export interface FoundRows {
  readonly filter: string;
  readonly setFilter: (filter: string) => void;
  /** How many there are. */
  readonly found: number;
  /** Places of those on this page. */
  readonly shown: readonly number[];
  readonly page: number;
  readonly pages: number;
  readonly pageSize: number;
  readonly setPage: (page: number) => void;
  readonly showLast: () => void;
}

/** @param from the first place that is a row */
export function useFoundRows(list: readonly unknown[], place: string, from: number): FoundRows {
  const { target } = useAdmin();
  const [filter, setFilter] = useState('');
  const [page, setPage] = useState(0);
  const found = useMemo(() => foundIn(list, filter, from), [list, filter, from]);
  // A place that somebody asks to see has to be on the page.
  useEffect(() => {
    if (!target?.path.startsWith(`${place}[`)) return;
    const index = Number(/^\d+/.exec(target.path.slice(place.length + 1))?.[0]);
    setFilter('');
    setPage(Math.floor((index - from) / PAGE));
  }, [target, place, from]);
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const current = Math.min(page, pages - 1);
  return {
    filter,
    setFilter,
    found: found.length,
    shown: found.slice(current * PAGE, (current + 1) * PAGE),
    page: current,
    pages,
    pageSize: PAGE,
    setPage,
    showLast: () => {
      setFilter('');
      setPage(Number.MAX_SAFE_INTEGER);
    },
  };
}

function foundIn(list: readonly unknown[], filter: string, from: number): number[] {
  const wanted = filter.trim().toLowerCase();
  const places = list.map((_, index) => index).slice(from);
  if (wanted === '') return places;
  return places.filter((index) => JSON.stringify(list[index]).toLowerCase().includes(wanted));
}
