// The years of whichever indicator a person chooses.

import { useId, useState } from 'preact/hooks';
import type { IndicatorSeries } from '../../data/series/indicator-series.ts';
import { type Language, toWords } from '../translate.ts';
import type { ChartActions } from './chart-actions.ts';
import { YearsChart } from './YearsChart.tsx';

interface YearsSectionProps {
  /** Those that have figures of two years or more. */
  series: readonly IndicatorSeries[];
  place: string;
  language: Language;
  actions: ChartActions;
  onJump: ((claim: string) => void) | null;
}

/** The one with most years is shown at first. */
const findFullest = (series: readonly IndicatorSeries[]): IndicatorSeries | undefined =>
  [...series].sort((a, b) => b.points.length - a.points.length)[0];

/** A choice of indicators, and the years of the one chosen. */
export const YearsSection = ({ series, place, language, actions, onJump }: YearsSectionProps) => {
  const { t } = language;
  const [chosen, choose] = useState<string | null>(null);
  const selectId = useId();
  const shown = series.find(({ id }) => id === chosen) ?? findFullest(series);
  if (shown === undefined) return <p class="chart-none">{t('chartYearsNone')}</p>;
  return (
    <section class="charts" aria-label={t('chartYears')}>
      <p class="chart-choice">
        <label for={selectId}>{t('chartYears')}</label>
        <select id={selectId} value={shown.id} onChange={(event) => choose(event.currentTarget.value)}>
          {series.map((each) => (
            <option key={each.id} value={each.id}>
              {t('promiseCount', [toWords(each.name, language), t('chartYearsCount', [countYears(each)])])}
            </option>
          ))}
        </select>
      </p>
      <YearsChart key={shown.id} series={shown} {...{ place, language, actions, onJump }} />
    </section>
  );
};

const countYears = ({ points }: IndicatorSeries): number => new Set(points.map(({ year }) => year)).size;
