// What the popup asks of the background worker about the page in front: read it, or say why that cannot be.

import type { ReportSign } from '../../claims/read-report.ts';
import type { PageBar } from '../../components/wording/describe-page.ts';

export type SiteRequest = { type: 'read-tab'; tabId: number };

/** What became of it. `lacks`: signs of a report that the page does not show, where it is none. */
export type SiteAnswer = { read: true } | { bar: PageBar } | { lacks: ReportSign[] };

/** A message that asks for a tab to be read, or undefined for any other. Only our own pages are heard. */
export function readSiteRequest(message: unknown, isOurPage: boolean): SiteRequest | undefined {
  if (!isOurPage || typeof message !== 'object' || message === null) return undefined;
  const { type, tabId } = message as Record<string, unknown>;
  return type === 'read-tab' && typeof tabId === 'number' ? { type, tabId } : undefined;
}
