// One indicator in the popup's list: its name with what matched marked, its figures side by side, where the report speaks of it.

import type { Span } from '../../claims/claim.ts';
import type { SearchEntry, SearchFigure } from '../../data/search-record.ts';
import type { Language } from '../translate.ts';
import { type ResultCell, type ResultColumns, toResultCells, toShortText } from './result-cells.ts';

interface ResultRowProps {
  id: string;
  entry: SearchEntry;
  marks: Span[];
  /** Observations that answer a typed figure, by their place in the entry's list. */
  figures: number[];
  columns: ResultColumns;
  /** The section heading that the row stands under; it need not be said again. */
  heading: string;
  active: boolean;
  language: Language;
  onPoint: () => void;
  onOpen: () => void;
}

const MarkedName = ({ text, marks }: { text: string; marks: Span[] }) => {
  const pieces = marks.map(({ start, end }, nth) => [
    text.slice(marks[nth - 1]?.end ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <span class="name">
      {pieces}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </span>
  );
};

const Cell = ({ cell, matched, language }: { cell: ResultCell; matched: boolean; language: Language }) => (
  <span class={`cell ${cell.tone}`}>
    <span class="heard">{cell.label} </span>
    <span class={matched ? 'numeral matched' : 'numeral'}>{cell.numeral}</span>{' '}
    {cell.unit && <span class="unit">{cell.unit}</span>}
    {cell.tone === 'derived' && <span class="word"> {language.t('cardDerived')}</span>}
    {cell.own && <span class="word"> {language.t('cardOwn')}</span>}
  </span>
);

/** A figure that was asked for but has no column: another year, another area's. */
const toAside = (figure: SearchFigure | undefined, { entry, language }: ResultRowProps): string | null =>
  figure ? `${figure.period} ${toShortText(figure, entry.measure, language)}` : null;

/** A row of the list of results. */
export const ResultRow = (props: ResultRowProps) => {
  const { id, entry, marks, figures, columns, heading, active, language, onPoint, onOpen } = props;
  const cells = toResultCells(entry, columns, language);
  const shown = cells.map(({ observation }) => observation);
  const aside = figures.find((nth) => !shown.includes(nth));
  const places = entry.sections.filter((section) => section !== heading).join(' · ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the search box, which owns the list
    // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names the active row
    <div id={id} class="result" role="option" aria-selected={active} onMouseMove={onPoint} onClick={onOpen}>
      <MarkedName text={entry.name[language.locale]} marks={marks} />
      {cells.map((cell) => (
        <Cell
          key={cell.label}
          cell={cell}
          matched={cell.observation >= 0 && figures.includes(cell.observation)}
          language={language}
        />
      ))}
      {aside !== undefined && <span class="aside matched">{toAside(entry.observations[aside], props)}</span>}
      {places !== '' && (
        <span class="places" lang="zh-CN">
          {places}
        </span>
      )}
    </div>
  );
};
