// What a page many times longer costs with the built extension, beside the same page without it: when the first figure
// is painted and when the last, the longest stretch in which the page could answer nobody, and memory, held and given back.

import type { BrowserContext, Page } from 'playwright-core';
import { getBrowser } from '../../cli/install-browser.ts';
import { EXTENSION_FOLDER, launchBrowser } from '../../cli/launch-browser.ts';
import { REPORT_ADDRESS, readArchivedText, serveAtReportAddress } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { MARKUPS } from '../pages/markup.ts';

const SIZES = [1, 10, 100];
/** Longer than any page takes to settle. */
const SETTLE_MS = 4000;
const MEGABYTE = 2 ** 20;

interface Look {
  figures: number;
  firstPaintedMs: number;
  lastPaintedMs: number;
  longestTaskMs: number;
  heapMb: number;
  heapAfterMb: number;
}

/** Milliseconds from the page's being loaded. Needs a build. */
export async function benchLongPage(): Promise<object[]> {
  const lines: object[] = [];
  for (const times of SIZES) {
    const html = makePage(toLong(readArchivedText(), times), MARKUPS.plain);
    const [ours, bare] = [await lookAt(EXTENSION_FOLDER, html), await lookAt(null, html)];
    lines.push({
      bench: 'page many times longer',
      times,
      figures: ours.figures,
      firstPaintedMs: ours.firstPaintedMs,
      lastPaintedMs: ours.lastPaintedMs,
      longestTaskMs: ours.longestTaskMs,
      longestTaskWithoutUsMs: bare.longestTaskMs,
      heapMb: ours.heapMb - bare.heapMb,
      heapOnceReportIsGoneMb: ours.heapAfterMb - bare.heapAfterMb,
      goal: 'first screen before the rest, no task over 50 ms, memory linear and given back',
    });
  }
  return lines;
}

/** The same report with its paragraphs over and over. */
function toLong(text: string, times: number): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [head, body] = [lines.slice(0, 4), lines.slice(4, -1)];
  return [...head, ...Array.from({ length: times }, () => body).flat(), ...lines.slice(-1)].join('\n');
}

/** Opens a page, lets it settle, and looks at what it cost. */
export async function lookAt(extensionFolder: string | null, html: string): Promise<Look> {
  const { context } = await launchBrowser({
    browserPath: getBrowser(console.error),
    headless: true,
    extensionFolder,
  });
  try {
    await serveAtReportAddress(context, html);
    await context.addInitScript(watch);
    return await lookAtPage(context, extensionFolder !== null);
  } finally {
    await context.close();
  }
}

async function lookAtPage(context: BrowserContext, isPainted: boolean): Promise<Look> {
  const page = await context.newPage();
  await page.goto(REPORT_ADDRESS);
  if (isPainted) await page.waitForFunction(() => watched.figures > 0);
  await page.waitForTimeout(SETTLE_MS);
  const seen = await page.evaluate(() => watched);
  const heapMb = await readHeap(page);
  await page.evaluate(() => document.body.replaceChildren());
  await page.waitForTimeout(SETTLE_MS / 4);
  return { ...seen, heapMb, heapAfterMb: await readHeap(page) };
}

declare const watched: Pick<Look, 'figures' | 'firstPaintedMs' | 'lastPaintedMs' | 'longestTaskMs'>;

/** Runs in the page. Tasks before the page has loaded are its own. */
function watch(): void {
  const seen = { figures: 0, firstPaintedMs: 0, lastPaintedMs: 0, longestTaskMs: 0 };
  Object.assign(globalThis, { watched: seen });
  addEventListener('load', () => {
    const loadedMs = performance.now();
    new PerformanceObserver((list) => {
      const after = list.getEntries().filter(({ startTime }) => startTime > loadedMs);
      seen.longestTaskMs = Math.max(seen.longestTaskMs, ...after.map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    const count = () => {
      const ours = [...CSS.highlights].filter(([name]) => name.startsWith('duizhao-'));
      const figures = ours.reduce((sum, [, { size }]) => sum + size, 0);
      const nowMs = performance.now() - loadedMs;
      if (figures > 0 && seen.figures === 0) seen.firstPaintedMs = nowMs;
      if (figures > seen.figures) seen.lastPaintedMs = nowMs;
      seen.figures = figures;
      setTimeout(count);
    };
    count();
  });
}

async function readHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / MEGABYTE;
}
