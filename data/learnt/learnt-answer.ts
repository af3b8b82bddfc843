// What may come of keeping a report, and of changing what is kept: plain values for whoever asked.

import type { ReportSign } from '../../claims/read-report.ts';
import type { LearntHead, LearntReport, LinkDecision } from './learnt-report.ts';

/**
 * Why a change was not made. stale: another window changed it meanwhile. gone: it is no longer there. full: the store
 * or the disk is. large: this report is longer than any that is kept. newer: kept by a later version. failed: the disk.
 */
export type LearntFailure = 'stale' | 'gone' | 'full' | 'large' | 'newer' | 'failed';

/** `deletable`: where the store is full, what would make room: earlier versions first, then the longest unread. */
export interface LearntRefusal {
  failure: LearntFailure;
  deletable?: LearntHead[];
}

/** What a text says of itself as a report. */
export interface ReportIdentity {
  report: string;
  title: string;
  place: string;
  period: string;
  extent: 'full' | 'abstract';
}

/**
 * What a text that was brought is. new: kept for the first time. known: the same words were kept before. changed:
 * another text of this report was kept before; both stay.
 */
export type LearnAnswer =
  | { is: 'report'; identity: ReportIdentity; outcome: 'new' | 'known' | 'changed'; head: LearntHead }
  /** A report that cannot be kept: without a year, nothing can be set beside it, or the store refused. */
  | { is: 'report'; identity: ReportIdentity; outcome: 'no-year'; head: null }
  | { is: 'report'; identity: ReportIdentity; outcome: 'refused'; head: null; refusal: LearntRefusal }
  /** No report: which of the signs of one were found, and which are lacking. */
  | { is: 'other'; found: ReportSign[]; lacking: ReportSign[] };

/** A kept report in the list of them. */
export interface LearntEntry extends LearntHead {
  /** Id of the text of the same report, from the same address, that was kept before it; null where there is none. */
  changedFrom: string | null;
}

/** A report that was opened and not kept, since the store was full. */
export interface TurnedAway {
  name: string;
  address: string | null;
  /** ISO date and time. */
  at: string;
  bytes: number;
}

export interface LearntList {
  /** By place, then year, the latest first. */
  entries: LearntEntry[];
  bytes: number;
  maxBytes: number;
  turnedAway: TurnedAway | null;
  /** What to delete to make room for it; empty where there is room by now. */
  deletable: LearntHead[];
  /** How many more are kept that cannot be read: damaged, or written by a later version. They stay as they are. */
  unreadable: number;
}

/** A decision with the words that the two figures stand in. */
export interface DecisionEntry {
  decision: LinkDecision;
  /** Names of the two reports: a kept one's name, else its key. */
  a: string;
  b: string;
}

/** What came of importing a pack: or all that is wrong with it, a sentence each. */
export type LearntImport =
  | { added: number; already: number; decisions: number }
  | { problems: string[] }
  | LearntRefusal;

/** One paragraph of two texts of a report: runs of words that both have, or only one. */
export interface ChangedParagraph {
  runs: { kind: 'same' | 'added' | 'removed'; text: string }[];
}

export interface LearntChanges {
  before: LearntHead;
  after: LearntHead;
  /** Only paragraphs that differ, in the order of the later text. */
  paragraphs: ChangedParagraph[];
}

/** A report that was taken away, whole: to be handed back where the person thinks again. */
export interface Removed {
  removed: LearntReport;
}
