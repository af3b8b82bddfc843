// Paints figures through the browser's highlight registry. The page's own nodes are never written to.
// The registry is shared with the page: every name is ours by its prefix.

import type { MarkKind } from '../data/mark-kind.ts';
import { findFirstInView } from './jump.ts';
import type { PlacedClaim } from './placed-claim.ts';
import { runInSlices } from './slices.ts';

const KINDS: readonly MarkKind[] = ['actual', 'target', 'unrecorded', 'differs'];
const CURRENT_NAME = 'duizhao-current';

/** How many figures are painted before the painter may pause. */
const FIGURES_PER_SLICE = 250;

/** Where a browser has none, nothing is painted, and all else works. */
const registry: HighlightRegistry | undefined = CSS.highlights;

type Highlights = ReadonlyMap<MarkKind, Highlight>;

let painting = new AbortController();

/**
 * Paints these claims, and no others: done when it returns, but where there are very many, when its promise resolves.
 * @param claims in text order
 */
export async function paint(claims: readonly PlacedClaim[]): Promise<void> {
  stopPainting();
  if (registry) await runInSlices(paintInSlices(claims), painting.signal);
}

/** Of many, those before the eyes are shown at once, all others together: each showing has the browser look at all of them. */
function* paintInSlices(claims: readonly PlacedClaim[]): Generator<void, void> {
  if (claims.length > FIGURES_PER_SLICE) {
    const first = findFirstInView(claims);
    show(toHighlights(claims.slice(first, first + FIGURES_PER_SLICE)));
    yield;
  }
  const highlights = toHighlights([]);
  for (let from = 0; from < claims.length; from += FIGURES_PER_SLICE) {
    if (from > 0) yield;
    add(highlights, claims.slice(from, from + FIGURES_PER_SLICE));
  }
  show(highlights);
}

function toHighlights(claims: readonly PlacedClaim[]): Highlights {
  const highlights = new Map(KINDS.map((kind) => [kind, new Highlight()]));
  add(highlights, claims);
  return highlights;
}

function add(highlights: Highlights, claims: readonly PlacedClaim[]): void {
  for (const { mark, range } of claims) highlights.get(mark.kind)?.add(range);
}

function show(highlights: Highlights): void {
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
  stopPainting();
  for (const kind of KINDS) registry?.delete(`duizhao-${kind}`);
  paintCurrent(null);
}

/** One that was aborted is let go: it keeps the stack on which that happened, and with it every claim. */
function stopPainting(): void {
  painting.abort();
  painting = new AbortController();
}
