// The popup as a whole: the page's state, the search box, the list, and the keys that work here.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Search, SearchHit } from '../../data/search.ts';
import type { SearchEntry } from '../../data/search-record.ts';
import type { Language } from '../translate.ts';
import { type PageAtHand, PageStatus } from './PageStatus.tsx';
import { PopupFilters } from './PopupFilters.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { PopupResults } from './PopupResults.tsx';
import { type KeyPress, readKey } from './popup-keys.ts';
import type { ResultColumns } from './result-cells.ts';
import { SearchBox } from './SearchBox.tsx';
import { useEntryFilter } from './use-entry-filter.ts';
import { useSearchList } from './use-search-list.ts';

export interface PopupProps {
  page: PageAtHand;
  entries: SearchEntry[];
  /** Titles of sections that entries may be filtered by, in page order. */
  sections: readonly string[];
  search: Search;
  columns: ResultColumns;
  recordTitle: string;
  language: Language;
  /** What was searched for last; shown while nothing is typed. */
  recent: readonly string[];
  onForget: () => void;
  /** Told of the query that led there. */
  onOpen: (entry: SearchEntry, query: string) => void;
  /** Gives whether it could be copied. */
  onCopy: (entry: SearchEntry, query: string) => Promise<boolean>;
  onToggle: () => void;
  /** Opens the list of all figures on the page. */
  onList: () => void;
  onOpenReport: () => void;
  /** Host of the page in front, where it may still be asked for; else null. */
  site: string | null;
  /** Reads the page in front. */
  onRead: () => void;
  onAlways: () => void;
  /** Opens the workbench beside the page. */
  onWorkbench: () => void;
  /** Opens the settings, a person's own figures among them. */
  onSettings: () => void;
  onClose: () => void;
}

/** Draws the popup. */
export const Popup = (props: PopupProps) => {
  const { page, entries, search, columns, recordTitle, language } = props;
  const { filter, accept, isChecked, setFilter } = useEntryFilter(page, columns);
  const list = useSearchList(entries, search, accept);
  const { query, typed, active, hits } = list;
  const [notice, setNotice] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  useEffect(() => setNotice(''), [query]);

  const copy = async (entry: SearchEntry) => {
    const copied = await props.onCopy(entry, typed);
    setNotice(language.t(copied ? 'cardCopied' : 'cardCopyFailed'));
  };
  const open = (entry: SearchEntry) => props.onOpen(entry, typed);
  const onKey = (press: KeyPress): boolean => {
    const action = readKey(press, { query, active, count: hits.length });
    if (action?.type === 'choose') list.chooseByKey(action.row);
    if (action?.type === 'open') withEntry(hits, action.row, open);
    if (action?.type === 'copy') withEntry(hits, action.row, copy);
    if (action?.type === 'empty') list.setQuery('');
    if (action?.type === 'close') props.onClose();
    return action !== null;
  };
  return (
    <main class="popup" lang={language.locale === 'zh' ? 'zh-CN' : 'en'}>
      <PageStatus {...props} page={page} recordTitle={recordTitle} />
      <SearchBox
        {...{ query, active, language, onKey }}
        count={hits.length}
        boxRef={box}
        onQuery={list.setQuery}
      />
      <PopupFilters
        {...{ filter, language }}
        sections={props.sections}
        isChecked={isChecked}
        onFilter={setFilter}
      />
      <PopupResults
        {...{ list, columns, language }}
        filtered={accept !== undefined}
        recent={props.recent}
        onSearch={(searched) => {
          list.setQuery(searched);
          box.current?.focus();
        }}
        onForget={props.onForget}
        onOpen={(row) => withEntry(hits, row, open)}
      />
      <PopupFoot {...props} notice={notice} onList={page.type === 'report' ? props.onList : undefined} />
    </main>
  );
};

function withEntry(hits: SearchHit[], row: number, act: (entry: SearchEntry) => void): void {
  const entry = hits[row]?.entry;
  if (entry) act(entry);
}
