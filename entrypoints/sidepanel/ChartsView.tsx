// The pictures with their data: the plan against the year before it, and one indicator's years.

import { useMemo } from 'preact/hooks';
import { PlanChart } from '../../components/charts/PlanChart.tsx';
import { YearsSection } from '../../components/charts/YearsSection.tsx';
import type { Language } from '../../components/translate.ts';
import type { ReportDocument } from '../../data/documents/report-document.ts';
import { listSeries } from '../../data/series/indicator-series.ts';
import { toPlanOverview } from '../../data/series/plan-overview.ts';
import { CHART_ACTIONS } from './chart-export.ts';
import { useBeside } from './use-beside.ts';

interface ChartsViewProps {
  report: ReportDocument;
  language: Language;
  /** Null where the report is on no page. */
  onJump: ((claim: string) => void) | null;
}

/** The view. */
export const ChartsView = ({ report, language, onJump }: ChartsViewProps) => {
  const beside = useBeside(report);
  const overview = useMemo(() => toPlanOverview(report.claims, report.period), [report]);
  const series = useMemo(() => listSeries(report.claims, beside?.series), [report, beside]);
  const place = report.place || report.title;
  return (
    <div class="bench-pictures">
      {/* Without a year there is no year before. */}
      {report.period !== '' && (
        <PlanChart {...{ overview, language, onJump }} report={place} actions={CHART_ACTIONS} />
      )}
      <YearsSection {...{ series, place: report.place, language, onJump }} actions={CHART_ACTIONS} />
    </div>
  );
};
