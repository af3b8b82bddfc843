// Paints figures through the browser's highlight registry. The page's own nodes are never written to.
// The registry is shared with the page: every name is ours by its prefix.

import type { MarkKind } from '../data/read-page.ts';
import type { PlacedClaim } from './placed-claim.ts';

const KINDS: readonly MarkKind[] = ['actual', 'target', 'unrecorded', 'differs'];
const CURRENT_NAME = 'duizhao-current';

/** Paints these claims, and no others. */
export function paint(claims: readonly PlacedClaim[]): void {
  const highlights = new Map(KINDS.map((kind) => [kind, new Highlight()]));
  for (const { mark, range } of claims) highlights.get(mark.kind)?.add(range);
  for (const [kind, highlight] of highlights) CSS.highlights.set(`duizhao-${kind}`, highlight);
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
  for (const kind of KINDS) CSS.highlights.delete(`duizhao-${kind}`);
  paintCurrent(null);
}
