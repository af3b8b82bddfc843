// From a key to its results, painted, with ten thousand indicators: the popup's own components in a real browser.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowser } from '../../cli/install-browser.ts';
import { launchBrowser } from '../../cli/launch-browser.ts';
import { bundleWork } from './bundle-work.ts';
import { createMadeRecord } from './made-record.ts';
import type { PopupWork, StrokeTimes } from './popup-work.ts';
import { QUERIES } from './search.ts';

const INDICATORS = 10_000;
const ROUNDS = 5;
const STYLES = ['tokens.css', 'popup/popup.css', 'popup/popup-filters.css', 'popup/popup-results.css'].map(
  (name) => readFileSync(join(import.meta.dirname, '../../components', name), 'utf8'),
);

/** Milliseconds; each query's fastest stroke, and of those the median and the slowest. */
export async function benchPopup(): Promise<object[]> {
  const { context } = await launchBrowser({
    browserPath: getBrowser(console.error),
    headless: true,
    extensionFolder: null,
    viewport: { width: 400, height: 560 },
  });
  try {
    const page = await context.newPage();
    for (const content of STYLES) await page.addStyleTag({ content });
    await page.addScriptTag({ content: await bundleWork('popup-work.ts') });
    await page.evaluate((record) => work.openPopup(record), createMadeRecord(INDICATORS));
    const strokes: StrokeTimes[] = [];
    for (const query of QUERIES)
      strokes.push(toFastest(await page.evaluate(strokeOften, { query, rounds: ROUNDS })));
    return [
      {
        bench: 'from key to results painted',
        indicators: INDICATORS,
        ...toMiddle(
          'work',
          strokes.map(({ workMs }) => workMs),
        ),
        ...toMiddle(
          'frame',
          strokes.map(({ frameMs }) => frameMs),
        ),
        goal: 'work under 16 ms',
      },
    ];
  } finally {
    await context.close();
  }
}

declare const work: PopupWork;

/** Runs in the page. Between strokes the box is emptied, and what is drawn late has time to be. */
async function strokeOften({ query, rounds }: { query: string; rounds: number }): Promise<StrokeTimes[]> {
  const times: StrokeTimes[] = [];
  for (let round = 0; round < rounds; round++) {
    await work.stroke('');
    times.push(await work.stroke(query));
  }
  return times;
}

function toFastest(times: StrokeTimes[]): StrokeTimes {
  return times.reduce((best, one) => (one.workMs < best.workMs ? one : best));
}

function toMiddle(name: string, unsorted: number[]): Record<string, number> {
  const sorted = unsorted.toSorted((a, b) => a - b);
  return {
    [`${name}MedianMs`]: sorted[sorted.length >> 1] ?? 0,
    [`${name}WorstMs`]: sorted.at(-1) ?? 0,
  };
}
