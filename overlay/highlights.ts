// Paints figures through the browser's highlight registry. The page's own nodes are never written to.
// The registry is shared with the page: every name is ours by its prefix.

import type { MarkKind } from '../data/read-page.ts';
import { findFirstInView } from './jump.ts';
import type { PlacedClaim } from './placed-claim.ts';

const KINDS: readonly MarkKind[] = ['actual', 'target', 'unrecorded', 'differs'];
const CURRENT_NAME = 'duizhao-current';

/** How many figures are painted before the painter may pause. */
const FIGURES_PER_SLICE = 250;

/** Where a browser has none, nothing is painted, and all else works. */
const registry: HighlightRegistry | undefined = CSS.highlights;

/**
 * Paints these claims, and no others. A generator that pauses now and then, for pages of any length;
 * what the reader has before them comes first.
 * @param claims in text order
 */
export function* paint(claims: readonly PlacedClaim[]): Generator<void, void> {
  if (!registry) return;
  const highlights = new Map(KINDS.map((kind) => [kind, new Highlight()]));
  // To know what is in view costs a layout, which pays only where not all is painted at once.
  const first = claims.length > FIGURES_PER_SLICE ? findFirstInView(claims) : 0;
  for (const [at, { mark, range }] of [...claims.slice(first), ...claims.slice(0, first)].entries()) {
    highlights.get(mark.kind)?.add(range);
    if (at === FIGURES_PER_SLICE) show(highlights);
    if (at % FIGURES_PER_SLICE === 0) yield;
  }
  show(highlights);
}

function show(highlights: ReadonlyMap<MarkKind, Highlight>): void {
  for (const [kind, highlight] of highlights) registry?.set(`duizhao-${kind}`, highlight);
}

/** Paints the one claim in hand, over its other paint; null when none is. */
export function paintCurrent(range: StaticRange | null): void {
  if (range === null) registry?.delete(CURRENT_NAME);
  if (range === null || !registry) return;
  const highlight = new Highlight(range);
  highlight.priority = 1;
  registry.set(CURRENT_NAME, highlight);
}

/** Takes all paint off the page. */
export function clear(): void {
  for (const kind of KINDS) registry?.delete(`duizhao-${kind}`);
  paintCurrent(null);
}
