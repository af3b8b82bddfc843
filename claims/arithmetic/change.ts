// From one figure to another: by how much, and by how many percent. Exact, and with the bound that
// the two leave: from 22 to at least 20 is a change of at least -2.

import type { Bound } from '../claim.ts';
import { isPoints } from './growth.ts';
import type { Mismatch } from './imply.ts';
import { add, divide, multiply, negate, toNumber, toRational } from './rational.ts';
import { isOneSided, type Stated } from './stated.ts';

export interface Change {
  /** In the figures' unit; between two percentages, in percentage points. */
  difference: number;
  /** The change as a percentage of `from`; null between percentages, ranks and from zero or less. */
  percent: number | null;
  isPoints: boolean;
  bound: Bound;
}

const FLIPPED: Record<Bound, Bound> = { eq: 'eq', approx: 'approx', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };

/** The change from one figure to another of the same unit; a range counts from its lower end. */
export function toChange(from: Stated, to: Stated): Change | Mismatch {
  if (from.unit !== to.unit) return { mismatch: 'units' };
  const [before, after] = [toRational(from.value), toRational(to.value)];
  const difference = add(after, negate(before));
  const isRatio = /[%％‰位名]/.test(from.unit) || isPoints(from.unit);
  const isRelative = !isRatio && before.n > 0n;
  const percent = isRelative ? divide(multiply(difference, toRational(100)), before) : null;
  return {
    difference: toNumber(difference, 'nearest'),
    percent: percent && toNumber(percent, 'nearest'),
    isPoints: /[%％]/.test(from.unit),
    bound: toChangeBound(FLIPPED[from.bound], to.bound),
  };
}

/** What is left of two bounds: two that limit opposite ways leave nothing but about. */
function toChangeBound(from: Bound, to: Bound): Bound {
  if (isOneSided(from) && isOneSided(to)) return from === to ? to : 'approx';
  if (isOneSided(from)) return from;
  return from === 'approx' && !isOneSided(to) ? 'approx' : to;
}
