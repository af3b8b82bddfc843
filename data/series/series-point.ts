// One figure in the row of an indicator's years.

import type { CitedSource, Comparability, Figure, Words } from '../record.ts';

/** One figure of the row. */
export interface SeriesPoint extends Figure {
  year: number;
  /** Computed from others, with the interval that holds it; null where a source prints it. */
  derived: { low: number; high: number; formula: string } | null;
  comparability: Exclude<Comparability, 'not-comparable'>;
  why: Words | null;
  printed: string;
  source: CitedSource | null;
  /** Id of the claim on the page at hand that states it. */
  claim: string | null;
}
