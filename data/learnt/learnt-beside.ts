// What learnt reports say beside a report at hand, as a whole: what came of last year's targets, and the other years
// of its figures. Made for overviews and pictures; a single card has the same in its LinkedClaim.

import type { Direction, Kind } from '../../claims/claim.ts';
import type { Comparability, Figure, Words } from '../record.ts';
import type { LearntHead } from './learnt-report.ts';

/** The clause that a figure stands in, and the way there. */
export interface Quote {
  /** Title of the report, with its place. */
  report: string;
  /** The clause in three: what stands before the figure, the figure as printed, what stands after it. */
  words: readonly [before: string, exact: string, after: string];
  /** Leads to the very words; null where the report came from a file. */
  url: string | null;
}

/** A figure of a learnt report. */
export interface LearntFigure extends Figure {
  /** Id of the report it stands in. */
  learnt: string;
  start: number;
  kind: Kind;
  /** Only on changes that say which way they go: a decline keeps its printed, positive value. */
  direction?: Direction;
  /** What it measures, as the report says it. */
  subject: string;
  printed: string;
  quote: Quote;
}

/** A target of last year's report, and what this year's says came of it. */
export interface LearntPromise {
  target: LearntFigure;
  /** Id of the claim on the page at hand that is its outcome; null where it is not mentioned again. */
  claim: string | null;
  /** `similar`: linking only suggested it; it is shown as a question and not judged. Null where there is no outcome. */
  comparability: Comparability | null;
  /** The person's word that the two belong together: then a similar pair is judged, and marked. */
  isConfirmed?: true;
  why: Words | null;
}

/** The other years of a claim's figure, oldest first; linked from year to year, never across a doubt. */
export interface LearntSeries {
  claim: string;
  points: LearntFigure[];
}

export interface LearntBeside {
  /** The report of the year before that was set beside it; null where none is learnt. */
  earlier: LearntHead | null;
  later: LearntHead | null;
  /** All targets of the earlier report for the year under review, in its order. */
  promises: LearntPromise[];
  series: LearntSeries[];
}
