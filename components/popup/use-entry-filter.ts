// Which of the popup's filters are set, and what they let through on the page at hand.

import { useMemo, useState } from 'preact/hooks';
import { type EntryFilter, NO_FILTER, toAccept } from '../../data/search/filter-entries.ts';
import type { SearchEntry } from '../../data/search-record.ts';
import type { PageAtHand } from './PageStatus.tsx';
import type { ResultColumns } from './result-cells.ts';

interface FilterInUse {
  filter: EntryFilter;
  /** Undefined where all entries are wanted. */
  accept: ((entry: SearchEntry) => boolean) | undefined;
  /** Whether the page at hand is one that the record knows, and has been checked. */
  isChecked: boolean;
  setFilter: (filter: EntryFilter) => void;
}

/** Keeps the filters; the page may be checked, or another come to the front, while they are set. */
export function useEntryFilter(page: PageAtHand, { area, prior }: ResultColumns): FilterInUse {
  const [filter, setFilter] = useState(NO_FILTER);
  const summary = page.type === 'report' && page.recorded ? page.summary : null;
  const accept = useMemo(() => toAccept(filter, { area, prior, summary }), [filter, area, prior, summary]);
  return { filter, accept, isChecked: summary !== null, setFilter };
}
