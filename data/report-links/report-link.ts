// What linking gives back: two figures that belong side by side, how, and why.

import type { LinkRelation } from './relation.ts';

export interface LinkEnd {
  start: number;
  text: string;
}

/** A figure `a` of the earlier report (or of the review) and the figure `b` that it belongs beside. */
export interface ReportLink {
  a: LinkEnd;
  b: LinkEnd;
  relation: LinkRelation;
  comparability: 'same' | 'similar';
  /** In words: what makes them the same, or what differs. */
  why: string;
  /** 0 to 1: how sure the pair is; orders links, is no probability. */
  score: number;
}
