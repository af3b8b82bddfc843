// What a report that was read is to those that are kept: the same words, one that has grown while its page was loading,
// another text of the same report, or a new one.

import { foldVariants } from '../../claims/indicator/fold-variants.ts';
import type { ReportIdentity } from './learnt-answer.ts';
import { findBefore } from './learnt-index.ts';
import type { LearntHead, LearntReport } from './learnt-report.ts';

/** A report that was read and is to be kept. */
export interface Brought {
  identity: ReportIdentity;
  /** As `readLearnable` gives it. */
  text: string;
  /** SHA-256 of the text, in hexadecimal. */
  digest: string;
  address: string | null;
  file: string | null;
  /** ISO date and time of the reading. */
  at: string;
  /** A page that was opened, and not something that the person brought. */
  isOpened: boolean;
  /** Id of what was kept earlier in the same visit of the same page; null where nothing was. */
  keptInVisit: string | null;
}

export interface BroughtJudgement {
  outcome: 'new' | 'known' | 'changed';
  /** The kept report, for `known`: as it is to stand in the index now. */
  head: LearntHead;
  /** Id of the text that this one takes the place of. */
  replaces: string | null;
}

const ID_CHARS = 32;

/** The id of a text: one text, one id. */
export function toLearntId(digest: string): string {
  return digest.slice(0, ID_CHARS);
}

/**
 * Judges what was read.
 * @param read gives a kept report
 */
export async function judgeBrought(
  brought: Brought,
  heads: readonly LearntHead[],
  read: (id: string) => Promise<LearntReport>,
): Promise<BroughtJudgement> {
  const fresh = toLearntReport(brought);
  const same = heads.find(({ id }) => id === fresh.id);
  if (same) return toKnown(same, brought);
  const inVisit = heads.find(({ id }) => id === brought.keptInVisit);
  if (inVisit) {
    const { text } = await read(inVisit.id);
    return hasGrown(text, brought.text)
      ? { outcome: 'new', head: fresh, replaces: inVisit.id }
      : toKnown(inVisit, brought);
  }
  const before = findBefore(heads, fresh);
  if (before === undefined) return { outcome: 'new', head: fresh, replaces: null };
  const { text } = await read(before.id);
  if (toWords(text) === toWords(brought.text)) return toKnown(before, brought);
  return { outcome: 'changed', head: fresh, replaces: null };
}

/** A report as it is kept for the first time; its size is counted when it is stored. */
export function toLearntReport({ identity, text, digest, address, file, at }: Brought): LearntReport {
  return {
    ...{ id: toLearntId(digest), ...identity, name: toName(identity), isPlaceGiven: false, address, file },
    ...{ retrieved: at, seen: at, digest, bytes: 0, revision: 1, text },
  };
}

/** "金坛区 2024 政府工作报告": place and year first, so that lists can be read down; each said once. */
function toName({ place, period, title }: ReportIdentity): string {
  const rest = title
    .replace(new RegExp(`${period}\\s*年?`), '')
    .replace(place, '')
    .trim();
  return [place, period, rest].filter((part) => part !== '').join(' ');
}

/** Seen once more; a text that came from a file is found at an address, too. */
function toKnown(head: LearntHead, { at, address }: Brought): BroughtJudgement {
  return {
    outcome: 'known',
    head: { ...head, seen: at, address: head.address ?? address },
    replaces: null,
  };
}

/** Whether all that was there is still there, and more besides: a page that had not all loaded. */
function hasGrown(before: string, after: string): boolean {
  const lines = new Set(after.split('\n'));
  return after.length > before.length && before.split('\n').every((line) => lines.has(line));
}

/** What is said, however it is written: traditional characters, full-width digits and spaces make no other text. */
function toWords(text: string): string {
  return foldVariants(text).replace(/\s+/g, '');
}
