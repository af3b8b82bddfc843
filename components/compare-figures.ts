// What changed between two figures, and what part one is of the other. Only figures in the same unit, or both
// in measure words, are subtracted; bounds go along, so that "20 or more" never reads as 20.

import type { Bound, Kind } from '../claims/claim.ts';
import type { Comparison } from '../data/linked-claim.ts';
import type { Figure } from '../data/record.ts';
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

const FLIPPED: Record<Bound, Bound> = { eq: 'eq', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge', approx: 'approx' };

const isSameUnit = (a: string, b: string): boolean => a === b || (COUNT_UNITS.has(a) && COUNT_UNITS.has(b));

/** The bound of `to - from`; null where both ends are open and nothing can be said. */
const boundOfChange = (from: Bound, to: Bound): Bound | null => {
  if (from === 'eq') return to;
  if (to === 'eq') return FLIPPED[from];
  return from === 'approx' && to === 'approx' ? 'approx' : null;
};

/** The change from one figure to a later one; null where units or bounds do not allow one. */
export const findChange = (from: Figure, to: Figure, kind: Kind): Change | null => {
  const bound = boundOfChange(from.bound, to.bound);
  const isRange = from.valueHigh !== undefined || to.valueHigh !== undefined;
  if (bound === null || isRange || kind === 'streak' || !isSameUnit(from.unit, to.unit)) return null;
  const amount = to.value - from.value;
  if (/%|百分[点點]/.test(from.unit)) return { form: 'points', amount, bound };
  const isSmall = Math.max(Math.abs(from.value), Math.abs(to.value)) < SMALL;
  if (kind === 'rank' || isSmall || from.value <= 0) return { form: 'difference', amount, bound };
  return { form: 'percent', amount: (amount / from.value) * 100, bound };
};

/** The part, in percent, that one figure is of a whole; null where it cannot be one. */
export const findShare = (part: Figure, whole: Figure): number | null => {
  const isExact = part.bound === 'eq' && whole.bound === 'eq';
  const isAmount = isSameUnit(part.unit, whole.unit) && !/[%/]/.test(part.unit);
  if (!isExact || !isAmount || part.period !== whole.period || part.value > whole.value) return null;
  return (part.value / whole.value) * 100;
};
