// A year's plan against the year before: each target beside the result it starts from, and by how much it asks for
// more or less. Only what may fairly be compared; what may not is counted, with the reason.

import type { Kind } from '../../claims/claim.ts';
import type { Comparison, LinkedClaim } from '../linked-claim.ts';
import type { Comparability, Measure, Words } from '../record.ts';
import { findPlanChange, type PlanChange } from './plan-change.ts';
import type { DirectedFigure } from './signed-figure.ts';

/** A target and the result it starts from. */
export interface PlanPair {
  /** Id of the claim that states the target. */
  id: string;
  name: Words;
  /** Of both figures. */
  kind: Kind;
  actual: DirectedFigure;
  target: DirectedFigure;
  change: PlanChange;
  comparability: Exclude<Comparability, 'not-comparable'>;
  /** What makes the two the same, or what differs. */
  why: Words;
  /** Id of the claim on the same page that states the result, where one does. */
  actualClaim: string | null;
}

/**
 * Why a target has no change. no-actual: the report gives no result of the year before. not-comparable: judged so, or
 * a stock against a flow, or a place in an order. open: bounds, ranges or units leave no change. differs: the figure
 * contradicts the record, and nothing is computed with it.
 */
export type PlanGap = 'no-actual' | 'not-comparable' | 'open' | 'differs';

export interface PlanOverview {
  /** The year planned, and the year before. */
  period: string;
  basePeriod: string;
  /** Highest change first; those in percent before those in percentage points. */
  pairs: PlanPair[];
  /** Targets that were not compared, in the report's order. */
  gaps: { id: string; name: Words; kind: Kind; target: DirectedFigure; gap: PlanGap }[];
}

/**
 * Sets a report's targets for a year against the results of the year before.
 * @param claims of one report, in text order
 * @param period the year planned: "2025"
 */
export function toPlanOverview(claims: readonly LinkedClaim[], period: string): PlanOverview {
  const overview: PlanOverview = { period, basePeriod: String(Number(period) - 1), pairs: [], gaps: [] };
  const byId = new Map(claims.map((each) => [each.id, each]));
  for (const linked of claims) {
    const { claim, id } = linked;
    if (claim.status !== 'target' || claim.role !== 'value' || claim.period !== period) continue;
    const pair = toPair(linked, overview.basePeriod, byId);
    if (typeof pair === 'string')
      overview.gaps.push({
        ...{ id, name: toName(linked), kind: claim.kind, gap: pair },
        target: { ...claim, printed: claim.text },
      });
    else overview.pairs.push(pair);
  }
  overview.pairs.sort(byChange);
  return overview;
}

function byChange(a: PlanPair, b: PlanPair): number {
  return a.change.form.localeCompare(b.change.form) || b.change.amount - a.change.amount;
}

/** The name a claim goes by: the record's, else the words it stands in. */
export function toName({ indicator, claim }: LinkedClaim): Words {
  return indicator?.name ?? { zh: claim.subject, en: claim.subject };
}

function toPair(
  linked: LinkedClaim,
  basePeriod: string,
  byId: ReadonlyMap<string, LinkedClaim>,
): PlanPair | PlanGap {
  const { base, claim, finding } = linked;
  if (finding.kind === 'differs') return 'differs';
  if (base === null || base.derived !== null || base.period !== basePeriod) return 'no-actual';
  const stating = base.claim === null ? undefined : byId.get(base.claim);
  if (stating?.finding.kind === 'differs') return 'differs';
  if (!isFair(linked, base, stating) || base.comparability === 'not-comparable') return 'not-comparable';
  const actual = toActual(base, stating);
  const target = { ...claim, printed: claim.text };
  const change = findPlanChange(actual, target, claim.kind);
  if (change === null) return 'open';
  const { comparability, why } = base;
  return {
    ...{ id: linked.id, name: toName(linked), kind: claim.kind, actual, target, change },
    ...{ comparability, why, actualClaim: base.claim },
  };
}

/** A stock is never compared with a flow, nor a place in an order with anything but by a reader. */
function isFair({ claim, indicator }: LinkedClaim, base: Comparison, stating?: LinkedClaim): boolean {
  if (claim.kind === 'rank' || claim.kind === 'streak' || base.area !== undefined) return false;
  if (base.name === null) return true;
  const [one, other]: (Measure | undefined)[] = [indicator?.measure, stating?.indicator?.measure];
  return one !== undefined && one === other;
}

function toActual(base: Comparison, stating: LinkedClaim | undefined): DirectedFigure {
  const { value, valueHigh, unit, bound, status, period, printed } = base;
  const direction = stating?.claim.direction;
  return {
    ...{ value, unit, bound, status, period, printed },
    ...(valueHigh === undefined ? {} : { valueHigh }),
    ...(direction === undefined ? {} : { direction }),
  };
}
