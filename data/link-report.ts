// Which report of the record a page is: by its figures and words and by what its head says of place and year.
// Addresses are not asked; pages move, and a mirror is the same report.

import type { ReportReading } from '../claims/read-report.ts';
import type { LoadedRecord } from './create-record.ts';
import type { Site } from './link-context.ts';
import { type AnchorIndex, getIndexes, hasExact, hasWords } from './link-index.ts';

/** Of the page's claims or the report's, whichever are fewer, so many must stand where the report has them. */
const ENOUGH_EXACT = 0.3;
/** Where the head names another place (or this one in other characters), only a page that is nearly all this report is. */
const ENOUGH_AGAINST_PLACE = 0.7;
/** Where the head names this place and year, its words suffice: every figure may have been altered. */
const ENOUGH_WORDS = 0.3;

/** What a page's head says of a report: the same, another place or year, or nothing. */
type HeadSays = 'same' | 'other-place' | 'other-year' | 'nothing';

/**
 * Finds the report that a page is.
 * @param sites the page's claims
 * @param reading what the page's head says, where it was read
 */
export function findReport(
  sites: readonly Site[],
  record: LoadedRecord,
  reading: ReportReading | null,
): AnchorIndex | undefined {
  let best: AnchorIndex | undefined;
  let most = 0;
  for (const index of getIndexes(record)) {
    const few = Math.min(sites.length, index.anchors.length);
    const exact = sites.filter((site) => hasExact(index, site)).length;
    const words = sites.filter((site) => hasWords(index, site)).length;
    if (exact + words > most && isEnough(exact / few, words / few, readHead(index, record, reading))) {
      most = exact + words;
      best = index;
    }
  }
  return best;
}

function isEnough(exact: number, words: number, head: HeadSays): boolean {
  if (head === 'same' && words >= ENOUGH_WORDS) return true;
  // A page that says it is of another year is not this report, however many figures they share.
  if (head === 'other-year') return false;
  return exact >= (head === 'other-place' ? ENOUGH_AGAINST_PLACE : ENOUGH_EXACT);
}

function readHead({ report }: AnchorIndex, record: LoadedRecord, reading: ReportReading | null): HeadSays {
  if (!reading?.period || !reading.place) return 'nothing';
  const area = record.areas.get(report.area)?.name.zh ?? '';
  const isPlace = area.endsWith(reading.place) || reading.place.endsWith(area);
  if (reading.period !== report.period) return 'other-year';
  return isPlace ? 'same' : 'other-place';
}
