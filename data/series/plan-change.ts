// By how much a target asks for more or less than the result before it: amounts in percent, percentages in percentage
// points. Bounds go along, and so does what rounding leaves open.

import { toChange } from '../../claims/arithmetic/change.ts';
import { overlaps } from '../../claims/arithmetic/interval.ts';
import { toInterval } from '../../claims/arithmetic/stated.ts';
import type { Bound, Direction } from '../../claims/claim.ts';
import type { Figure } from '../record.ts';
import { toStated } from '../to-stated.ts';
import { isCountedAlike } from './same-measure.ts';

/** A figure of the plan or of the year before it, as printed. */
export interface PlanFigure extends Figure {
  printed: string;
  direction?: Direction;
}

export interface PlanChange {
  form: 'percent' | 'points';
  /** The target less the result: in percent of the result, or in percentage points. */
  amount: number;
  /** Of the change: 20部以上 after 22部 is -9.1% or more. */
  bound: Bound;
  /** The two printed figures may stand for one number, so that nothing can be said to have changed. */
  withinRounding: boolean;
}

/** The change from a result to a target; null where units, ranges, bounds or a result of zero leave none. */
export function findPlanChange(actual: PlanFigure, target: PlanFigure): PlanChange | null {
  if (!isCountedAlike(actual.unit, target.unit)) return null;
  const [from, to] = [toSigned(actual), toSigned({ ...target, unit: actual.unit })];
  const change = toChange(from, to);
  if (change === null) return null;
  const { difference, percent, isPoints, bound } = change;
  const amount = isPoints ? difference : percent;
  if (amount === null) return null;
  const withinRounding = amount !== 0 && bound === 'eq' && overlaps(toRange(actual), toRange(target));
  return { form: isPoints ? 'points' : 'percent', amount, bound, withinRounding };
}

const FLIPPED: Record<Bound, Bound> = { eq: 'eq', approx: 'approx', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };
const FALLS = /下降|下滑|减少|减|降低|压减|缩减|回落/;

/** A decline is printed as a positive number; as a change it is below zero, and its floor is a ceiling. */
function toSigned(figure: PlanFigure): Figure {
  const { value, valueHigh, direction, printed, unit, bound } = figure;
  const isRate = /[%％‰]/.test(unit);
  const falls = direction === 'down' || (direction === undefined && isRate && FALLS.test(printed));
  if (!falls || !isRate) return figure;
  return {
    ...figure,
    value: -value,
    ...(valueHigh === undefined ? {} : { valueHigh: -valueHigh }),
    bound: FLIPPED[bound],
  };
}

function toRange(figure: PlanFigure) {
  return toInterval(toStated(figure, undefined));
}
