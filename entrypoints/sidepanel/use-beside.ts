// Keeps what learnt reports say beside the report at hand; asked anew when the report is read anew, and when a report
// was learnt or taken away in another window.

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ReportDocument } from '../../data/documents/report-document.ts';
import type { LearntBeside } from '../../data/learnt/learnt-beside.ts';
import { DECISIONS_KEY, LEARNT_INDEX_KEY } from '../learnt-keys.ts';
import { askBeside } from './ask-beside.ts';

/** The worker that made the change makes its own state anew in the same moment, and is to be done before it is asked. */
const RENEW_MS = 150;

/** Null until the desk has answered. */
export function useBeside(report: ReportDocument): LearntBeside | null {
  const [beside, setBeside] = useState<LearntBeside | null>(null);
  useEffect(() => {
    let turn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const mine = ++turn;
      const answer = await askBeside(report);
      if (mine === turn) setBeside(answer);
    };
    const hear = (changes: object) => {
      if (!Object.hasOwn(changes, LEARNT_INDEX_KEY) && !Object.hasOwn(changes, DECISIONS_KEY)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void look(), RENEW_MS);
    };
    void look();
    browser.storage.local.onChanged.addListener(hear);
    return () => {
      turn++;
      clearTimeout(timer);
      browser.storage.local.onChanged.removeListener(hear);
    };
  }, [report]);
  return beside;
}
