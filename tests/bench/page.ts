// How long a page waits for its figures: script time from ready to painted in a real browser,
// beside a bare pass over the same page in the same run.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { getBrowser } from '../../cli/install-browser.ts';
import { launchBrowser } from '../../cli/launch-browser.ts';
import { REPORT_ADDRESS, readArchivedText, serveAtReportAddress } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { PAINT_BUDGET_MS } from '../rules/build/budgets.ts';
import type { PageWork, Times } from './page-work.ts';

const PAGES = 9;
const WARM_ROUNDS = 20;

declare const work: PageWork;

/** Measures on fresh pages (cold, as a reader meets it) and over again on one (warm). Medians, in milliseconds. */
export async function benchPage(): Promise<object[]> {
  const script = await bundleWork();
  const browserPath = getBrowser(console.error);
  const { context } = await launchBrowser({ browserPath, headless: true, extensionFolder: null });
  try {
    await serveAtReportAddress(context, makePage(readArchivedText()));
    return await measure(context, script);
  } finally {
    await context.close();
  }
}

async function measure(context: BrowserContext, script: string): Promise<object[]> {
  const cold: Times[] = [];
  const bare: number[] = [];
  for (let round = 0; round < PAGES; round++) {
    // A page each: what runs first on a page pays for its first touch.
    bare.push(await onFreshPage(context, script, () => work.scanBarely().scanMs));
    cold.push(await onFreshPage(context, script, () => work.readAndPaint()));
  }
  const warm = await onFreshPage(context, script, repeat, WARM_ROUNDS);
  const reference = { bareScanMs: toMedian(bare) };
  return [
    { bench: 'ready-to-painted, cold', ...toMedians(cold), ...reference, budgetMs: PAINT_BUDGET_MS },
    { bench: 'ready-to-painted, warm', ...toMedians(warm.ours), bareScanMs: toMedian(warm.bare) },
  ].map((line) => ({ ...line, ...toTotal(line) }));
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

type Medians = Record<keyof Times, number>;

function toMedians(times: Times[]): Medians {
  const of = (key: keyof Times) => toMedian(times.map((one) => one[key]));
  return {
    detectMs: of('detectMs'),
    textMs: of('textMs'),
    deskMs: of('deskMs'),
    paintMs: of('paintMs'),
    layoutMs: of('layoutMs'),
    figures: of('figures'),
  };
}

function toTotal(line: Medians & { bareScanMs: number }): { scriptMs: number; ratioToBareScan: number } {
  const scriptMs = line.detectMs + line.textMs + line.deskMs + line.paintMs;
  return { scriptMs, ratioToBareScan: scriptMs / line.bareScanMs };
}

function toMedian(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

async function bundleWork(): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'page-work.ts'),
    platform: 'browser',
    plugins: [rawText],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'work', minify: true });
  return `${output[0].code};globalThis.work = work;`;
}

/** As the shipped build does: `file?raw` is the file's text. */
const rawText = {
  name: 'raw-text',
  resolveId: (source: string, importer?: string) =>
    source.endsWith('?raw') && importer ? join(dirname(importer), source) : null,
  load: (id: string) =>
    id.endsWith('?raw')
      ? {
          code: `export default ${JSON.stringify(readFileSync(id.replace('?raw', ''), 'utf8'))}`,
          moduleType: 'js' as const,
        }
      : null,
};
