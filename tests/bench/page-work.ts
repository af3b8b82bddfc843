// Runs in the page that is measured: what the content script does from ready to painted, step by step,
// and the least that anyone could do instead.

import { linkReport } from '../../entrypoints/report.content/link-report.ts';
import { paint } from '../../overlay/highlights.ts';
import { mayHoldReport, readPage } from '../../overlay/read-page.ts';

export type PageWork = typeof import('./page-work.ts');

/** Milliseconds of script, but for `layoutMs`: style and layout of the page forced afterwards. */
export interface Times {
  detectMs: number;
  readMs: number;
  linkMs: number;
  paintMs: number;
  layoutMs: number;
  figures: number;
}

/** From ready to painted. The first call on a page is cold, as it is for a reader. */
export function readAndPaint(): Times {
  const start = performance.now();
  if (!mayHoldReport()) throw new Error('The page is taken for no report.');
  const detected = performance.now();
  let linkMs = 0;
  const reading = finish(
    readPage((text, report) => {
      const from = performance.now();
      const linked = linkReport(text, report);
      linkMs = performance.now() - from;
      return linked;
    }, null),
  );
  const read = performance.now();
  if (!reading) throw new Error('The page is read as no report.');
  paint(reading.claims);
  const painted = performance.now();
  document.body.getBoundingClientRect();
  const laidOut = performance.now();
  return {
    detectMs: detected - start,
    readMs: read - detected - linkMs,
    linkMs,
    paintMs: painted - read,
    layoutMs: laidOut - painted,
    figures: reading.claims.length,
  };
}

/** Every numeral of every text node, only counted: no reader can do less. */
export function scanBarely(): { scanMs: number; figures: number } {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let figures = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    figures += node.nodeValue?.match(/\d+(?:\.\d+)?/g)?.length ?? 0;
  }
  return { scanMs: performance.now() - start, figures };
}

function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
