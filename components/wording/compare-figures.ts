// What changed between two figures, and what part one is of the other. Only figures in the same unit, or both
// in measure words, are subtracted; bounds go along, so that "20 or more" never reads as 20.

import { toChange } from '../../claims/arithmetic/change.ts';
import type { Bound, Kind } from '../../claims/claim.ts';
import type { Comparison } from '../../data/linked-claim.ts';
import type { Figure } from '../../data/record.ts';
import { COUNT_UNITS } from './english-units.ts';

/** difference: in the figure's own unit. percent: of the first figure. points: of percentages. */
export interface Change {
  form: 'difference' | 'percent' | 'points';
  amount: number;
  bound: Bound;
}

/** Whether arithmetic between a claim and its comparison means anything: of one indicator, and not ruled out by a person. */
export const isCountedAlike = ({ comparability, name }: Comparison): boolean =>
  comparability !== 'not-comparable' && name === null;

/** Below this, a percentage of a count says less than the count: 22 to 20 is "−2". */
const SMALL = 100;

const isSameUnit = (a: string, b: string): boolean => a === b || (COUNT_UNITS.has(a) && COUNT_UNITS.has(b));

/** The change from one figure to a later one; null where units, ranges or bounds do not allow one. */
export const findChange = (from: Figure, to: Figure, kind: Kind): Change | null => {
  if (kind === 'streak' || !isSameUnit(from.unit, to.unit)) return null;
  const change = toChange(from, { ...to, unit: from.unit });
  if (change === null) return null;
  const { difference, percent, isPoints, bound } = change;
  if (isPoints) return { form: 'points', amount: difference, bound };
  const isSmall = Math.max(Math.abs(from.value), Math.abs(to.value)) < SMALL;
  if (kind === 'rank' || isSmall || percent === null)
    return { form: 'difference', amount: difference, bound };
  return { form: 'percent', amount: percent, bound };
};

/** The part, in percent, that one figure is of a whole; null where it cannot be one. */
export const findShare = (part: Figure, whole: Figure): number | null => {
  const isExact = part.bound === 'eq' && whole.bound === 'eq';
  const isAmount = isSameUnit(part.unit, whole.unit) && !/[%/]/.test(part.unit);
  if (!isExact || !isAmount || part.period !== whole.period || part.value > whole.value) return null;
  return (part.value / whole.value) * 100;
};

/**
 * How far an outcome went, in percent of its target; null where a share of the way says nothing: under a ceiling, of
 * rates, and of what is known by a bound only. Units are taken to be alike.
 */
export const findWay = (target: Figure, outcome: Figure): number | null => {
  const isCeiling = target.bound === 'lt' || target.bound === 'le';
  if (isCeiling || outcome.bound !== 'eq' || /[%/]/.test(target.unit) || outcome.value <= 0) return null;
  return target.value > 0 ? (outcome.value / target.value) * 100 : null;
};
