// Which claim lies under a point of the viewport. Three ways to the same answer, best first;
// the browser's abilities decide which is taken.

import type { PageText } from './page-text.ts';
import type { PlacedClaim } from './placed-claim.ts';
import { covers, rectsOf } from './range-rects.ts';
import { lastAtOrBefore } from './text-map.ts';

/** Claims in text order, and the text they stand in. */
export interface Targets {
  page: PageText;
  claims: readonly PlacedClaim[];
  /** Where each claim starts; ascending. */
  starts: readonly number[];
}

/** The claim under a point, or undefined. Costs one caret look-up, and layout only near a claim. */
export function findClaimAt(targets: Targets, x: number, y: number): PlacedClaim | undefined {
  return findCandidates(targets, x, y).find(({ range }) => rectsOf(range).some((rect) => covers(rect, x, y)));
}

/**
 * Where the text cursor stands in the page's text; undefined where it is elsewhere, text is selected or being written,
 * or the focus has gone on to something else: the cursor stays where the last click was.
 */
export function findCaretOffset(page: PageText): number | undefined {
  const selection = getSelection();
  const node = selection?.isCollapsed ? selection.anchorNode : null;
  const active = document.activeElement;
  const isRead = active?.contains(node) && !(active as HTMLElement).isContentEditable;
  return node instanceof Text && isRead ? page.findOffset(node, selection?.anchorOffset ?? 0) : undefined;
}

function findCandidates(targets: Targets, x: number, y: number): readonly PlacedClaim[] {
  const { shadowRoots } = targets.page;
  const caret = findCaret(x, y, shadowRoots);
  // Where no caret goes into shadow roots, it ends at the host.
  const isOutside = caret?.node.nodeType === Node.ELEMENT_NODE && shadowRoots.length > 0;
  if (caret && !isOutside) return findAroundCaret(targets, caret.node, caret.offset);
  if (canListHighlights(CSS.highlights)) return findAmongHighlights(targets, x, y);
  return targets.claims;
}

/** The caret snaps to the nearest text, so what it finds is a candidate only. */
function findAroundCaret(targets: Targets, node: Node, offset: number): PlacedClaim[] {
  const at = node.nodeType === Node.TEXT_NODE ? targets.page.findOffset(node as Text, offset) : undefined;
  if (at === undefined) return [];
  const nearest = lastAtOrBefore(targets.starts, at);
  // At a seam between two figures the caret belongs to both.
  return [targets.claims[nearest], targets.claims[nearest - 1]].filter(
    (placed) => placed !== undefined && placed.mark.end >= at,
  ) as PlacedClaim[];
}

/** The older of the two caret look-ups is all that some browsers have. */
type CaretDocument = Partial<Pick<Document, 'caretPositionFromPoint' | 'caretRangeFromPoint'>>;

/** Undefined where the browser cannot tell; `null` node never. */
function findCaret(
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): { node: Node; offset: number } | undefined {
  const { caretPositionFromPoint, caretRangeFromPoint } = document as CaretDocument;
  if (caretPositionFromPoint) {
    const position = caretPositionFromPoint.call(document, x, y, { shadowRoots });
    return { node: position?.offsetNode ?? document, offset: position?.offset ?? 0 };
  }
  if (!caretRangeFromPoint) return undefined;
  const range = caretRangeFromPoint.call(document, x, y);
  return { node: range?.startContainer ?? document, offset: range?.startOffset ?? 0 };
}

interface ListingRegistry {
  highlightsFromPoint(
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { ranges: AbstractRange[] }[];
}

function canListHighlights(registry: object | undefined): registry is ListingRegistry {
  return registry !== undefined && 'highlightsFromPoint' in registry;
}

function findAmongHighlights({ page, claims }: Targets, x: number, y: number): PlacedClaim[] {
  const registry: object = CSS.highlights;
  if (!canListHighlights(registry)) return [];
  const { shadowRoots } = page;
  const hit = new Set(registry.highlightsFromPoint(x, y, { shadowRoots }).flatMap(({ ranges }) => ranges));
  return claims.filter(({ range }) => hit.has(range));
}
