// How long a page waits for its figures: main-thread time from ready to painted in a real browser, beside what others
// do to the same page in the same run; and the wait as a reader has it, with the built extension.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { getBrowser } from '../../cli/install-browser.ts';
import { EXTENSION_FOLDER, launchBrowser } from '../../cli/launch-browser.ts';
import { REPORT_ADDRESS, readArchivedText, serveAtReportAddress } from '../../cli/report-page.ts';
import type { PageMarks } from '../../data/read-page.ts';
import { makePage } from '../pages/make-page.ts';
import { PAINT_BUDGET_MS } from '../rules/build/budgets.ts';
import { bundleWork } from './bundle-work.ts';
import type { PageWork, Times } from './page-work.ts';
import type { PeerTimes } from './peer-work.ts';
import { PEER_HINT } from './reader.ts';

const PAGES = 9;
const WARM_ROUNDS = 20;
const MARK_JS = join(import.meta.dirname, 'peers/node_modules/mark.js/dist/mark.min.js');

declare const work: PageWork;

/** Milliseconds, the fastest of several runs: what else the machine does only ever adds. Needs a build. */
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
  const measure = <T, A>(run: (argument: A) => T | Promise<T>, argument?: A) =>
    onFreshPage(context, script, run, argument);
  const { marks, deskMs } = await measure(() => work.readAtDesk());
  const ours: Times[] = [];
  const detections: number[] = [];
  const peers: Peers = { scan: [], markJs: [], highlights: [] };
  for (let round = 0; round < PAGES; round++) {
    // A page each: what runs first on a page pays for its first touch.
    ours.push(await measure((marks) => work.readAndPaint(marks), marks));
    peers.scan?.push(await measure(() => work.countNumerals()));
    peers.markJs?.push(await measure(() => work.wrapNumerals()));
    peers.highlights?.push(await measure(() => work.highlightNumerals()));
    detections.push(await measure(() => work.timeDetection()));
  }
  const warm = await measure(repeat, { rounds: WARM_ROUNDS, marks });
  const hitTestMs = await measure((marks) => work.timeHitTest(marks), marks);
  return [
    { bench: 'from ready to painted, cold', ...toLine(ours, peers), budgetMs: PAINT_BUDGET_MS },
    { bench: 'from ready to painted, warm', ...toLine(warm.ours, warm.peers) },
    { bench: 'at the desk, meanwhile', deskMs },
    { bench: 'from pointer to figure', hitTestMs, goal: 'under 0.2 ms' },
    { bench: 'a page that is no report', detectMs: Math.min(...detections), goal: 'under 1 ms' },
  ];
}

type Peers = Record<string, (PeerTimes | undefined)[]>;

/** Runs in the page. mark.js changes it, and is not repeated. */
async function repeat({ rounds, marks }: { rounds: number; marks: PageMarks }) {
  const ours: Times[] = [];
  const peers = { scan: [] as PeerTimes[], highlights: [] as PeerTimes[] };
  for (let round = 0; round < rounds; round++) {
    ours.push(await work.readAndPaint(marks));
    peers.scan.push(work.countNumerals());
    peers.highlights.push(work.highlightNumerals());
  }
  return { ours, peers };
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
  if (existsSync(MARK_JS)) await page.addScriptTag({ path: MARK_JS });
  await page.evaluate(script);
  const result = await page.evaluate(run as (argument: unknown) => T | Promise<T>, argument);
  await page.close();
  return result;
}

/** The page's own script, and the layout after it: what the page waits behind. */
function toLine(times: Times[], peers: Peers): object {
  const of = (key: keyof Times) => Math.min(...times.map((one) => one[key]));
  const mainThreadMs = Math.min(
    ...times.map(({ detectMs, textMs, paintMs, layoutMs }) => detectMs + textMs + paintMs + layoutMs),
  );
  const beside = Object.entries(peers).map(([name, runs]) => {
    const known = runs.filter((run) => run !== undefined);
    if (known.length === 0) return [name, { skipped: 'peer not installed', install: PEER_HINT }];
    const ms = Math.min(...known.map(({ scriptMs, layoutMs }) => scriptMs + layoutMs));
    return [name, { ms, figures: known[0]?.figures, timesOfIt: mainThreadMs / ms }];
  });
  return {
    mainThreadMs,
    detectMs: of('detectMs'),
    textMs: of('textMs'),
    paintMs: of('paintMs'),
    layoutMs: of('layoutMs'),
    figures: of('figures'),
    beside: Object.fromEntries(beside),
    goal: 'under a third of mark.js, within 3 times bare highlights',
  };
}

function toMedian(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
