// The report's page in a browser: the official one where it can be reached, else the archived text served at its address.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { toArchivedPage } from './archived-page.ts';

export const REPORT_ADDRESS = 'https://www.jintan.gov.cn/html/czjt/2025/HOIFAEEB_0104/271006.html';

const ARCHIVED_TEXT = join(import.meta.dirname, '../data/packs/jintan-2025/report.txt');
const PATIENCE_MS = 8000;

/** The report as it was archived: one paragraph a line. */
export function readArchivedText(): string {
  return readFileSync(ARCHIVED_TEXT, 'utf8');
}

/** Whether the official page answers, in time, with the report. */
export async function isOfficialPageReachable(): Promise<boolean> {
  try {
    const response = await fetch(REPORT_ADDRESS, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return response.ok && (await response.text()).includes('政府工作报告');
  } catch {
    return false;
  }
}

/** From now on the browser gets this page at the report's address, and nothing else of that site. */
export async function serveAtReportAddress(context: BrowserContext, html: string): Promise<void> {
  await context.route(`${new URL(REPORT_ADDRESS).origin}/**`, (route) =>
    route.request().url() === REPORT_ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 404, contentType: 'text/plain', body: '' }),
  );
}

/** Has the browser answer the report's address with the archived page. */
export function serveArchivedPage(context: BrowserContext): Promise<void> {
  return serveAtReportAddress(context, toArchivedPage(readArchivedText()));
}
