// What became of last year's plan: each target of one report with what the next report says of it.

import type { Claim } from '../../claims/claim.ts';

/**
 * kept: reached. exceeded: surpassed. missed: not reached, whatever rounding allows. open: cannot be told.
 * absent: the next report has no figure of it that was found.
 */
export type Verdict = 'exceeded' | 'kept' | 'missed' | 'open' | 'absent';

export const VERDICTS: readonly Verdict[] = ['exceeded', 'kept', 'missed', 'open', 'absent'];

/**
 * Why it cannot be told. similar: the two do not measure quite the same. bound: the result's own bound (超80, 近85)
 * leaves it open. rounding: the printed result is short, but may round to the target. unit: counted otherwise.
 */
export type OpenReason = 'similar' | 'bound' | 'rounding' | 'unit';

/** A figure with the sentence that it stands in, in three: before it, the figure as printed, after it. */
export interface QuotedClaim {
  claim: Claim;
  quote: [before: string, figure: string, after: string];
  /** Heading under which it stands, "" where there is none. */
  heading: string;
}

/** One target, and what came of it. */
export interface PlanPromise {
  /** Unique in its account; made from where the target stands. */
  id: string;
  /** What is promised, in the report's own words. */
  name: string;
  target: QuotedClaim;
  /** Null where the next report says nothing of it. */
  outcome: QuotedClaim | null;
  verdict: Verdict;
  /** Only where the verdict is open. */
  reason: OpenReason | null;
  /** Why the two belong together, in Chinese, as linking gives it; "" where nothing was found. */
  why: string;
  /** The outcome in percent of the target, where that means something; rounded to nothing. */
  sharePercent: number | null;
}

/** One of the two reports, as it is named and found. */
export interface PromiseSource {
  title: string;
  place: string;
  /** The year it plans. */
  period: string;
  address: string | null;
  extent: 'full' | 'abstract';
}

export interface PromiseAccount {
  earlier: PromiseSource;
  later: PromiseSource;
  /** In the order of the earlier report. */
  promises: PlanPromise[];
  counts: Record<Verdict, number>;
  /** Targets left out: due in a later year; said before in the same report; of nothing that is named. */
  leftOut: { notDue: number; repeated: number; unnamed: number };
}
