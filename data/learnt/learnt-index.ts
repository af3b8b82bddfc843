// The index of learnt reports: made anew from the reports wherever the two do not fit, which is how a browser that died
// between two writes is made good; and what can be said of it without any text.

import type { LearntEntry, LearntList } from './learnt-answer.ts';
import type { LearntHead } from './learnt-report.ts';
import { type LearntIndex, readStoredReport, toHead } from './stored-report.ts';

/** Below what a browser lets an extension keep (10 MB), with room left for notes and figures: a hundred reports or more. */
export const MAX_STORE_BYTES = 6_000_000;
/** Six times the longest report there is. */
export const MAX_TEXT_CHARS = 200_000;

/** Whether the index names just the reports that are kept. */
export function isWhole({ heads, unreadable }: LearntIndex, ids: readonly string[]): boolean {
  const named = new Set([...heads.map(({ id }) => id), ...unreadable]);
  return named.size === ids.length && ids.every((id) => named.has(id));
}

/**
 * Makes the index from the reports.
 * @param before the index as it was; what it knows of a last reading is kept
 */
export async function buildIndex(
  ids: readonly string[],
  read: (id: string) => Promise<unknown>,
  before: LearntIndex | undefined,
): Promise<LearntIndex> {
  const known = new Map(before?.heads.map((head) => [head.id, head]));
  const index: LearntIndex = { heads: [], unreadable: [], turnedAway: before?.turnedAway ?? null };
  for (const id of ids) {
    try {
      const report = readStoredReport(await read(id));
      if (report.id !== id) throw new Error(`${report.id} lies under ${id}`);
      index.heads.push({ ...toHead(report), seen: known.get(id)?.seen ?? report.seen });
    } catch {
      index.unreadable.push(id);
    }
  }
  return index;
}

export function sumBytes(heads: readonly LearntHead[]): number {
  return heads.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Whether two texts of one report come from one place, so that the later shows what was changed there. */
export function isOfSameOrigin(
  a: Pick<LearntHead, 'report' | 'address' | 'file'>,
  b: Pick<LearntHead, 'report' | 'address' | 'file'>,
): boolean {
  if (a.report !== b.report || a.address !== b.address) return false;
  return a.address !== null || (a.file !== null && a.file === b.file);
}

/** The text of the same report from the same place that was kept last before this one. */
export function findBefore(
  heads: readonly LearntHead[],
  of: Pick<LearntHead, 'report' | 'address' | 'file' | 'retrieved'> & { id?: string },
): LearntHead | undefined {
  return heads
    .filter((head) => head.id !== of.id && isOfSameOrigin(head, of) && head.retrieved <= of.retrieved)
    .sort((a, b) => b.retrieved.localeCompare(a.retrieved))[0];
}

/** What to delete to make room, as little as will do: texts with a later one first, then those longest unread. */
export function findDeletable(heads: readonly LearntHead[], bytesNeeded: number): LearntHead[] {
  const isOutdated = (head: LearntHead) =>
    heads.some((other) => isOfSameOrigin(other, head) && other.retrieved > head.retrieved);
  const ordered = [...heads].sort(
    (a, b) => Number(isOutdated(b)) - Number(isOutdated(a)) || a.seen.localeCompare(b.seen),
  );
  const enough: LearntHead[] = [];
  for (const head of ordered) {
    if (sumBytes(enough) >= bytesNeeded) break;
    enough.push(head);
  }
  return enough;
}

/** The list that is shown: by place, then year, the latest first. */
export function toList({ heads, unreadable, turnedAway }: LearntIndex): LearntList {
  const entries = heads.map(
    (head): LearntEntry => ({ ...head, changedFrom: findBefore(heads, head)?.id ?? null }),
  );
  entries.sort(
    (a, b) =>
      a.place.localeCompare(b.place, 'zh') ||
      b.period.localeCompare(a.period) ||
      b.retrieved.localeCompare(a.retrieved),
  );
  return {
    entries,
    bytes: sumBytes(heads),
    maxBytes: MAX_STORE_BYTES,
    turnedAway,
    deletable: turnedAway ? findDeletable(heads, sumBytes(heads) + turnedAway.bytes - MAX_STORE_BYTES) : [],
    unreadable: unreadable.length,
  };
}
