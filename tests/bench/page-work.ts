// Runs in the page that is measured: what the content script does from ready to painted, step by step,
// and the least that anyone could do instead.

import packText from '../../.generated/pack.json?raw';
import { createRecord } from '../../data/create-record.ts';
import { readPage as readText, toPageMarks } from '../../data/read-page.ts';
import { paint } from '../../overlay/highlights.ts';
import { mayHoldReport, type ReadingDesk, readPage } from '../../overlay/read-page.ts';

export type PageWork = typeof import('./page-work.ts');

/** Milliseconds of script, but for `layoutMs`: style and layout of the page forced afterwards. */
export interface Times {
  detectMs: number;
  /** The page's text and ranges: what stays on the page. */
  textMs: number;
  /** Reading and linking: the desk's part, which runs in the background worker. */
  deskMs: number;
  paintMs: number;
  layoutMs: number;
  figures: number;
}

const record = createRecord([JSON.parse(packText)]);

/** From ready to painted. The first call on a page is cold, as it is for a reader; the desk answers in the page. */
export async function readAndPaint(): Promise<Times> {
  const start = performance.now();
  if (!mayHoldReport()) throw new Error('The page is taken for no report.');
  const detected = performance.now();
  let deskMs = 0;
  const desk: Pick<ReadingDesk, 'read'> = {
    async read(text) {
      const from = performance.now();
      const reading = readText(text, record);
      const marks = reading && toPageMarks(reading);
      deskMs = performance.now() - from;
      return marks;
    },
  };
  const reading = await readPage(desk, null, new AbortController().signal);
  const read = performance.now();
  if (!reading) throw new Error('The page is read as no report.');
  paint(reading.claims);
  const painted = performance.now();
  document.body.getBoundingClientRect();
  const laidOut = performance.now();
  return {
    detectMs: detected - start,
    textMs: read - detected - deskMs,
    deskMs,
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
