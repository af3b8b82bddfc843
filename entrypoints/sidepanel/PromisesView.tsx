// What became of last year's plan, with its data; where no report of the year before is learnt, how to bring one.

import { useMemo } from 'preact/hooks';
import { PromiseOverview } from '../../components/promises/PromiseOverview.tsx';
import type { Language } from '../../components/translate.ts';
import type { ReportDocument } from '../../data/documents/report-document.ts';
import { judgePromises } from '../../data/promises/judge-promises.ts';
import { CHART_ACTIONS } from './chart-export.ts';
import { useBeside } from './use-beside.ts';

interface PromisesViewProps {
  report: ReportDocument;
  language: Language;
  /** Null where the report is on no page. */
  onJump: ((claim: string) => void) | null;
}

/** The view. */
export const PromisesView = ({ report, language, onJump }: PromisesViewProps) => {
  const { t } = language;
  const beside = useBeside(report);
  const account = useMemo(() => beside && judgePromises(beside, report), [beside, report]);
  if (beside === null) return <p class="bench-empty">{t('benchAsking')}</p>;
  if (account === null)
    return <p class="bench-empty">{t('promiseNoEarlier', [toYearBefore(report.period)])}</p>;
  if (account.promises.length === 0) return <p class="bench-empty">{t('promiseNone', [account.earlier])}</p>;
  return (
    <div class="bench-pictures">
      <PromiseOverview {...{ account, language, onJump }} actions={CHART_ACTIONS} />
    </div>
  );
};

/** The year that the report of the year before plans. */
const toYearBefore = (period: string): string => (/^\d{4}$/.test(period) ? String(Number(period) - 1) : '');
