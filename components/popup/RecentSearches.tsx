// What was searched for last, while nothing is typed: each a button that searches again, and one that forgets them all.

import type { Language } from '../translate.ts';

interface RecentSearchesProps {
  /** The last first. */
  searches: readonly string[];
  language: Language;
  onSearch: (query: string) => void;
  onForget: () => void;
}

/** Nothing where nothing is kept. */
export const RecentSearches = ({ searches, language: { t }, onSearch, onForget }: RecentSearchesProps) => {
  if (searches.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that search again are no fields of a form
    <div class="recent" role="group" aria-label={t('recentTitle')}>
      <span aria-hidden="true">{t('recentTitle')}</span>
      <span class="searches">
        {searches.map((query) => (
          <button key={query} type="button" onClick={() => onSearch(query)}>
            {query}
          </button>
        ))}
      </span>
      <button type="button" class="forget" onClick={onForget}>
        {t('recentForget')}
      </button>
    </div>
  );
};
