// What stands below the popup's search box and scrolls: the last searches, how many were found, and the list.

import type { Language } from '../translate.ts';
import { RecentSearches } from './RecentSearches.tsx';
import { ResultList } from './ResultList.tsx';
import type { ResultColumns } from './result-cells.ts';
import { SearchOutcome } from './SearchOutcome.tsx';
import type { SearchList } from './use-search-list.ts';

interface PopupResultsProps {
  list: SearchList;
  filtered: boolean;
  recent: readonly string[];
  columns: ResultColumns;
  language: Language;
  onSearch: (query: string) => void;
  onForget: () => void;
  onOpen: (row: number) => void;
}

/** The scrolling part. */
export const PopupResults = ({ list, filtered, recent, columns, language, ...acts }: PopupResultsProps) => {
  const { typed, hits, drawn, active } = list;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section class="scroll" ref={list.scroller} tabIndex={0} aria-label={language.t('popupIndicators')}>
      {typed === '' && (
        <RecentSearches
          searches={recent}
          language={language}
          onSearch={acts.onSearch}
          onForget={acts.onForget}
        />
      )}
      <SearchOutcome query={typed} count={hits.length} filtered={filtered} language={language} />
      <ResultList
        {...{ active, columns, language }}
        hits={drawn}
        grouped={typed === ''}
        onPoint={list.choose}
        onOpen={acts.onOpen}
      />
    </section>
  );
};
