// By how much a target asks for more or less than the result before it: amounts in percent, percentages in percentage
// points. Bounds go along, and so does what rounding leaves open.

import { toChange } from '../../claims/arithmetic/change.ts';
import { overlaps } from '../../claims/arithmetic/interval.ts';
import { toInterval } from '../../claims/arithmetic/stated.ts';
import type { Bound, Kind } from '../../claims/claim.ts';
import { toStated } from '../to-stated.ts';
import { isCountedAlike } from './same-measure.ts';
import { type DirectedFigure, toSigned } from './signed-figure.ts';

export interface PlanChange {
  form: 'percent' | 'points';
  /** The target less the result: in percent of the result, or in percentage points. */
  amount: number;
  /** Of the change: 20部以上 after 22部 is -9.1% or more. */
  bound: Bound;
  /** The two printed figures may stand for one number, so that nothing can be said to have changed. */
  withinRounding: boolean;
}

/**
 * The change from a result to a target; null where units, ranges, bounds or a result of zero leave none.
 * @param kind of both
 */
export function findPlanChange(
  actual: DirectedFigure,
  target: DirectedFigure,
  kind: Kind,
): PlanChange | null {
  if (!isCountedAlike(actual.unit, target.unit)) return null;
  const [from, to] = [toSigned(actual, kind, target.direction), toSigned(target, kind)];
  const change = toChange(from, { ...to, unit: from.unit });
  if (change === null) return null;
  const { difference, percent, isPoints, bound } = change;
  const amount = isPoints ? difference : percent;
  if (amount === null) return null;
  const withinRounding = amount !== 0 && bound === 'eq' && overlaps(toRange(from), toRange(to));
  return { form: isPoints ? 'points' : 'percent', amount, bound, withinRounding };
}

function toRange(figure: DirectedFigure) {
  return toInterval(toStated(figure, undefined));
}
