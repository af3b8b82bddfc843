// The popup's search box: an ARIA combobox that keeps the focus while the list below it follows.

import type { Ref } from 'preact';
import type { Language } from '../translate.ts';
import type { KeyPress } from './popup-keys.ts';
import { LIST_ID, toRowId } from './ResultList.tsx';

interface SearchBoxProps {
  query: string;
  active: number;
  count: number;
  language: Language;
  boxRef: Ref<HTMLInputElement>;
  onQuery: (query: string) => void;
  /** Gives whether the key was used, and so is not the box's own. */
  onKey: (press: KeyPress) => boolean;
}

/** What an input method is still composing is not searched for: it changes with every key and is no word yet. */
export const SearchBox = (props: SearchBoxProps) => {
  const { query, active, count, language, boxRef, onQuery, onKey } = props;
  return (
    <div class="search">
      <svg class="lens" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="m10.4 10.4 3.6 3.6" />
      </svg>
      <input
        ref={boxRef}
        type="text"
        role="combobox"
        aria-label={language.t('popupSearch')}
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls={LIST_ID}
        aria-activedescendant={active >= 0 && active < count ? toRowId(active) : undefined}
        placeholder={language.t('popupPlaceholder')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={query}
        onInput={(event) => {
          if (!event.isComposing) onQuery(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (onKey(event)) event.preventDefault();
        }}
      />
    </div>
  );
};
