// Which claims an export holds: those chosen in the list, or all. Nothing chosen is no choice.

import type { Language } from '../translate.ts';
import type { ExportCounts, ExportScope } from './export-request.ts';

interface ExportScopesProps {
  scope: ExportScope;
  counts: ExportCounts;
  language: Language;
  onScope: (scope: ExportScope) => void;
}

/** Two radio buttons. */
export const ExportScopes = ({ scope, counts, language: { t }, onScope }: ExportScopesProps) => (
  <fieldset class="export-scope">
    <legend>{t('exportScope')}</legend>
    {(['chosen', 'all'] as const).map((each) => (
      <label key={each}>
        <input
          type="radio"
          name="export-scope"
          checked={scope === each}
          disabled={each === 'chosen' && counts.chosen === 0}
          onChange={() => onScope(each)}
        />
        {t(each === 'all' ? 'exportAll' : 'exportChosen', [counts[each]])}
      </label>
    ))}
    {counts.chosen === 0 && <p class="second">{t('exportChooseHint')}</p>}
  </fieldset>
);
