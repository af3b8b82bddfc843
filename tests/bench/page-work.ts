// Runs in the page that is measured: what the content script does from ready to painted, step by step,
// and what others do instead.

import packText from '../../.generated/pack.json?raw';
import { createRecord } from '../../data/create-record.ts';
import { type PageMarks, readPage as readText, toPageMarks } from '../../data/read-page.ts';
import { paint } from '../../overlay/highlights.ts';
import { findClaimAt } from '../../overlay/hit-test.ts';
import { readPageText } from '../../overlay/page-text.ts';
import { rectsOf } from '../../overlay/range-rects.ts';
import { mayHoldReport, readPage } from '../../overlay/read-page.ts';

export * from './peer-work.ts';

export type PageWork = typeof import('./page-work.ts');

/** Milliseconds of script, but for `layoutMs`: style and layout of the page forced afterwards. */
export interface Times {
  detectMs: number;
  /** The page's text and the places of its claims. */
  textMs: number;
  paintMs: number;
  layoutMs: number;
  figures: number;
}

const HIT_ROUNDS = 200;
const SETTLE_MS = 200;

/** What the desk does with this page's text, in the background worker: reading and linking. */
export function readAtDesk(): { deskMs: number; marks: PageMarks } {
  const record = createRecord([JSON.parse(packText)]);
  const { text } = finish(readPageText(document.body));
  const startMs = performance.now();
  const reading = readText(text, record);
  if (!reading) throw new Error('The page is read as no report.');
  const marks = toPageMarks(reading);
  return { deskMs: performance.now() - startMs, marks };
}

/** From ready to painted, with a desk that answers at once. The first call on a page is cold, as it is for a reader. */
export async function readAndPaint(marks: PageMarks): Promise<Times> {
  const { signal } = new AbortController();
  const startMs = performance.now();
  if (!mayHoldReport()) throw new Error('The page is taken for no report.');
  const detectedMs = performance.now();
  const reading = await readPage(toDesk(marks), null, signal);
  const readMs = performance.now();
  await paint(reading?.claims ?? []);
  const paintedMs = performance.now();
  document.body.getBoundingClientRect();
  return {
    detectMs: detectedMs - startMs,
    textMs: readMs - detectedMs,
    paintMs: paintedMs - readMs,
    layoutMs: performance.now() - paintedMs,
    figures: reading?.claims.length ?? 0,
  };
}

/** Milliseconds that one hit test takes, over all figures in view and as many points where none stands. */
export async function timeHitTest(marks: PageMarks): Promise<number> {
  const targets = await readPage(toDesk(marks), null, new AbortController().signal);
  if (!targets) throw new Error('The page was not read.');
  const points = targets.claims
    .flatMap(({ range }) => rectsOf(range).slice(0, 1))
    .filter(({ top, bottom }) => top > 0 && bottom < innerHeight)
    .flatMap(({ x, y, width, height }) => [
      { x: x + width / 2, y: y + height / 2 },
      { x: x + width + 40, y: y + height / 2 },
    ]);
  const startMs = performance.now();
  for (let round = 0; round < HIT_ROUNDS; round++) for (const { x, y } of points) findClaimAt(targets, x, y);
  return (performance.now() - startMs) / (HIT_ROUNDS * points.length);
}

/** Milliseconds to know that a page is no report: this one, with its name taken away. */
export async function timeDetection(): Promise<number> {
  document.title = '';
  document.body.innerHTML = document.body.innerHTML.replaceAll('工作', '');
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const startMs = performance.now();
  const mayHold = mayHoldReport();
  const tookMs = performance.now() - startMs;
  if (mayHold) throw new Error('The page still names a report.');
  return tookMs;
}

/** A desk that answers at once. */
function toDesk(marks: PageMarks) {
  return { read: async () => marks, readStart: async () => null };
}

function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
