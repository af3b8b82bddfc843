// A claim that stands on this page: what is known of it, and its range.

import type { LinkedClaim } from '../data/linked-claim.ts';

export interface PlacedClaim {
  linked: LinkedClaim;
  range: StaticRange;
}

export const HIGHLIGHT_NAMES = [
  'duizhao-actual',
  'duizhao-target',
  'duizhao-unrecorded',
  'duizhao-differs',
] as const;
export type HighlightName = (typeof HIGHLIGHT_NAMES)[number];

/** How a claim is painted: a contradiction before all, then whether the record knows it, then what it is. */
export function toHighlightName({ finding, claim }: LinkedClaim): HighlightName {
  if (finding.kind === 'differs') return 'duizhao-differs';
  if (finding.kind === 'no-record') return 'duizhao-unrecorded';
  return claim.status === 'target' ? 'duizhao-target' : 'duizhao-actual';
}
