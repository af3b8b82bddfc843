// One indicator's years: a picture of its results and targets, and the table of where each figure comes from.

import { useCallback, useMemo } from 'preact/hooks';
import type { IndicatorSeries, SeriesGap } from '../../data/series/indicator-series.ts';
import { type Language, type MessageKey, toWords } from '../translate.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ClaimLink } from './ClaimLink.tsx';
import type { ChartActions } from './chart-actions.ts';
import { toYearRows, type YearForm, type YearMark, type YearRows } from './year-rows.ts';

interface YearsChartProps {
  series: IndicatorSeries;
  /** The place that the figures are of, as the report names it; "" where it names none. */
  place: string;
  language: Language;
  actions: ChartActions;
  onJump: ((claim: string) => void) | null;
}

/** The years of one indicator. */
export const YearsChart = ({ series, place, language, actions, onJump }: YearsChartProps) => {
  const { t } = language;
  const rows = useMemo(() => toYearRows(series, language), [series, language]);
  const load = useCallback(async () => {
    const { drawYears } = await import('./draw-years.ts');
    const picture = { marks: rows.marks, isAmount: series.isAmount, gap: t('chartNoFigure') };
    return (widthPx: number, page: Document) => drawYears(picture, widthPx, page);
  }, [rows, series, t]);
  const name = toWords(series.name, language);
  const title = place === '' ? name : t('chartYearsTitle', [place, name]);
  return (
    <ChartFrame
      title={title}
      deck={toDeck(rows, series, language)}
      label={toLabel(title, rows, language)}
      load={load}
      fullTitle={title}
      language={language}
      actions={actions}
      notes={toNotes(series, rows, language)}
      table={<YearTable title={title} rows={rows} language={language} onJump={onJump} />}
    />
  );
};

const FORM_KEYS: readonly [YearForm, MessageKey][] = [
  ['actual', 'chartFormActual'],
  ['target', 'chartFormTarget'],
  ['derived', 'chartFormDerived'],
];

/** How to read it: the unit, and only those forms that there are. */
const toDeck = ({ unit, marks }: YearRows, { isAmount }: IndicatorSeries, { t }: Language): string => {
  const years = marks.map(({ year }) => year);
  const hasGap = Math.max(...years) - Math.min(...years) + 1 > new Set(years).size;
  const said = [
    ...FORM_KEYS.filter(([form]) => marks.some((mark) => mark.form === form)).map(([, key]) => t(key)),
    ...(isAmount ? [] : [t('chartFormScale')]),
    ...(hasGap ? [t('chartFormGap')] : []),
  ].join(t('chartSemicolon'));
  return unit === '' ? t('chartSentence', [said]) : t('chartYearsDeck', [unit, said]);
};

const toLabel = (title: string, { marks }: YearRows, { t }: Language): string =>
  t('cardFairness', [
    title,
    marks
      .map(({ year, formText, text }) => t('chartYearsLabel', [year, formText, text]))
      .join(t('chartSemicolon')),
  ]);

const GAP_KEYS: Record<SeriesGap, MessageKey> = {
  'other-area': 'chartSeriesOtherArea',
  'part-year': 'chartSeriesPartYear',
  'not-comparable': 'chartSeriesNotComparable',
  'other-unit': 'chartSeriesOtherUnit',
};

const toNotes = (series: IndicatorSeries, { marks }: YearRows, { t }: Language): string => {
  const gaps = (Object.keys(GAP_KEYS) as SeriesGap[]).filter((gap) => series.gaps[gap] > 0);
  const counts = gaps.map((gap) => t(GAP_KEYS[gap], [series.gaps[gap]])).join(t('chartSemicolon'));
  return [
    ...(marks.some(({ isSimilar }) => isSimilar) ? [t('chartSimilarSign')] : []),
    ...(counts === '' ? [] : [t('chartSeriesGaps', [counts])]),
  ].join(' ');
};

interface YearTableProps {
  title: string;
  rows: YearRows;
  language: Language;
  onJump: ((claim: string) => void) | null;
}

const YearTable = ({ title, rows, language, onJump }: YearTableProps) => {
  const { t } = language;
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ownYear')}</th>
          <th scope="col">{t('chartWhat')}</th>
          <th scope="col" class="number">
            {t('chartFigure')}
          </th>
          <th scope="col">{t('chartSource')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.marks.map((mark) => (
          <tr key={mark.key}>
            <th scope="row">{mark.year}</th>
            <td>{mark.formText}</td>
            <td class="number">
              <ClaimLink claim={mark.claim} onJump={onJump}>
                {mark.text}
              </ClaimLink>
            </td>
            <td>
              <YearSource mark={mark} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const YearSource = ({ mark, language }: { mark: YearMark; language: Language }) => {
  const { source, url, note, isOwn } = mark;
  return (
    <>
      {url === '' ? (
        <span lang="zh-CN">{source}</span>
      ) : (
        <a href={url} target="_blank" rel="noreferrer" lang="zh-CN">
          {source}
        </a>
      )}
      {isOwn && ` ${language.t('cardOwn')}`}
      {note !== '' && <small>{note}</small>}
    </>
  );
};
