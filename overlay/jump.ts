// Brings a range of the page before the reader's eyes, at once and only if it is not there yet.

import type { PlacedClaim } from './placed-claim.ts';
import { rectsOf } from './range-rects.ts';

/** Share of the viewport's height, at top and bottom, that does not count as before the eyes: page headers stick there. */
const MARGIN = 0.15;

/** In windows narrower than this, in pixels, a card stands under its figure or covers it. */
const NARROW_PX = 760;
/** Share of a narrow window's height under which a figure leaves too little room for its card. */
const LOW = 0.3;

/**
 * Scrolls every box around the range, innermost first, so that its first line comes to the middle: in a narrow
 * window to the top, with the room beneath it.
 * @param coveredPx how much of the viewport's foot is covered
 * @returns call it to scroll back; null where the range stood before the eyes already
 */
export function scrollTo(range: AbstractRange, coveredPx = 0): (() => void) | null {
  const scrolled: { box: Element; top: number; left: number }[] = [];
  const bring = (box: Element, frame: Frame) => {
    const { scrollTop: top, scrollLeft: left } = box;
    scrollBy(box, range, frame);
    if (box.scrollTop !== top || box.scrollLeft !== left) scrolled.push({ box, top, left });
  };
  for (let box = toContainer(range.startContainer); box; box = toContainer(box)) {
    if (box === document.scrollingElement || !scrolls(box)) continue;
    const { top, left, width, height } = box.getBoundingClientRect();
    bring(box, { top, left, width: box.clientWidth || width, height: box.clientHeight || height });
  }
  const root = document.scrollingElement;
  const { clientWidth, clientHeight } = document.documentElement;
  if (root) bring(root, { top: 0, left: 0, width: clientWidth, height: clientHeight - coveredPx });
  scrollAroundFrame(range);
  if (scrolled.length === 0) return null;
  return () => {
    for (const { box, top, left } of scrolled) box.scrollTo({ top, left, behavior: 'instant' });
  };
}

/** The element around a node as it is laid out: its slot, its parent, or the host of its shadow tree. */
function toContainer(node: Node): Element | null {
  const slot = node instanceof Element ? node.assignedSlot : null;
  const parent = slot ?? node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** A frame as tall as its text is scrolled by the page around it, where that is of the same site. */
function scrollAroundFrame(range: AbstractRange): void {
  const view = window.frameElement?.ownerDocument.defaultView;
  const rect = rectsOf(range)[0];
  if (!view || !rect) return;
  const top = (window.frameElement?.getBoundingClientRect().top ?? 0) + rect.top;
  const isSeen = top >= 0 && top + rect.height <= view.innerHeight;
  if (!isSeen) view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
}

/** Whether the first line of a range is within the viewport. */
export function isInView(range: AbstractRange): boolean {
  const rect = rectsOf(range)[0];
  return rect !== undefined && rect.bottom > 0 && rect.top < innerHeight;
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

/** What of a box is before the reader's eyes, in viewport pixels. */
type Frame = Pick<DOMRect, 'top' | 'left' | 'width' | 'height'>;

function scrollBy(box: Element, range: AbstractRange, { top, left, width, height }: Frame): void {
  const rect = rectsOf(range)[0];
  if (!rect) return;
  const above = rect.top - top;
  const isNarrow = innerWidth < NARROW_PX;
  const lowest = height * (isNarrow ? LOW : 1 - MARGIN);
  const isWithin = above >= height * MARGIN && above + rect.height <= lowest;
  const wanted = isNarrow ? height * MARGIN : (height - rect.height) / 2;
  const isBeside = rect.left < left || rect.right > left + width;
  box.scrollBy({
    top: isWithin ? 0 : above - wanted,
    left: isBeside ? rect.left - left - (width - rect.width) / 2 : 0,
    behavior: 'instant',
  });
}

/** The box that a range is scrolled in: the innermost that scrolls, else the page. */
export function findScroller(range: AbstractRange): Element {
  let box = toContainer(range.startContainer);
  while (box && !scrolls(box)) box = toContainer(box);
  return box ?? document.scrollingElement ?? document.documentElement;
}

function scrolls(box: Element): boolean {
  return box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY);
}
