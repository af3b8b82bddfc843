// The shape in which learnt reports are kept, its version, and the way up from earlier shapes. What is read is looked at
// before it is trusted: what is damaged, or kept by a later version, is neither read nor written over.

import type { LearntFailure, LearntRefusal, TurnedAway } from './learnt-answer.ts';
import type { LearntHead, LearntReport } from './learnt-report.ts';

/** 1: without the person's word on the place, the last reading, size and revision. 2: with them. */
export const LEARNT_VERSION = 2;

/** One report, under a key of its own. */
export interface StoredReport {
  version: number;
  report: LearntReport;
}

/** All heads under one key, so that a list need not unpack every text. It can be made anew from the reports. */
export interface LearntIndex {
  heads: LearntHead[];
  /** Ids of reports that are kept and cannot be read; they stay as they are. */
  unreadable: string[];
  turnedAway: TurnedAway | null;
}

export interface StoredIndex extends LearntIndex {
  version: number;
}

type ReportOfVersion1 = Omit<LearntReport, 'isPlaceGiven' | 'seen' | 'bytes' | 'revision'>;

/** A change that was not made, and why. */
export class LearntError extends Error {
  readonly failure: LearntFailure;

  constructor(failure: LearntFailure, options?: ErrorOptions) {
    super(`The report was not kept: ${failure}`, options);
    this.name = 'LearntError';
    this.failure = failure;
  }
}

/** What a report takes of the store, in bytes: as JSON in UTF-8, which is how browsers count. */
export function countBytes({
  bytes: _bytes,
  ...report
}: Omit<LearntReport, 'bytes'> & { bytes?: number }): number {
  return new TextEncoder().encode(JSON.stringify(report)).length;
}

/** A report as it is to be stored, its size counted. */
export function toStoredReport(report: LearntReport): StoredReport {
  return { version: LEARNT_VERSION, report: { ...report, bytes: countBytes(report) } };
}

/**
 * The report out of what was stored, in today's shape.
 * @throws LearntError where a later version stored it, or where it is damaged
 */
export function readStoredReport(stored: unknown): LearntReport {
  const { version, report } = (stored ?? {}) as Partial<StoredReport>;
  if (typeof version !== 'number') throw new LearntError('failed');
  if (version > LEARNT_VERSION) throw new LearntError('newer');
  const upToDate = version === 1 ? fromVersion1(report as ReportOfVersion1 | undefined) : report;
  if (!isReport(upToDate)) throw new LearntError('failed');
  return upToDate;
}

function fromVersion1(report: ReportOfVersion1 | undefined): LearntReport | undefined {
  if (typeof report !== 'object' || report === null) return undefined;
  const whole = { ...report, isPlaceGiven: false, seen: report.retrieved, revision: 1 };
  return { ...whole, bytes: countBytes(whole) };
}

/**
 * The index out of what was stored; undefined where it has to be made anew.
 * @throws LearntError where a later version stored it
 */
export function readStoredIndex(stored: unknown): LearntIndex | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { version, heads, unreadable, turnedAway } = stored as Partial<StoredIndex>;
  if (typeof version === 'number' && version > LEARNT_VERSION) throw new LearntError('newer');
  if (version !== LEARNT_VERSION || !Array.isArray(heads) || !Array.isArray(unreadable)) return undefined;
  return heads.every(isHead) ? { heads, unreadable, turnedAway: turnedAway ?? null } : undefined;
}

export function toHead({ text: _text, ...head }: LearntReport): LearntHead {
  return head;
}

const TEXTS = ['id', 'report', 'name', 'title', 'place', 'period', 'retrieved', 'seen', 'digest'] as const;

function isHead(head: unknown): head is LearntHead {
  if (typeof head !== 'object' || head === null) return false;
  const { bytes, revision } = head as Partial<LearntHead>;
  if (typeof bytes !== 'number' || typeof revision !== 'number') return false;
  return TEXTS.every((field) => typeof (head as Partial<LearntHead>)[field] === 'string');
}

function isReport(report: unknown): report is LearntReport {
  return isHead(report) && typeof (report as Partial<LearntReport>).text === 'string';
}

/** Browsers name a full disk in words only: "QUOTA_BYTES quota exceeded", "QuotaExceededError", "no space left". */
export function toRefusal(error: unknown): LearntRefusal {
  if (error instanceof LearntError) return { failure: error.failure };
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return { failure: /quota|no space|disk full/i.test(words) ? 'full' : 'failed' };
}
