// The way to a claim of the recorded report from outside its page: a tab that shows it comes to the front; where there is
// none, the report is opened, and the background worker jumps once the page is ready.

import { browser } from 'wxt/browser';
import { savePendingJump } from './pending-jump.ts';
import { askPage, findRecordedReport, type ReportTab } from './report-tab.ts';

/** Where a report that has to be opened opens; names as the address bar has them. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

interface GoOptions {
  /** The official address of the report. */
  address: string;
  /** A tab known to show the report. */
  tab?: ReportTab | undefined;
  disposition?: Disposition;
}

/** Goes to a claim; to the report itself where an indicator has none. */
export async function goToClaim(claim: string | undefined, options: GoOptions): Promise<void> {
  const { address, disposition = 'newForegroundTab' } = options;
  const tab = options.tab?.state.report?.recorded ? options.tab : await findRecordedReport();
  if (tab) return jump(tab, claim);
  if (claim !== undefined) await savePendingJump(address, claim);
  if (disposition === 'currentTab') await browser.tabs.update({ url: address });
  else await browser.tabs.create({ url: address, active: disposition === 'newForegroundTab' });
}

async function jump({ tabId, windowId }: ReportTab, claim: string | undefined): Promise<void> {
  if (claim !== undefined) await askPage(tabId, { type: 'jump', claim });
  await browser.tabs.update(tabId, { active: true });
  await browser.windows.update(windowId, { focused: true });
}
