// A result row as a line of text, to paste elsewhere: the indicator, its figures with their years, and where they are from.

import type { SearchEntry } from '../../data/search-record.ts';
import { type Language, toWords } from '../translate.ts';
import { type ResultColumns, toResultCells } from './result-cells.ts';

/** "加装既有住宅电梯:2024 22 部,2025 目标 ≥ 20 部。SOURCE" — missing years are left out. */
export function toCopyText(
  entry: SearchEntry,
  columns: ResultColumns,
  language: Language,
  source: string,
): string {
  const figures = toResultCells(entry, columns, language)
    .filter(({ tone }) => tone !== 'missing')
    .map(({ label, numeral, unit, own }) =>
      [label, numeral, unit, own && language.t('cardOwn')].filter(Boolean).join(' '),
    );
  const name = toWords(entry.name, language);
  return language.t('popupCopyText', [name, figures.join(language.t('popupCopyComma')), source]);
}
