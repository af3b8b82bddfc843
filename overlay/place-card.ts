// Keeps a card beside its figure, within the viewport, while the page scrolls, resizes or moves about.

import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { rectsOf } from './range-rects.ts';

/** A point of the viewport, in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Widths along the edges of the viewport that something else of ours takes up, in pixels. */
export interface Insets {
  right: number;
  bottom: number;
}

/** Between figure and card: clear of the underline. */
const GAP_PX = 8;
/** Between card and the edge of the viewport. */
const EDGE_PX = 8;

/**
 * Places a card, in the top layer, beside a range and keeps it there.
 * @param near where the pointer was, to choose among the lines of a figure that wraps; null for its first line
 * @param insets what is kept clear of where there is room
 * @returns call it to stop
 */
export function placeCard(
  card: HTMLElement,
  range: AbstractRange,
  near: Point | null,
  insets: Insets = { right: 0, bottom: 0 },
): () => void {
  const padding = {
    top: EDGE_PX,
    left: EDGE_PX,
    right: EDGE_PX + insets.right,
    bottom: EDGE_PX + insets.bottom,
  };
  card.style.setProperty('--card-room', `calc(100dvh - ${insets.bottom}px)`);
  const line = near === null ? 0 : nearestLine(rectsOf(range), near);
  let last = new DOMRect();
  const figure = {
    getBoundingClientRect: () => {
      const rects = rectsOf(range);
      last = rects[line] ?? rects[0] ?? last;
      return last;
    },
    ...(range.startContainer.parentElement && { contextElement: range.startContainer.parentElement }),
  };
  return autoUpdate(figure, card, async () => {
    const { x, y } = await computePosition(figure, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP_PX),
        flip({ padding, crossAxis: false, fallbackPlacements: ['top-start', 'right', 'left'] }),
        shift({ padding, crossAxis: true }),
      ],
    });
    card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  });
}

function nearestLine(rects: readonly DOMRect[], { x, y }: Point): number {
  const distances = rects.map(({ left, right, top, bottom }) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)),
  );
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
