// The views with pictures, loaded when they are first shown.

import type { Language } from '../../components/translate.ts';
import type { BenchView } from '../../components/workbench/BenchTabs.tsx';
import type { ReportDocument } from '../../data/documents/report-document.ts';
import { Later } from './Later.tsx';

interface PictureViewProps {
  report: ReportDocument;
  language: Language;
  /** Null where the report is on no page. */
  onJump: ((claim: string) => void) | null;
}

const loadCharts = async () => (await import('./ChartsView.tsx')).ChartsView;
const loadPromises = async () => (await import('./PromisesView.tsx')).PromisesView;

/** The tabs of a report's charts and of what became of last year's targets. */
export function toPictureViews(props: PictureViewProps): BenchView[] {
  const { t } = props.language;
  return [
    { id: 'charts', label: t('chartView'), render: () => <Later load={loadCharts} props={props} /> },
    { id: 'promises', label: t('promiseView'), render: () => <Later load={loadPromises} props={props} /> },
  ];
}
