// Brings a range of the page before the reader's eyes, at once and only if it is not there yet.

import type { PlacedClaim } from './placed-claim.ts';
import { rectsOf } from './range-rects.ts';

/** Share of the viewport's height, at top and bottom, that does not count as before the eyes: page headers stick there. */
const MARGIN = 0.15;

/** Scrolls every box around the range, innermost first, so that its first line comes to the middle. */
export function scrollTo(range: AbstractRange): void {
  const within = range.startContainer.parentElement;
  for (let box = within; box; box = box.parentElement) {
    if (box === document.scrollingElement || !scrolls(box)) continue;
    const { top, height } = box.getBoundingClientRect();
    scrollBy(box, range, top, box.clientHeight || height);
  }
  const root = document.scrollingElement;
  if (root) scrollBy(root, range, 0, document.documentElement.clientHeight);
}

/** Index of the first claim that is not above the viewport; claims stand in text order, so halving finds it. */
export function findFirstInView(claims: readonly PlacedClaim[]): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const range = claims[middle]?.range;
    if (range && (rectsOf(range)[0]?.bottom ?? 0) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function scrollBy(box: Element, range: AbstractRange, top: number, height: number): void {
  const rect = rectsOf(range)[0];
  if (!rect) return;
  const above = rect.top - top;
  if (above >= height * MARGIN && above + rect.height <= height * (1 - MARGIN)) return;
  box.scrollBy({ top: above - (height - rect.height) / 2, behavior: 'instant' });
}

function scrolls(box: Element): boolean {
  return box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY);
}
