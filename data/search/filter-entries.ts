// Which entries a person wants to see: those of a section, with a target or a result, with a finding.

import type { Status } from '../../claims/claim.ts';
import type { PageSummary } from '../linked-claim.ts';
import type { SearchEntry } from '../search-record.ts';

/** What a check found of an entry's claims on the page at hand, or that the record has no year before. */
export type FoundOf = 'agrees' | 'differs' | 'not-comparable' | 'no-prior';

/** Each null where all are wanted. */
export interface EntryFilter {
  /** Title of a section. */
  section: string | null;
  status: Status | null;
  found: FoundOf | null;
}

export const NO_FILTER: EntryFilter = { section: null, status: null, found: null };

/** What entries are judged by besides themselves. */
export interface FilterGround {
  /** The report's own area; others' figures are none of its results. */
  area: string;
  /** The year before the one reported on. */
  prior: string;
  /** Of the page at hand; null where none of the record's is. */
  summary: PageSummary | null;
}

/** Gives whether an entry is wanted; undefined where all are. */
export function toAccept(
  filter: EntryFilter,
  ground: FilterGround,
): ((entry: SearchEntry) => boolean) | undefined {
  const { section, status, found } = filter;
  if (section === null && status === null && found === null) return undefined;
  return (entry) =>
    (section === null || entry.sections.includes(section)) &&
    (status === null || hasFigure(entry, ground.area, { status })) &&
    (found === null || isFound(found, entry, ground));
}

function hasFigure(
  { observations }: SearchEntry,
  area: string,
  wanted: { status: Status; period?: string },
): boolean {
  return observations.some(
    (figure) =>
      figure.area === area &&
      figure.status === wanted.status &&
      (wanted.period === undefined || figure.period === wanted.period),
  );
}

function isFound(found: FoundOf, entry: SearchEntry, { area, prior, summary }: FilterGround): boolean {
  if (found === 'no-prior') return !hasFigure(entry, area, { status: 'actual', period: prior });
  if (!summary) return false;
  const isAmong = (ids: string[]) => entry.claims.some((claim) => ids.includes(claim));
  if (found === 'differs') return isAmong(summary.differing);
  if (found === 'not-comparable') return isAmong(summary.incomparable);
  return !isAmong(summary.differing) && !isAmong(summary.incomparable);
}
