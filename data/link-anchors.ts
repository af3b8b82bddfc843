// Which anchor each claim of a page is. Words around a figure may be cut, moved or reworded; the figure
// itself is equal or not. Claims are taken together in page order, so that of two places
// with the same figure each goes to its own.

import type { Claim } from '../claims/claim.ts';
import { type Context, compareLetters, readContext, toFigureKey } from './link-context.ts';
import { type Anchored, type AnchorIndex, findCandidates } from './link-index.ts';

/** A claim's anchor and whether the page shows the anchor's very figure. */
export interface Match {
  anchored: Anchored;
  isSameFigure: boolean;
  /** The figure is bounded otherwise, and the words next to it did change (超 to 近). */
  isOtherBound: boolean;
}

/** What speaks for one candidate, and the best way to come to it through the claims before. */
interface Candidate {
  place: number;
  isSame: boolean;
  left: number;
  right: number;
  score: number;
  from: Candidate | null;
}

/** Words on both sides (2) outweigh an equal figure next to words on one side: an altered 22 that became 20 is still that 22. */
const SAME_FIGURE = 0.6;
/** The next anchor in the report's order is likelier than a jump. */
const IN_ORDER = 0.5;
const NEARLY_IN_ORDER = 0.3;
const NEAR_PLACES = 4;
/** So alike must the words on both sides be, together, for an equal figure that nothing else speaks for. */
const MIN_WORDS = 0.5;
const MIN_WORDS_IN_ORDER = 0.2;
/** So alike must they be on each side before another figure is called an altered one. */
const MIN_WORDS_ALTERED = 0.7;
const MIN_WORDS_ALTERED_IN_ORDER = 0.8;

/**
 * Finds the anchor of each claim.
 * @param claims in text order
 * @returns one entry per claim, null where the report has no such anchor
 */
export function linkAnchors(text: string, claims: readonly Claim[], index: AnchorIndex): (Match | null)[] {
  let before: Candidate[] = [];
  const layers = claims.map((claim) => {
    const layer = findLayer(text, claim, index, before);
    if (layer.length > 0) before = layer;
    return layer;
  });
  const chosen = traceBack(layers);
  return claims.map((claim, at) => {
    const candidate = chosen[at];
    const anchored = candidate && index.anchors[candidate.place];
    if (!candidate || !anchored) return null;
    return judge(text, claim, candidate, anchored, isInOrder(chosen, at));
  });
}

function findLayer(
  text: string,
  claim: Claim,
  index: AnchorIndex,
  before: readonly Candidate[],
): Candidate[] {
  const context = readContext(text, claim);
  const figureKey = toFigureKey(claim);
  const places = findCandidates(index, figureKey, context);
  const best = bestOf(before);
  if (best && best.place + 1 < index.anchors.length) places.add(best.place + 1);
  return Array.from(places, (place) => toCandidate(place, index, figureKey, context, before));
}

function toCandidate(
  place: number,
  index: AnchorIndex,
  figureKey: string,
  context: Context,
  before: readonly Candidate[],
): Candidate {
  const anchored = index.anchors[place];
  const isSame = anchored?.figureKey === figureKey;
  const left = compareLetters(context.left, anchored?.context.left ?? '', 'left');
  const right = compareLetters(context.right, anchored?.context.right ?? '', 'right');
  let score = 0;
  let from: Candidate | null = null;
  for (const candidate of before) {
    const reached = candidate.score + orderBonus(place - candidate.place);
    if (from === null || reached > score) [score, from] = [reached, candidate];
  }
  return { place, isSame, left, right, from, score: score + left + right + (isSame ? SAME_FIGURE : 0) };
}

function orderBonus(distance: number): number {
  if (distance === 1) return IN_ORDER;
  return distance > 1 && distance <= NEAR_PLACES ? NEARLY_IN_ORDER : 0;
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates)
    if (best === undefined || candidate.score > best.score) best = candidate;
  return best;
}

/** The candidates on the best way through all layers. */
function traceBack(layers: readonly (readonly Candidate[])[]): (Candidate | undefined)[] {
  const chosen: (Candidate | undefined)[] = new Array(layers.length);
  let wanted: Candidate | null | undefined;
  for (let at = layers.length - 1; at >= 0; at--) {
    const layer = layers[at] ?? [];
    if (layer.length === 0) continue;
    const candidate: Candidate | undefined = wanted ?? bestOf(layer);
    chosen[at] = candidate;
    wanted = candidate?.from;
  }
  return chosen;
}

/** Whether the claims before and after stand next to this one in the report as well. */
function isInOrder(chosen: readonly (Candidate | undefined)[], at: number): boolean {
  const place = chosen[at]?.place ?? 0;
  const isAfter = at === 0 || place - (chosen[at - 1]?.place ?? place) === 1;
  const isBefore = at === chosen.length - 1 || (chosen[at + 1]?.place ?? place) - place === 1;
  return isAfter && isBefore;
}

function judge(
  text: string,
  claim: Claim,
  candidate: Candidate,
  anchored: Anchored,
  inOrder: boolean,
): Match | null {
  const { left, right, isSame } = candidate;
  const least = inOrder ? MIN_WORDS_IN_ORDER : MIN_WORDS;
  const same: Match = { anchored, isSameFigure: true, isOtherBound: isOtherBound(text, claim, anchored) };
  if (isSame) return left + right >= least ? same : null;
  const isRecognised =
    Math.min(left, right) >= MIN_WORDS_ALTERED ||
    (inOrder && Math.max(left, right) >= MIN_WORDS_ALTERED_IN_ORDER);
  if (!isRecognised) return null;
  const quote = locateQuote(text, claim, anchored);
  if (quote === null) return { anchored, isSameFigure: false, isOtherBound: false };
  return quote.start < claim.end && quote.end > claim.start ? same : null;
}

/** Bound words stand this near to their figure. */
const BOUND_LETTERS = 2;

/** Whether the claim is bounded otherwise than its anchor and the words that say so were changed too. */
function isOtherBound(text: string, claim: Claim, { figure, context }: Anchored): boolean {
  if (claim.bound === figure.bound) return false;
  const { left, right } = readContext(text, claim);
  const isSameLeft = left.slice(-BOUND_LETTERS) === context.left.slice(-BOUND_LETTERS);
  const nearest = Math.min(BOUND_LETTERS, context.right.length);
  return !isSameLeft || right.slice(0, nearest) !== context.right.slice(0, nearest);
}

/** How far from a claim its anchor's own words may stand, and how many characters of them are asked for. */
const QUOTE_REACH = 24;
const QUOTE_MARGIN = 3;

/** Where the anchor's very words stand nearby: then the figure was not altered, whatever the reader made of it. */
function locateQuote(text: string, claim: Claim, { claim: { anchor } }: Anchored) {
  const from = Math.max(0, claim.start - QUOTE_REACH);
  const prefix = anchor.prefix.slice(-QUOTE_MARGIN);
  const quote = prefix + anchor.exact + anchor.suffix.slice(0, QUOTE_MARGIN);
  const at = text.slice(from, claim.end + QUOTE_REACH).indexOf(quote);
  if (at < 0) return null;
  const start = from + at + prefix.length;
  return { start, end: start + anchor.exact.length };
}
