// Three filters below the search box: the section, results or targets, and what the check found.

import { type EntryFilter, type FoundOf, NO_FILTER } from '../../data/search/filter-entries.ts';
import type { Language, MessageKey } from '../translate.ts';
import { FilterChoice } from './FilterChoice.tsx';

interface PopupFiltersProps {
  filter: EntryFilter;
  /** Titles, in page order. */
  sections: readonly string[];
  /** Whether the page at hand has been checked: findings can only then be asked for. */
  isChecked: boolean;
  language: Language;
  onFilter: (filter: EntryFilter) => void;
}

const FOUND: readonly (readonly [FoundOf, MessageKey])[] = [
  ['no-prior', 'filterNoPrior'],
  ['agrees', 'filterAgrees'],
  ['differs', 'legendDiffers'],
  ['not-comparable', 'cardNotComparable'],
];

/** The filters, and the way back to all. */
export const PopupFilters = (props: PopupFiltersProps) => {
  const { filter, sections, isChecked, language, onFilter } = props;
  const { t } = language;
  const found = FOUND.filter(([value]) => isChecked || value === 'no-prior');
  const choose = (change: Partial<EntryFilter>) => onFilter({ ...filter, ...change });
  return (
    <div class="filters">
      <FilterChoice
        label={t('filterSection')}
        value={filter.section}
        choices={sections.map((title) => [title, title])}
        lang="zh-CN"
        onChoose={(section) => choose({ section })}
      />
      <FilterChoice
        label={t('filterStatus')}
        value={filter.status}
        choices={[
          ['actual', t('legendActual')],
          ['target', t('legendTarget')],
        ]}
        onChoose={(status) => choose({ status: status as EntryFilter['status'] })}
      />
      <FilterChoice
        label={t('filterFound')}
        value={filter.found}
        choices={found.map(([value, key]) => [value, t(key)])}
        onChoose={(value) => choose({ found: value as FoundOf | null })}
      />
      {Object.values(filter).some(Boolean) && (
        <button type="button" onClick={() => onFilter(NO_FILTER)}>
          {t('filterAll')}
        </button>
      )}
    </div>
  );
};
