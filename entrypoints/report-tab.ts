// Finds the tab that shows a report and speaks with its content script. A report may stand on any site: every tab is
// asked, and those without a content script simply do not answer.

import { browser } from 'wxt/browser';
import {
  type PageRequest,
  type PageState,
  type PageText,
  readPageState,
  readPageText,
} from './messages/page-messages.ts';

export interface ReportTab {
  tabId: number;
  windowId: number;
  state: PageState;
}

/** Sends a request; undefined where no content script answers. */
export async function askPage(tabId: number, request: PageRequest): Promise<PageState | undefined> {
  try {
    return readPageState(await browser.tabs.sendMessage(tabId, request));
  } catch {
    return undefined;
  }
}

/**
 * The text of the report in a tab; undefined where it shows none.
 * @param top the text of the page itself, not of its frames, be it a report or not
 */
export async function askPageText(tabId: number, top?: 'top'): Promise<PageText | undefined> {
  try {
    const request: PageRequest = { type: 'page-text', any: top !== undefined };
    return readPageText(await browser.tabs.sendMessage(tabId, request, top && { frameId: 0 }));
  } catch {
    return undefined;
  }
}

/** Has every open report read anew: the record has changed. */
export async function refreshReports(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && askPage(id, { type: 'refresh' })));
}

/** Sends a request to the tab in front. */
export async function askActivePage(request: PageRequest): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await askPage(tab.id, request);
}

/** Every report in the tabs that a filter lets through. */
export async function findReports(filter: {
  active?: boolean;
  currentWindow?: boolean;
}): Promise<ReportTab[]> {
  const tabs = await browser.tabs.query(filter);
  // Our own page of first steps shows the report too, and is not where a reader wants to go.
  const asked = tabs
    .filter(({ url }) => !url?.startsWith(browser.runtime.getURL('/')))
    .map(async ({ id, windowId }) => {
      const state = id === undefined ? undefined : await askPage(id, { type: 'page-state' });
      return id !== undefined && state?.report ? [{ tabId: id, windowId, state }] : [];
    });
  return (await Promise.all(asked)).flat();
}

/** The report in the tab in front. */
export async function findReportInFront(): Promise<ReportTab | undefined> {
  const [report] = await findReports({ active: true, currentWindow: true });
  return report;
}

/** A report in any tab that the record knows. */
export async function findRecordedReport(): Promise<ReportTab | undefined> {
  const reports = await findReports({});
  return reports.find(({ state }) => state.report?.recorded);
}
