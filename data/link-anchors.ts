// Which anchor each claim of a page is. Words around a figure may be cut, moved or reworded; the figure
// itself is equal or not. Claims are taken together in page order, so that of two places
// with the same figure each goes to its own.

import { type Fit, isFirm, judgeMatch, type Match } from './judge-match.ts';
import { compareLetters, type Site } from './link-context.ts';
import { type Anchored, type AnchorIndex, findCandidates } from './link-index.ts';

/** What speaks for one candidate, and the best way to come to it through the claims before. */
interface Candidate extends Fit {
  place: number;
  score: number;
  from: Candidate | null;
}

/** Words on both sides (2) outweigh an equal figure next to words on one side: an altered 22 that became 20 is still that 22. */
const SAME_FIGURE = 0.6;
/** The next anchor in the report's order is likelier than a jump. */
const IN_ORDER = 0.5;
const NEARLY_IN_ORDER = 0.3;
const NEAR_PLACES = 4;
/** Two claims side by side are hardly one anchor: the second of two equal figures may be an altered neighbour. */
const TWICE = -1;

/**
 * Finds the anchor of each claim.
 * @param sites the page's claims, in text order
 * @returns one entry per claim, null where the report has no such anchor
 */
export function linkAnchors(text: string, sites: readonly Site[], index: AnchorIndex): (Match | null)[] {
  let before: Candidate[] = [];
  const layers = sites.map((site) => {
    const layer = findLayer(site, index, before);
    if (layer.length > 0) before = layer;
    return layer;
  });
  const chosen = traceBack(layers);
  const found = sites.map((site, at): Found | null => {
    const candidate = chosen[at];
    const anchored = candidate && index.anchors[candidate.place];
    if (!candidate || !anchored) return null;
    const inOrder = isInOrder(chosen, at);
    const match = judgeMatch(text, site, candidate, anchored, inOrder);
    return match && { match, inOrder, words: candidate.left + candidate.right + Number(candidate.isSame) };
  });
  return dropStrays(found);
}

interface Found {
  match: Match;
  inOrder: boolean;
  /** How well it fits, to choose by. */
  words: number;
}

/** A copy of the report fits as well as the report; what fits less, and stands elsewhere, only resembles it. */
const FITS_AS_WELL = 0.9;

/** Of several claims at one anchor, keeps those in the report's order and those that fit as well as the best. */
function dropStrays(found: readonly (Found | null)[]): (Match | null)[] {
  const most = new Map<Anchored, number>();
  for (const one of found) {
    if (one) most.set(one.match.anchored, Math.max(one.words, most.get(one.match.anchored) ?? 0));
  }
  return found.map((one) => {
    if (one === null) return null;
    const enough = FITS_AS_WELL * (most.get(one.match.anchored) ?? 0);
    return one.inOrder || one.words >= enough ? one.match : null;
  });
}

function findLayer(site: Site, index: AnchorIndex, before: readonly Candidate[]): Candidate[] {
  const next = (bestOf(before)?.place ?? -1) + 1;
  const expected = toCandidate(site, index, next, before);
  if (expected?.isSame && expected.left === 1 && expected.right === 1) return [expected];
  const places = findCandidates(index, site);
  places.add(next);
  return Array.from(places).flatMap((place) => toCandidate(site, index, place, before) ?? []);
}

function toCandidate(
  { figureKey, context }: Site,
  index: AnchorIndex,
  place: number,
  before: readonly Candidate[],
): Candidate | undefined {
  const anchored = index.anchors[place];
  if (anchored === undefined) return undefined;
  const isSame = anchored.figureKey === figureKey;
  const left = compareLetters(context.left, anchored.context.left, 'left');
  const right = compareLetters(context.right, anchored.context.right, 'right');
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
  if (distance === 0) return TWICE;
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

/** Whether the claims before and after are surely the anchors before and after; the page's ends count as such. */
function isInOrder(chosen: readonly (Candidate | undefined)[], at: number): boolean {
  const place = chosen[at]?.place ?? 0;
  const isFirmAt = (other: number, expected: number) => {
    const candidate = chosen[other];
    return candidate?.place === expected && isFirm(candidate);
  };
  const isAfter = at === 0 || isFirmAt(at - 1, place - 1);
  const isBefore = at === chosen.length - 1 || isFirmAt(at + 1, place + 1);
  return isAfter && isBefore && chosen.length > 1;
}
