// The popup's list: results in their order, or, with nothing typed, every indicator under the heading that speaks of it first.

import type { SearchHit } from '../../data/search.ts';
import type { Language } from '../translate.ts';
import { ResultRow } from './ResultRow.tsx';
import type { ResultColumns } from './result-cells.ts';

export const LIST_ID = 'results';
export const toRowId = (row: number): string => `result-${row}`;

interface ResultListProps {
  hits: SearchHit[];
  /** Whether rows stand under section headings. */
  grouped: boolean;
  active: number;
  columns: ResultColumns;
  language: Language;
  onPoint: (row: number) => void;
  onOpen: (row: number) => void;
}

interface Group {
  heading: string;
  /** Row numbers of the whole list. */
  rows: number[];
}

/** Neighbours under the same heading stand together; without grouping all are one group without a heading. */
function toGroups(hits: SearchHit[], grouped: boolean): Group[] {
  const groups: Group[] = [];
  hits.forEach(({ entry }, row) => {
    const heading = grouped ? (entry.sections[0] ?? '') : '';
    const last = groups.at(-1);
    if (last?.heading === heading) last.rows.push(row);
    else groups.push({ heading, rows: [row] });
  });
  return groups;
}

const Heads = ({ columns, language }: { columns: ResultColumns; language: Language }) => (
  <div class="heads" aria-hidden="true">
    <span>{language.t('popupIndicator')}</span>
    <span>{columns.prior}</span>
    <span>{columns.actual}</span>
    <span>{language.t('popupTargetYear', [columns.target])}</span>
  </div>
);

/** The list box that the search box controls. */
export const ResultList = (props: ResultListProps) => {
  const { hits, grouped, active, columns, language, onPoint, onOpen } = props;
  const toRow = (row: number, heading: string) => {
    const hit = hits[row];
    if (!hit) return null;
    return (
      <ResultRow
        key={hit.entry.id}
        id={toRowId(row)}
        entry={hit.entry}
        marks={hit.marks[language.locale]}
        figures={hit.figures}
        columns={columns}
        heading={heading}
        active={row === active}
        language={language}
        onPoint={() => onPoint(row)}
        onOpen={() => onOpen(row)}
      />
    );
  };
  return (
    <div class="list">
      {hits.length > 0 && <Heads columns={columns} language={language} />}
      <div id={LIST_ID} role="listbox" aria-label={language.t('popupIndicators')}>
        {toGroups(hits, grouped).map(({ heading, rows }) =>
          heading === '' ? (
            rows.map((row) => toRow(row, ''))
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a list box may hold groups of options, and no fieldset
            <div key={rows[0]} role="group" aria-label={heading}>
              <div class="heading" aria-hidden="true" lang="zh-CN">
                {heading}
              </div>
              {rows.map((row) => toRow(row, heading))}
            </div>
          ),
        )}
      </div>
    </div>
  );
};
