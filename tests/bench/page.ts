// How long a page waits for its figures: script time from ready to painted in a real browser, beside a bare pass
// over the same page in the same run; and the wait as a reader has it, with the built extension.

import type { BrowserContext, Page } from 'playwright-core';
import { getBrowser } from '../../cli/install-browser.ts';
import { EXTENSION_FOLDER, launchBrowser } from '../../cli/launch-browser.ts';
import { REPORT_ADDRESS, readArchivedText, serveAtReportAddress } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { PAINT_BUDGET_MS } from '../rules/build/budgets.ts';
import { bundleWork } from './bundle-work.ts';
import type { PageWork, Times } from './page-work.ts';

const PAGES = 9;
const WARM_ROUNDS = 20;

declare const work: PageWork;

/** Medians in milliseconds. Needs a build. */
export async function benchPage(): Promise<object[]> {
  const script = await bundleWork();
  const steps = await inBrowser(null, (context) => measureSteps(context, script));
  const waitMs = await inBrowser(EXTENSION_FOLDER, measureWait);
  return [...steps, { bench: 'from ready to painted, in the extension', waitMs }];
}

async function inBrowser<T>(
  extensionFolder: string | null,
  measure: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const browserPath = getBrowser(console.error);
  const { context } = await launchBrowser({ browserPath, headless: true, extensionFolder });
  try {
    await serveAtReportAddress(context, makePage(readArchivedText()));
    return await measure(context);
  } finally {
    await context.close();
  }
}

/** On fresh pages (cold, as a reader meets it), and over again on one (warm). */
async function measureSteps(context: BrowserContext, script: string): Promise<object[]> {
  const cold: Times[] = [];
  const bare: number[] = [];
  for (let round = 0; round < PAGES; round++) {
    // A page each: what runs first on a page pays for its first touch.
    bare.push(await onFreshPage(context, script, () => work.scanBarely().scanMs));
    cold.push(await onFreshPage(context, script, () => work.readAndPaint()));
  }
  const warm = await onFreshPage(context, script, repeat, WARM_ROUNDS);
  return [
    { bench: 'script from ready to painted, cold', ...toLine(cold, bare), budgetMs: PAINT_BUDGET_MS },
    { bench: 'script from ready to painted, warm', ...toLine(warm.ours, warm.bare) },
  ];
}

/** Runs in the page. */
async function repeat(rounds: number): Promise<{ ours: Times[]; bare: number[] }> {
  const ours: Times[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await work.readAndPaint());
    bare.push(work.scanBarely().scanMs);
  }
  return { ours, bare };
}

/** From the page's being parsed to the first frame with figures in it, worker and messages included. */
async function measureWait(context: BrowserContext): Promise<number> {
  await context.addInitScript(() => {
    const look = () => {
      const painted = [...CSS.highlights.keys()].some((name) => name.startsWith('duizhao-'));
      if (painted) performance.mark('painted');
      else requestAnimationFrame(look);
    };
    document.addEventListener('DOMContentLoaded', () => {
      performance.mark('ready');
      look();
    });
  });
  const waits: number[] = [];
  for (let round = 0; round < PAGES; round++) {
    const page = await context.newPage();
    await page.goto(REPORT_ADDRESS);
    await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
    waits.push(await page.evaluate(() => performance.measure('wait', 'ready', 'painted').duration));
    await page.close();
  }
  return toMedian(waits);
}

async function onFreshPage<T, A>(
  context: BrowserContext,
  script: string,
  run: (argument: A) => T | Promise<T>,
  argument?: A,
): Promise<T> {
  const page: Page = await context.newPage();
  await page.goto(REPORT_ADDRESS);
  await page.evaluate(script);
  const result = await page.evaluate(run as (argument: unknown) => T | Promise<T>, argument);
  await page.close();
  return result;
}

/** The page's own script is what the reader waits behind; the desk's part runs in the background worker. */
function toLine(times: Times[], bare: number[]): object {
  const of = (key: keyof Times) => toMedian(times.map((one) => one[key]));
  const scriptMs = toMedian(times.map(({ detectMs, textMs, paintMs }) => detectMs + textMs + paintMs));
  const bareScanMs = toMedian(bare);
  return {
    scriptMs,
    bareScanMs,
    ratioToBareScan: scriptMs / bareScanMs,
    detectMs: of('detectMs'),
    textMs: of('textMs'),
    paintMs: of('paintMs'),
    layoutMs: of('layoutMs'),
    deskMs: of('deskMs'),
    figures: of('figures'),
  };
}

function toMedian(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
