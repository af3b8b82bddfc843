// Which learnt reports stand beside a report: those of surely the same place, of the year before and the year after, and
// the years before that without a gap. Of several texts of one year, one.

import type { LearntHead } from './learnt-report.ts';
import { isSurelySamePlace, isWholeName, type PlaceSigns } from './same-place.ts';

/** Further back a figure says little of today's, and each year costs a reading. */
const MOST_OLDER = 4;

export interface ChosenHeads {
  earlier: LearntHead | undefined;
  later: LearntHead | undefined;
  /** The nearest first. */
  older: LearntHead[];
}

/**
 * Chooses the neighbours of a report.
 * @param period the year it plans; one without a year has none
 */
export function chooseNeighbours(
  signs: PlaceSigns,
  period: string,
  heads: readonly LearntHead[],
): ChosenHeads {
  const year = /^\d{4}$/.test(period) ? Number(period) : undefined;
  if (year === undefined) return { earlier: undefined, later: undefined, older: [] };
  const ofPlace = leaveDoubtful(
    signs,
    heads.filter((head) => isSurelySamePlace(signs, head)),
  );
  const choose = (wanted: number) =>
    ofPlace.filter((head) => head.period === String(wanted)).sort(byWorth)[0];
  const earlier = choose(year - 1);
  const older: LearntHead[] = [];
  while (earlier && older.length < MOST_OLDER) {
    const next = choose(year - 2 - older.length);
    if (next === undefined) break;
    older.push(next);
  }
  return { earlier, later: choose(year + 1), older };
}

/**
 * A file of 鼓楼区 may be of 南京市鼓楼区 or of 徐州市鼓楼区: where both are learnt, it is beside neither. Those that carry
 * its own name in full are beyond that doubt.
 */
function leaveDoubtful(signs: PlaceSigns, heads: readonly LearntHead[]): LearntHead[] {
  return heads.filter(
    (head) => isWholeName(signs, head) || heads.every((other) => isSurelySamePlace(head, other)),
  );
}

/** A full text before an abstract; of the same extent, the one that was read last: it may have been corrected. */
function byWorth(a: LearntHead, b: LearntHead): number {
  return Number(b.extent === 'full') - Number(a.extent === 'full') || b.retrieved.localeCompare(a.retrieved);
}
