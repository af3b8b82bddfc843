// Finds the tab that shows a report and speaks with its content script. Tabs without one simply do not answer.

import { browser } from 'wxt/browser';
import { type PageRequest, type PageState, type PageText, readPageState, readPageText } from './messages.ts';

export interface ReportTab {
  tabId: number;
  windowId: number;
  state: PageState;
}

const SITE = 'https://www.jintan.gov.cn/*';

/** Sends a request; undefined where no content script answers. */
export async function askPage(tabId: number, request: PageRequest): Promise<PageState | undefined> {
  try {
    return readPageState(await browser.tabs.sendMessage(tabId, request));
  } catch {
    return undefined;
  }
}

/** The text of the report in a tab; undefined where it shows none. */
export async function askPageText(tabId: number): Promise<PageText | undefined> {
  try {
    const request: PageRequest = { type: 'page-text' };
    return readPageText(await browser.tabs.sendMessage(tabId, request));
  } catch {
    return undefined;
  }
}

/** Has every open report read anew: the record has changed. */
export async function refreshReports(): Promise<void> {
  const tabs = await browser.tabs.query({ url: SITE });
  await Promise.all(tabs.map(({ id }) => id !== undefined && askPage(id, { type: 'refresh' })));
}

/** Sends a request to the tab in front. */
export async function askActivePage(request: PageRequest): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await askPage(tab.id, request);
}

async function findReports(filter: {
  active?: boolean;
  currentWindow?: boolean;
  url?: string;
}): Promise<ReportTab[]> {
  const tabs = await browser.tabs.query(filter);
  const asked = tabs.map(async ({ id, windowId }) => {
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
  const reports = await findReports({ url: SITE });
  return reports.find(({ state }) => state.report?.recorded);
}
