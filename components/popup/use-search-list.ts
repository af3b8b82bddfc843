// What the search box and its list share: the query, its hits, how many of them are drawn, which is chosen.

import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Search, SearchHit } from '../../data/search.ts';
import type { SearchEntry } from '../../data/search-record.ts';
import { toRowId } from './ResultList.tsx';

/** Nobody reads further down a list that can be searched. */
const MOST_LISTED = 300;
/** What the popup shows without scrolling is drawn at once, the rest when typing pauses: one frame does not hold all. */
const FIRST_ROWS = 10;
const PAUSE_MS = 80;

export interface SearchList {
  query: string;
  /** The query without surrounding spaces; with nothing typed, all entries are listed. */
  typed: string;
  hits: SearchHit[];
  /** The first of the hits, soon all of them. */
  drawn: SearchHit[];
  /** The chosen row, or -1. */
  active: number;
  /** For the element in which the list scrolls. */
  scroller: RefObject<HTMLElement | null>;
  setQuery: (query: string) => void;
  choose: (row: number) => void;
  /** As `choose`, and scrolls to the row; one under the pointer is where it is wanted. */
  chooseByKey: (row: number) => void;
}

const toUnsearched = (entry: SearchEntry): SearchHit => ({
  entry,
  score: 0,
  marks: { zh: [], en: [] },
  figures: [],
});

/** Keeps the state of a searchable list. `accept` says which entries are wanted; undefined: all. */
export function useSearchList(
  entries: SearchEntry[],
  search: Search,
  accept: ((entry: SearchEntry) => boolean) | undefined,
): SearchList {
  const [query, setQuery] = useState('');
  const [{ active, byKey }, setChosen] = useState({ active: -1, byKey: false });
  const [rows, setRows] = useState(FIRST_ROWS);
  const scroller = useRef<HTMLElement>(null);
  const typed = query.trim();
  const hits = useMemo(
    () =>
      typed === ''
        ? (accept ? entries.filter(accept) : entries).slice(0, MOST_LISTED).map(toUnsearched)
        : search(typed, MOST_LISTED, accept),
    [typed, entries, search, accept],
  );

  useEffect(() => {
    const timer = setTimeout(() => setRows(MOST_LISTED), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query]);
  useEffect(() => {
    if (byKey) scroller.current?.querySelector(`#${toRowId(active)}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, byKey, rows]);

  const changeQuery = (next: string) => {
    setQuery(next);
    setRows(FIRST_ROWS);
    setChosen({ active: next.trim() === '' ? -1 : 0, byKey: false });
    scroller.current?.scrollTo({ top: 0 });
  };
  return {
    ...{ query, typed, hits, active, scroller },
    drawn: hits.slice(0, rows),
    setQuery: changeQuery,
    choose: (row) => setChosen({ active: row, byKey: false }),
    chooseByKey: (row) => setChosen({ active: row, byKey: true }),
  };
}
