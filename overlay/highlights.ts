// Paints figures through the browser's highlight registry. The page's own nodes are never written to.
// The registry is shared with the page: every name is ours by its prefix.

import { HIGHLIGHT_NAMES, type PlacedClaim, toHighlightName } from './placed-claim.ts';

const CURRENT_NAME = 'duizhao-current';

/** Paints these claims, and no others. */
export function paint(claims: readonly PlacedClaim[]): void {
  const highlights = new Map(HIGHLIGHT_NAMES.map((name) => [name, new Highlight()]));
  for (const { linked, range } of claims) highlights.get(toHighlightName(linked))?.add(range);
  for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
}

/** Paints the one claim in hand, over its other paint; null when none is. */
export function paintCurrent(range: StaticRange | null): void {
  if (range === null) {
    CSS.highlights.delete(CURRENT_NAME);
    return;
  }
  const highlight = new Highlight(range);
  highlight.priority = 1;
  CSS.highlights.set(CURRENT_NAME, highlight);
}

/** Takes all paint off the page. */
export function clear(): void {
  for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(name);
  paintCurrent(null);
}
