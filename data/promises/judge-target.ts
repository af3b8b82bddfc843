// Whether a result reaches a target, in one of five words. Intervals are compared, so that nobody is accused of what
// rounding explains, and nobody praised for it either.

import { FLIPPED } from '../../claims/arithmetic/change.ts';
import { checkTarget } from '../../claims/arithmetic/check.ts';
import type { Stated } from '../../claims/arithmetic/stated.ts';
import type { Direction, Kind } from '../../claims/claim.ts';
import type { Figure } from '../record.ts';
import { isCountedAlike } from '../series/same-measure.ts';
import { toStated } from '../to-stated.ts';
import type { OpenReason, Verdict } from './plan-promise.ts';

/** A figure as weighing needs it. `subject`: what it measures, in the report's own words. */
export interface WeighedFigure extends Figure {
  kind: Kind;
  direction?: Direction;
  subject: string;
  printed: string;
}

export interface Judgement {
  verdict: Exclude<Verdict, 'absent'>;
  reason: OpenReason | null;
}

/**
 * Judges a result by the target's bound: 以上 is a floor, 以内 a ceiling, 左右 a band that more than fills it, and a
 * plain number is reached by itself. Of what is better low (失业率, 物价) a plain number and 左右 are ceilings.
 */
export function judgeTarget(outcome: WeighedFigure, target: WeighedFigure): Judgement {
  if (!isCountedAlike(outcome.unit, target.unit)) return open('unit');
  const reached = toSameWay(outcome, target);
  const attainment = checkTarget(
    { ...reached, unit: target.unit },
    toStated(target, undefined),
    BETTER_LOW.test(target.subject) && target.direction !== 'down',
  );
  if (typeof attainment !== 'string') return open('unit');
  if (attainment === 'open') return open(reached.bound === 'eq' ? 'rounding' : 'bound');
  return { verdict: attainment === 'met' ? 'kept' : attainment, reason: null };
}

function open(reason: OpenReason): Judgement {
  return { verdict: 'open', reason };
}

/** A rise where a fall was aimed at (or the reverse) is a fall below zero. */
function toSameWay(outcome: WeighedFigure, target: WeighedFigure): Stated {
  const isOpposed = (outcome.direction ?? target.direction) !== (target.direction ?? outcome.direction);
  const { text, value, unit, bound } = toStated(outcome, undefined);
  if (!isOpposed) return toStated(outcome, undefined);
  return { text, value: -value, unit, bound: FLIPPED[bound] };
}

/** Names of what a plan wants low. */
const BETTER_LOW =
  /失业率|消费价格|物价|CPI|赤字|能耗|能源消耗|用水量|排放|浓度|PM2|死亡|事故|负债|债务|杠杆率|贫困发生率|空置率|返贫|投诉/i;

/**
 * The result in percent of the target: 82 of 85 is 96.47…; null where a share of the way says nothing (percentages,
 * ceilings, ranges, what only a bound is known of) or the target is just met.
 */
export function findShareOfTarget(outcome: WeighedFigure, target: WeighedFigure): number | null {
  const isPlain = outcome.valueHigh === undefined && target.valueHigh === undefined;
  const isCeiling = target.bound === 'lt' || target.bound === 'le';
  const isAmount = !/[%％‰/位名]/.test(target.unit) && !/百分[点點]/.test(target.unit);
  const isKnown = outcome.bound === 'eq' && outcome.value > 0 && target.value > 0;
  if (!isPlain || isCeiling || !isAmount || !isKnown || target.kind !== 'level') return null;
  const share = (outcome.value / target.value) * 100;
  return isCountedAlike(outcome.unit, target.unit) && share !== 100 ? share : null;
}
