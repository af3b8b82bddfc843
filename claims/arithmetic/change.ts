// From one figure to another: by how much, and by how many percent. Exact, and with the bound that
// the two leave: from 22 to at least 20 is a change of at least -2.

import type { Bound } from '../claim.ts';
import { isPoints } from './growth.ts';
import { add, divide, multiply, negate, toNumber, toRational } from './rational.ts';
import type { Stated } from './stated.ts';

export interface Change {
  /** In the figures' unit; between two percentages, in percentage points. */
  difference: number;
  /** The change as a percentage of `from`; null between percentages, ranks and from zero or less. */
  percent: number | null;
  isPoints: boolean;
  bound: Bound;
}

/** What a bound becomes where a figure changes its sign: a floor is a ceiling. */
export const FLIPPED: Readonly<Record<Bound, Bound>> = {
  eq: 'eq',
  approx: 'approx',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge',
};

/** The change from one figure to another; null where units differ, or where ranges or two open ends leave nothing to say. */
export function toChange(from: Omit<Stated, 'text'>, to: Omit<Stated, 'text'>): Change | null {
  const bound = toChangeBound(from.bound, to.bound);
  const isRange = from.valueHigh !== undefined || to.valueHigh !== undefined;
  if (from.unit !== to.unit || bound === null || isRange) return null;
  const [before, after] = [toRational(from.value), toRational(to.value)];
  const difference = add(after, negate(before));
  const isRatio = /[%％‰位名]/.test(from.unit) || isPoints(from.unit);
  const isRelative = !isRatio && before.n > 0n;
  const percent = isRelative ? divide(multiply(difference, toRational(100)), before) : null;
  return {
    difference: toNumber(difference, 'nearest'),
    percent: percent && toNumber(percent, 'nearest'),
    isPoints: /[%％]/.test(from.unit) || isPoints(from.unit),
    bound,
  };
}

/** The bound of `to - from`; null where both ends are open. */
function toChangeBound(from: Bound, to: Bound): Bound | null {
  if (from === 'eq') return to;
  if (to === 'eq') return FLIPPED[from];
  return from === 'approx' && to === 'approx' ? 'approx' : null;
}
