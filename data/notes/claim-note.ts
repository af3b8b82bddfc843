// What a person says of the claims of one report: a note, a rating, or both. Plain values; where they are kept and
// who may write is for note-store.ts.

import type { Anchor } from '../record.ts';

/**
 * A person's verdict in five neutral steps: 1 borne out by the sources, 2 mostly, 3 cannot be told, 4 mostly not,
 * 5 not borne out. A claim without one is unchecked.
 */
export type Rating = 1 | 2 | 3 | 4 | 5;

export interface ClaimNote {
  /** Id of the claim when it was noted; the anchor finds it again where ids have moved. */
  claim: string;
  anchor: Anchor;
  /** Null: unchecked. */
  rating: Rating | null;
  /** "" where there is none. */
  note: string;
  /** ISO date and time of the last change. */
  changed: string;
  /** Goes up by one with each change; whoever changes a note names the one that they saw. */
  revision: number;
}

/** All notes on one report. */
export interface ReportNotes {
  /** By `toReportKey`. */
  report: string;
  title: string;
  place: string;
  period: string;
  address: string | null;
  notes: ClaimNote[];
}
