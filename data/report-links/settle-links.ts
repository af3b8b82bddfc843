// From candidates to links: best first, each figure with one partner a relation. What two figures claim alike,
// with different values, is not given as the same.

import type { IndicatorComparison } from '../../claims/indicator/compare-indicators.ts';
import type { LinkableClaim } from './read-linkable.ts';
import type { LinkRelation } from './relation.ts';
import type { ReportLink } from './report-link.ts';

export interface Candidate {
  a: LinkableClaim;
  b: LinkableClaim;
  relation: LinkRelation;
  comparison: IndicatorComparison;
}

/** Two candidates nearer than this in score cannot be told apart. */
const MARGIN = 0.02;
/** Figures this near to each other may be one figure, said twice with other rounding. */
const SAME_VALUE = 0.03;
/** A round number is told as passed while the figure is not much above it. */
const PASSED_BY = 1.12;

/** Chooses links among candidates. */
export function settleLinks(candidates: readonly Candidate[]): ReportLink[] {
  const ordered = [...candidates].sort(byRank);
  const rivals = groupByEnd(candidates);
  const taken = new Set<string>();
  const links: ReportLink[] = [];
  for (const candidate of ordered) {
    const [a, b] = toEndKeys(candidate);
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    links.push(toLink(candidate, isAmbiguous(candidate, rivals)));
  }
  return links;
}

/** 突破百亿元、达102.6亿元: of two figures of one thing the exact one is the link's. */
function countExact({ a, b }: Candidate): number {
  return Number(a.claim.bound === 'eq') + Number(b.claim.bound === 'eq');
}

/** The same before the similar, then by score, then the exact, then as near in the text as both reports have it. */
function byRank(x: Candidate, y: Candidate): number {
  const same = Number(y.comparison.comparability === 'same') - Number(x.comparison.comparability === 'same');
  return (
    same ||
    y.comparison.score - x.comparison.score ||
    countExact(y) - countExact(x) ||
    x.a.claim.start - y.a.claim.start ||
    x.b.claim.start - y.b.claim.start
  );
}

function toEndKeys({ a, b, relation }: Candidate): [string, string] {
  return [`a ${relation} ${a.claim.start}`, `b ${relation} ${b.claim.start}`];
}

function groupByEnd(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.comparison.comparability !== 'same') continue;
    for (const key of toEndKeys(candidate)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [candidate]);
      else group.push(candidate);
    }
  }
  return groups;
}

/** Whether another candidate of either end is as good and states another figure. */
function isAmbiguous(candidate: Candidate, rivals: ReadonlyMap<string, readonly Candidate[]>): boolean {
  if (candidate.comparison.comparability !== 'same') return false;
  const [a, b] = toEndKeys(candidate);
  const near = ({ comparison }: Candidate) => comparison.score > candidate.comparison.score - MARGIN;
  return (
    (rivals.get(a) ?? []).some((rival) => near(rival) && isOther(rival.b, candidate.b)) ||
    (rivals.get(b) ?? []).some((rival) => near(rival) && isOther(rival.a, candidate.a))
  );
}

/** 突破4000家、达4326家: the round number that was passed is no other figure. */
function isFloorOf(floor: LinkableClaim, exact: LinkableClaim): boolean {
  if (floor.claim.bound !== 'gt' || exact.claim.bound !== 'eq') return false;
  return exact.claim.value >= floor.claim.value && exact.claim.value <= floor.claim.value * PASSED_BY;
}

function isOther(x: LinkableClaim, y: LinkableClaim): boolean {
  if (x === y) return false;
  const [p, q] = [x.claim.value, y.claim.value];
  if (isFloorOf(x, y) || isFloorOf(y, x)) return false;
  return Math.abs(p - q) > SAME_VALUE * Math.max(Math.abs(p), Math.abs(q));
}

function toLink({ a, b, relation, comparison }: Candidate, ambiguous: boolean): ReportLink {
  const same = comparison.comparability === 'same' && !ambiguous;
  const reasons = ambiguous ? [...comparison.reasons, '同一说法在文中有不止一个数'] : comparison.reasons;
  return {
    a: { start: a.claim.start, text: a.claim.text },
    b: { start: b.claim.start, text: b.claim.text },
    relation,
    comparability: same ? 'same' : 'similar',
    why: toWhy(a.reading.phrase, b.reading.phrase, reasons),
    score: Math.round(comparison.score * (ambiguous ? 0.7 : 1) * 1000) / 1000,
  };
}

function toWhy(a: string, b: string, reasons: readonly string[]): string {
  const name = a === b ? `“${a}”` : `“${a}”与“${b}”`;
  return reasons.length === 0 ? `同一指标:${name}` : `${name}:${reasons.join(';')}`;
}
