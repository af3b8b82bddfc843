// How many indicators a search or a filter leaves: said to those who hear the page, and seen where it is none.

import type { Language } from '../translate.ts';

interface SearchOutcomeProps {
  query: string;
  count: number;
  /** Whether only some entries are wanted. */
  filtered: boolean;
  language: Language;
}

function toWords({ query, count, filtered, language: { t } }: SearchOutcomeProps): string {
  if (count === 0) return filtered ? t('popupNothingFiltered') : t('popupNothing', [query]);
  if (query !== '') return t('popupFound', [count]);
  return filtered ? t('popupFiltered', [count]) : '';
}

/** The count, and what else could be tried. */
export const SearchOutcome = (props: SearchOutcomeProps) => (
  <>
    <p class={props.count > 0 ? 'heard' : 'nothing'} role="status">
      {toWords(props)}
    </p>
    {props.count === 0 && !props.filtered && <p class="hint">{props.language.t('popupNothingHint')}</p>}
  </>
);
