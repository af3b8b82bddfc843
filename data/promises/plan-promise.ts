// What became of last year's plan: each target of one report with what the next report says of it.

import type { Direction, Kind } from '../../claims/claim.ts';
import type { Figure, Words } from '../record.ts';

/**
 * kept: reached. exceeded: surpassed. missed: not reached, whatever rounding allows. open: cannot be told.
 * absent: no figure of it was found in the next report.
 */
export type Verdict = 'exceeded' | 'kept' | 'missed' | 'open' | 'absent';

export const VERDICTS: readonly Verdict[] = ['exceeded', 'kept', 'missed', 'open', 'absent'];

/**
 * Why it cannot be told. similar: the two do not measure quite the same, and nobody said that they may be weighed.
 * bound: the result's own bound (超80, 近85) leaves it open. rounding: the printed result is short, but may round to
 * the target. unit: counted otherwise.
 */
export type OpenReason = 'similar' | 'bound' | 'rounding' | 'unit';

/** A figure of either report, with the clause that it stands in. */
export interface PromiseFigure extends Figure {
  kind: Kind;
  direction?: Direction;
  /** What it measures, as the report says it. */
  subject: string;
  printed: string;
  /** The clause in three: what stands before the figure, the figure as printed, what stands after it. */
  words: readonly [before: string, exact: string, after: string];
  /** Leads to the very words; null where the report came from a file. */
  url: string | null;
  /** Id of the claim on the page at hand; null in the other report. */
  claim: string | null;
}

/** One target, and what came of it. */
export interface PlanPromise {
  /** Unique in its account; made from where the target stands. */
  id: string;
  target: PromiseFigure;
  /** Null where the next report says nothing of it. */
  outcome: PromiseFigure | null;
  verdict: Verdict;
  /** Only where the verdict is open. */
  reason: OpenReason | null;
  /** Why the two belong together; null where nothing was found. */
  why: Words | null;
  /** Not quite the same measure, weighed on the person's own word. */
  isConfirmed: boolean;
  /** The outcome in percent of the target, where that means something. */
  sharePercent: number | null;
}

export interface PromiseAccount {
  /** Name of the report that set the targets, and the year that it plans. */
  earlier: string;
  period: string;
  /** The report at hand is an abstract: what it leaves out may have been done all the same. */
  isAbstract: boolean;
  /** In the order of the earlier report. */
  promises: PlanPromise[];
  counts: Record<Verdict, number>;
  /** Targets left out: said before in the same report, or of nothing that is named. */
  leftOut: { repeated: number; unnamed: number };
}
