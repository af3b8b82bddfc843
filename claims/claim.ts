// What the reader gives back: one figure asserted in a report, and where it stands.
// Everything downstream (record, overlay, command line) speaks of figures in these words.

/** Half-open range of UTF-16 offsets in the text that was read. */
export interface Span {
  start: number;
  end: number;
}

/** How the figure limits the true value: equal, above, at least, below, at most, or near. */
export type Bound = 'eq' | 'gt' | 'ge' | 'lt' | 'le' | 'approx';

/** level: an amount or count. change: growth or decline. share: part of a whole. rank: a place in an order. streak: years in a row. */
export type Kind = 'level' | 'change' | 'share' | 'rank' | 'streak';

/** actual: reported as achieved. target: planned or aimed at. */
export type Status = 'actual' | 'target';

/** value: the figure itself. threshold: it only defines the category that another figure counts. */
export type Role = 'value' | 'threshold';

/** Strength of a target's wording: 确保 binds, 力争 strives, a bare plan only plans. */
export type Commitment = 'ensure' | 'plan' | 'strive';

/** Which way a change goes; a decline keeps its printed, positive value. */
export type Direction = 'up' | 'down';

/** One numeric claim. `text` is the numeral and unit as printed: `text.slice(start, end)` of the input. */
export interface Claim extends Span {
  text: string;
  /** Multipliers multiplied out, percent as a percent number: 3.3万户次 is 33000, 21.4% is 21.4. */
  value: number;
  /** Upper end of a range (3至5个); absent otherwise. */
  valueHigh?: number;
  /** The unit as printed, without multiplier: 元, %, 人次, 微克/立方米. */
  unit: string;
  bound: Bound;
  kind: Kind;
  status: Status;
  /** A year ("2024"), a span of years ("2021-2025"), a part of a year ("2024-H1", "2024-Q1", "2024-03"), months of a year ("2024-01/2024-09"), or "" where the text gives none. */
  period: string;
  role: Role;
  /** What the figure measures: the shortest phrase a statistician would file it under. */
  subject: string;
  /** Only on changes that say which way they go. */
  direction?: Direction;
  /** Only on targets. */
  commitment?: Commitment;
}
