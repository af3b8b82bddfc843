// From the page to what is painted: is this a report, which figures does it claim, and where do they stand?

import { type ReportReading, readReport } from '../claims/read-report.ts';
import type { LinkedPage } from '../data/linked-claim.ts';
import type { Targets } from './hit-test.ts';
import { readPageText, toRange } from './page-text.ts';

/** A page that holds a report, as it was last read. */
export interface PageReading extends Targets {
  report: ReportReading;
  linked: LinkedPage;
}

/** Reads the claims of a report's body and links them to the record. */
export type LinkReport = (text: string, report: ReportReading) => LinkedPage;

const NAMES_A_REPORT = /工作(?:报告|報告)/;

/** Whether it is worth reading the page at all; costs a scan of its raw text. */
export function mayHoldReport(): boolean {
  return NAMES_A_REPORT.test(document.title) || NAMES_A_REPORT.test(document.body?.textContent ?? '');
}

/**
 * Reads the page, as `readPageText` does, and what it claims.
 * @param before the last reading; where the text is still the same, only the ranges are made anew
 * @returns null where the page holds no report
 */
export function* readPage(link: LinkReport, before: PageReading | null): Generator<void, PageReading | null> {
  const page = yield* readPageText(document.body);
  const known = before?.page.text === page.text ? before : undefined;
  const report = known?.report ?? readReport(page.text).report;
  if (!report) return null;
  yield;
  const linked = known?.linked ?? link(page.text, report);
  const claims = linked.claims.map((one) => ({ linked: one, range: toRange(page, one.claim) }));
  return { page, report, linked, claims, starts: claims.map(({ linked }) => linked.claim.start) };
}
