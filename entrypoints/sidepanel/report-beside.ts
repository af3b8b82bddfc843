// Which report the workbench is beside: that of the tab in front of its window. A workbench that has a tab to itself is
// beside the report that was last looked at.

import { browser } from 'wxt/browser';
import { readPageNotice } from '../messages/page-messages.ts';
import { findReportInFront, findReports, type ReportTab } from '../report-tab.ts';

/** The report beside this window; undefined where there is none. */
export async function findReportBeside(): Promise<ReportTab | undefined> {
  const own = await browser.tabs.getCurrent();
  if (!own) return findReportInFront();
  const reports = await findReports({});
  const seen = await Promise.all(reports.map(({ tabId }) => findLastAccess(tabId)));
  return reports[seen.indexOf(Math.max(...seen))];
}

/** When a tab was last looked at; 0 where it was closed meanwhile. */
async function findLastAccess(tabId: number): Promise<number> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.lastAccessed ?? 0;
}

/** Calls back whenever another report may be beside this window. Gives what ends that. */
export function watchReportBeside(onChange: () => void): () => void {
  const hearPage = (message: unknown) => {
    if (readPageNotice(message)) onChange();
  };
  const hearTab = (_tab: number, { status }: { status?: string | undefined }) => {
    // While it loads, it holds nothing yet, and may be the same report again.
    if (status === 'complete') onChange();
  };
  browser.runtime.onMessage.addListener(hearPage);
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(hearTab);
  browser.tabs.onRemoved.addListener(onChange);
  return () => {
    browser.runtime.onMessage.removeListener(hearPage);
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(hearTab);
    browser.tabs.onRemoved.removeListener(onChange);
  };
}
