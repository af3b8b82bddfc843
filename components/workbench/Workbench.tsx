// The frame of the workbench: which report it is of, how far the person has come with it, undo, and the views.

import type { ComponentChildren } from 'preact';
import type { ReportDocument } from '../../data/documents/report-document.ts';
import type { Language } from '../translate.ts';
import { BenchTabs, type BenchView } from './BenchTabs.tsx';

interface WorkbenchProps {
  report: ReportDocument;
  /** Goes back to the page's report; absent where it is the page's. */
  onUnbring: (() => void) | undefined;
  /** Progress and undo. */
  standing: ComponentChildren;
  views: readonly BenchView[];
  language: Language;
  /** Undo and redo by key. */
  onUndo: () => void;
  onRedo: () => void;
}

/** Where the browser's own undo is meant. */
const isTyping = (target: EventTarget | null): boolean =>
  (target as Element | null)?.matches?.('input:not([type="checkbox"], [type="radio"]), textarea') === true;

const toTitle = ({ place, period, title }: ReportDocument): string =>
  [place, period, title].filter(Boolean).join(' ');

/** The workbench of one report. */
export const Workbench = (props: WorkbenchProps) => {
  const { report, onUnbring, standing, views, language, onUndo, onRedo } = props;
  const { t } = language;
  const onKeyDown = (event: KeyboardEvent) => {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!isCommand || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    if (isRedo) onRedo();
    else onUndo();
  };
  return (
    <main class="bench" onKeyDown={onKeyDown}>
      <header class="bench-head">
        <h1 lang="zh-CN">{toTitle(report)}</h1>
        {onUnbring && (
          <p class="bench-brought">
            {t('benchBrought')}{' '}
            <button type="button" onClick={onUnbring}>
              {t('benchUnbring')}
            </button>
          </p>
        )}
        {!report.recorded && <p class="second">{t('popupUnrecorded')}</p>}
        {standing}
      </header>
      <BenchTabs label={t('benchViews')} views={views} />
    </main>
  );
};
