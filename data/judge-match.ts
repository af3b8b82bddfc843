// Whether a claim is the anchor that it fits best: by its figure and the words around it,
// and, where the words are few, by the claims before and after.

import type { Claim } from '../claims/claim.ts';
import { countRun, type Site } from './link-context.ts';
import type { Anchored } from './link-index.ts';

/** A claim's anchor and whether the page shows the anchor's very figure. */
export interface Match {
  anchored: Anchored;
  isSameFigure: boolean;
  /** The figure is bounded otherwise, and the words next to it did change (超 to 近). */
  isOtherBound: boolean;
}

/** How well a claim fits an anchor: 0 to 1 for the words on either side. */
export interface Fit {
  isSame: boolean;
  left: number;
  right: number;
}

/** So alike must the words on both sides be, together, for an equal figure. */
const MIN_WORDS = 1;
const MIN_WORDS_IN_ORDER = 0.3;
/** So alike must they be, on each side and together, before another figure is called an altered one; and so many letters. */
const MIN_SIDE_ALTERED = 0.5;
const MIN_WORDS_ALTERED = 1.4;
const MIN_LETTERS_ALTERED = 9;
/** Between two claims that are surely the neighbours, one side suffices. */
const MIN_SIDE_ALTERED_IN_ORDER = 0.8;

/** Whether the words alone leave little doubt. */
export function isFirm({ isSame, left, right }: Fit): boolean {
  if (isSame) return left + right >= MIN_WORDS;
  return Math.min(left, right) >= MIN_SIDE_ALTERED && left + right >= MIN_WORDS_ALTERED;
}

/**
 * Takes the anchor that a claim fits best, and says whether it is that claim, altered or not.
 * @param inOrder whether the claims before and after are surely the anchors before and after
 */
export function judgeMatch(
  text: string,
  site: Site,
  fit: Fit,
  anchored: Anchored,
  inOrder: boolean,
): Match | null {
  const words = fit.left + fit.right;
  const same: Match = { anchored, isSameFigure: true, isOtherBound: isOtherBound(site, anchored) };
  if (fit.isSame) return words >= (inOrder ? MIN_WORDS_IN_ORDER : MIN_WORDS) ? same : null;
  if (!isRecognised(site, fit, anchored, inOrder)) return null;
  const quote = locateQuote(text, site.claim, anchored);
  if (quote === null) return { anchored, isSameFigure: false, isOtherBound: false };
  return quote.start < site.claim.end && quote.end > site.claim.start ? same : null;
}

function isRecognised({ context }: Site, fit: Fit, { context: known }: Anchored, inOrder: boolean): boolean {
  if (inOrder) return isFirm(fit) || Math.max(fit.left, fit.right) >= MIN_SIDE_ALTERED_IN_ORDER;
  const letters = countRun(context.left, known.left, 'left') + countRun(context.right, known.right, 'right');
  return isFirm(fit) && letters >= MIN_LETTERS_ALTERED;
}

/** Bound words stand this near to their figure. */
const BOUND_LETTERS = 2;

/** Whether the claim is bounded otherwise than its anchor and the words that say so were changed too. */
function isOtherBound({ claim, context: { left, right } }: Site, { figure, context }: Anchored): boolean {
  if (claim.bound === figure.bound) return false;
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
