// What a person says of the claims of one report: a note, a rating, or both. Plain values; where they are kept and
// who may write is for note-store.ts.

import type { Anchor } from '../record.ts';

/**
 * A person's verdict in five neutral steps: 1 borne out by the sources, 2 mostly, 3 cannot be told, 4 mostly not,
 * 5 not borne out. A claim without one is unchecked.
 */
export type Rating = 1 | 2 | 3 | 4 | 5;

export const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];

/** A note has text or rating; one that has lost both is no longer there. */
export interface ClaimNote {
  /** Made with the note, and its own for good: ids of claims count from where they stand, and texts change. */
  id: string;
  /** Id of the claim when it was last noted; the anchor finds it again where ids have moved (place-notes.ts). */
  claim: string;
  anchor: Anchor;
  /** Null: unchecked. */
  rating: Rating | null;
  /** "" where there is none. */
  note: string;
  /** ISO date and time of the last change. */
  changed: string;
  /** Goes up with each change; whoever changes a note names the one that they saw. */
  revision: number;
}

/** The report that notes are of. */
export interface NotedReport {
  /** By `toReportKey`. */
  report: string;
  title: string;
  place: string;
  period: string;
  address: string | null;
}

/** All notes on one report. */
export interface ReportNotes extends NotedReport {
  notes: ClaimNote[];
}

/** What is to be changed of a note; what is absent stays. */
export interface NoteChange {
  rating?: Rating | null;
  note?: string;
}

/** What a step of the journal did, as undo names it. */
export type StepKind = 'note' | 'rating' | 'remove' | 'import' | 'import-undone';

/**
 * Why a change was not made. stale: the note was changed or taken away in another window. long: its text is too long. many: there is no room for more. nothing: there is nothing to undo. full: the disk is. newer: kept by a
 * later version of this extension. damaged: what is kept cannot be read.
 */
export type NoteFailure = 'stale' | 'long' | 'many' | 'nothing' | 'full' | 'newer' | 'damaged' | 'failed';

/** Characters (UTF-16) of a note's text. */
export const MAX_NOTE_CHARS = 4000;
/** Beyond any report, and far below what a browser lets an extension keep. */
export const MAX_NOTES = 20_000;
