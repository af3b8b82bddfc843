// The formats to choose from, each with a line on what it is good for.

import type { ExportFormat } from '../../data/exports/write-export.ts';
import type { Language, MessageKey } from '../translate.ts';
import type { ExportCounts } from './export-request.ts';

const FORMATS: [ExportFormat, MessageKey, MessageKey][] = [
  ['csv', 'formatCsv', 'formatCsvHint'],
  ['sheet', 'formatSheet', 'formatSheetHint'],
  ['markdown', 'formatMarkdown', 'formatMarkdownHint'],
  ['json', 'formatJson', 'formatJsonHint'],
  ['annotations', 'formatAnnotations', 'formatAnnotationsHint'],
  ['claim-review', 'formatClaimReview', 'formatClaimReviewHint'],
  ['sdmx-csv', 'formatSdmx', 'formatSdmxHint'],
];

interface ExportFormatsProps {
  format: ExportFormat;
  counts: ExportCounts;
  language: Language;
  onFormat: (format: ExportFormat) => void;
}

/** A list of radio buttons. */
export const ExportFormats = ({ format, counts, language: { t }, onFormat }: ExportFormatsProps) => (
  <fieldset class="export-formats">
    <legend>{t('exportFormat')}</legend>
    {FORMATS.map(([each, name, hint]) => (
      <label key={each}>
        <input
          type="radio"
          name="export-format"
          checked={format === each}
          aria-labelledby={`export-name-${each}`}
          aria-describedby={`export-hint-${each}`}
          onChange={() => onFormat(each)}
        />
        <span class="export-name" id={`export-name-${each}`}>
          {t(name)}
        </span>
        <span class="second" id={`export-hint-${each}`}>
          {t(hint, [counts.rated])}
        </span>
      </label>
    ))}
  </fieldset>
);
