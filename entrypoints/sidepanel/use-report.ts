// The report at hand: the one beside the workbench, read anew when the page or the record changes, or one that a person
// brought as a file or from their learnt reports, until they go back to the page's.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ReportDocument } from '../../data/documents/report-document.ts';
import { DECISIONS_KEY } from '../learnt-keys.ts';
import { OWN_FIGURES_KEY } from '../own-figures-key.ts';
import { askPageText } from '../report-tab.ts';
import { openDocument } from './open-document.ts';
import { findReportBeside, watchReportBeside } from './report-beside.ts';

/**
 * `tabId`: the page that the report is on; null for one that was brought. `seen` is another whenever the page has been
 * looked at: it may have been loaded anew.
 */
export type AtHand =
  | { type: 'asking' }
  | { type: 'none' }
  | { type: 'report'; report: ReportDocument; tabId: number | null; seen: object };

export interface ReportAtHand {
  atHand: AtHand;
  /** Puts a report that was brought in place of the page's. */
  bring: (report: ReportDocument) => void;
  /** Goes back to the page's report. */
  unbring: () => void;
  /** Reads the report anew: the record has changed. */
  renew: () => Promise<void>;
}

/** The worker that made the change makes its record anew in the same moment, and is to be done before it is asked. */
const RENEW_MS = 150;

/** The report on the page beside, read; `known` is kept where it is still the same. */
async function openBeside(known: AtHand, isStale: boolean): Promise<AtHand> {
  const tab = await findReportBeside();
  const page = tab && (await askPageText(tab.tabId));
  if (!tab || !page) return { type: 'none' };
  if (!isStale && known.type === 'report' && known.report.text === page.text) {
    return { ...known, tabId: tab.tabId, seen: {} };
  }
  const report = await openDocument(page.text, page);
  return report ? { type: 'report', report, tabId: tab.tabId, seen: {} } : { type: 'none' };
}

/** Keeps the report at hand. */
export function useReport(): ReportAtHand {
  const [atHand, setAtHand] = useState<AtHand>({ type: 'asking' });
  const latest = useRef(atHand);
  latest.current = atHand;
  const brought = useRef(false);
  const stale = useRef(false);
  const turn = useRef(0);

  const look = useCallback(async (isStale = false) => {
    if (brought.current) return;
    const mine = ++turn.current;
    stale.current ||= isStale;
    const found = await openBeside(latest.current, stale.current);
    // A later look knows better, and also that the record has changed since the last one that was heeded.
    if (mine !== turn.current || brought.current) return;
    stale.current = false;
    setAtHand(found);
  }, []);
  const renew = useCallback(async () => {
    const known = latest.current;
    if (!brought.current || known.type !== 'report') return look(true);
    const report = await openDocument(known.report.text, known.report);
    if (report && brought.current) setAtHand({ type: 'report', report, tabId: null, seen: {} });
  }, [look]);

  useEffect(() => {
    void look();
    return watchReportBeside(() => void look());
  }, [look]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hear = (changes: object) => {
      if (Object.hasOwn(changes, OWN_FIGURES_KEY) || Object.hasOwn(changes, DECISIONS_KEY)) {
        clearTimeout(timer);
        timer = setTimeout(() => void renew(), RENEW_MS);
      }
    };
    browser.storage.local.onChanged.addListener(hear);
    return () => {
      clearTimeout(timer);
      browser.storage.local.onChanged.removeListener(hear);
    };
  }, [renew]);
  return {
    atHand,
    renew,
    bring: (report) => {
      brought.current = true;
      setAtHand({ type: 'report', report, tabId: null, seen: {} });
    },
    unbring: () => {
      brought.current = false;
      void look();
    },
  };
}
