// Keeps what learnt reports say beside the report at hand; asked anew when the report is read anew.

import { useEffect, useState } from 'preact/hooks';
import type { ReportDocument } from '../../data/documents/report-document.ts';
import type { LearntBeside } from '../../data/learnt/learnt-beside.ts';
import { askBeside } from './ask-beside.ts';

/** Null until the desk has answered. */
export function useBeside(report: ReportDocument): LearntBeside | null {
  const [beside, setBeside] = useState<LearntBeside | null>(null);
  useEffect(() => {
    let isOver = false;
    void askBeside(report).then((answer) => {
      if (!isOver) setBeside(answer);
    });
    return () => {
      isOver = true;
    };
  }, [report]);
  return beside;
}
