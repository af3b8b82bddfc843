// One indicator's years: every figure on record for one place, results and targets apart, each with how fair it is to
// set it in the row. Years without a figure stay empty; what cannot stand in the row is counted, with the reason.

import type { Claim } from '../../claims/claim.ts';
import type { LearntSeries } from '../learnt/learnt-beside.ts';
import type { Comparison, LinkedClaim } from '../linked-claim.ts';
import type { Words } from '../record.ts';
import { toFigure } from '../to-stated.ts';
import { toLearntPoints } from './learnt-points.ts';
import { toName } from './plan-overview.ts';
import { isCountedAlike } from './same-measure.ts';
import type { SeriesPoint } from './series-point.ts';
import { toSigned } from './signed-figure.ts';

/** Why a figure has no place in the row. */
export type SeriesGap = 'other-area' | 'part-year' | 'not-comparable' | 'other-unit';

export interface IndicatorSeries {
  /** Id of the claim it was asked for. */
  id: string;
  name: Words;
  unit: string;
  /** Amounts and counts are drawn from zero; of growth rates and shares only the place on the scale says something. */
  isAmount: boolean;
  /** By year, results before targets. */
  points: SeriesPoint[];
  gaps: Record<SeriesGap, number>;
}

/**
 * The years of what a claim measures.
 * @param claims of the same place, from one report or several; those of the same indicator add their own figures
 * @param learnt the other years that learnt reports hold of this report's claims
 * @returns null for ranks, streaks, thresholds, and for a figure that contradicts the record
 */
export function toIndicatorSeries(
  linked: LinkedClaim,
  claims: readonly LinkedClaim[] = [],
  learnt: readonly LearntSeries[] = [],
): IndicatorSeries | null {
  const { claim, indicator, finding } = linked;
  if (claim.role !== 'value' || claim.kind === 'rank' || claim.kind === 'streak') return null;
  if (finding.kind === 'differs') return null;
  const gaps = { 'other-area': 0, 'part-year': 0, 'not-comparable': 0, 'other-unit': 0 };
  const points = new Map<string, SeriesPoint>();
  const kin = claims.filter((each) => isKin(each, linked));
  // What stands beside the claim itself was judged with it in mind, so it comes before what its kin add.
  for (const each of [linked, ...kin]) {
    add(points, toOwnPoint(each));
    for (const other of listBeside(each)) {
      const gap = findGap(other, claim.unit);
      if (gap === undefined) add(points, toPoint(other, each.claim));
      else if (each === linked) gaps[gap]++;
    }
  }
  for (const { points: years } of learnt.filter((each) => each.claim === linked.id))
    for (const point of toLearntPoints(years, claim.kind))
      if (isCountedAlike(point.unit, claim.unit)) add(points, point);
  const sorted = [...points.values()].sort((a, b) => a.year - b.year || a.status.localeCompare(b.status));
  const isAmount = claim.kind === 'level' && !/[%％‰/]/.test(claim.unit);
  return {
    ...{ id: linked.id, name: toName(linked), unit: indicator?.unit ?? claim.unit },
    ...{ isAmount, points: sorted, gaps },
  };
}

/** Indicators of a report that have figures of two years or more, in the report's order, each once. */
export function listSeries(
  claims: readonly LinkedClaim[],
  learnt: readonly LearntSeries[] = [],
): IndicatorSeries[] {
  const seen = new Set<string>();
  return claims.flatMap((linked) => {
    const key = linked.indicator?.id ?? linked.id;
    const series = seen.has(key) ? null : toIndicatorSeries(linked, claims, learnt);
    if (series === null || new Set(series.points.map(({ year }) => year)).size < 2) return [];
    seen.add(key);
    return series;
  });
}

function isKin(other: LinkedClaim, { id, indicator, claim }: LinkedClaim): boolean {
  if (other.id === id || indicator === null || other.indicator?.id !== indicator.id) return false;
  return other.claim.role === 'value' && other.finding.kind !== 'differs' && other.claim.unit === claim.unit;
}

function listBeside({ prior, base, target, outcome, context }: LinkedClaim): Comparison[] {
  return [prior, base, target, outcome, ...context].filter((each) => each !== null);
}

function findGap(other: Comparison, unit: string): SeriesGap | undefined {
  if (other.area !== undefined) return 'other-area';
  if (other.comparability === 'not-comparable' || other.name !== null) return 'not-comparable';
  if (!/^\d{4}$/.test(other.period)) return 'part-year';
  return isCountedAlike(other.unit, unit) ? undefined : 'other-unit';
}

/** The same figure of the same year is one point, whoever hands it in; two sources that disagree are two. */
function add(points: Map<string, SeriesPoint>, point: SeriesPoint | undefined): void {
  if (point === undefined) return;
  const { period, status, value, valueHigh, bound, derived } = point;
  const key = JSON.stringify([period, status, value, valueHigh, bound, derived === null]);
  if (!points.has(key)) points.set(key, point);
}

function toOwnPoint({ id, claim, source }: LinkedClaim): SeriesPoint | undefined {
  if (!/^\d{4}$/.test(claim.period)) return undefined;
  return {
    ...toFigure(toSigned({ ...claim, printed: claim.text }, claim.kind)),
    ...{ year: Number(claim.period), printed: claim.text },
    ...{ derived: null, comparability: 'same', why: null, source, claim: id },
  };
}

function toPoint(other: Comparison, { kind, direction }: Claim): SeriesPoint | undefined {
  const { period, printed, derived, source, claim } = other;
  if (other.comparability === 'not-comparable') return undefined;
  return {
    ...toFigure(toSigned(other, kind, direction)),
    ...{ year: Number(period), printed },
    derived: derived && { low: derived.low, high: derived.high, formula: derived.formula },
    ...{ comparability: other.comparability, why: other.why, source, claim },
  };
}
