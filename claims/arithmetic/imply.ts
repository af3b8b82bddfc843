// What a report's figures imply of figures it does not print: last year's level, a target's base,
// the whole of a share. Each with its formula, its inputs and the interval that holds the true value.

import type { Bound } from '../claim.ts';
import { type Growth, isPoints, type PriceBasis, printFactor, toFactor } from './growth.ts';
import { between, divideIntervals, type Interval, intersect, scaleInterval, UNBOUNDED } from './interval.ts';
import {
  add,
  divide,
  magnitude,
  negate,
  ONE,
  type Rational,
  roundTo,
  scale,
  toNumber,
  ZERO,
} from './rational.ts';
import { isOneSided, type Reading, type Stated, toInterval, toNamed } from './stated.ts';

/** A stated amount, with the prices it is counted in where it is money. */
export interface Level extends Stated {
  priceBasis?: PriceBasis;
}

export interface Implied {
  /** Ready to print, in the figures as printed: "180亿元 ÷ (1 + 15.4%)". */
  formula: string;
  inputs: Stated[];
  interval: Interval;
  /** Computed from the figures at their word, rounded to about a tenth of what is uncertain. */
  value: number;
  unit: string;
  /** approx where both ends are known, else the end that is. */
  bound: Bound;
}

/**
 * Why two figures say nothing of each other: a real growth rate of an amount in its year's prices (or the reverse),
 * percentage points taken for percent, units that differ, or a divisor that may be zero.
 */
export interface Mismatch {
  mismatch: 'prices' | 'points' | 'units' | 'zero';
}

/** The level a year earlier: X / (1 + g). */
export function implyPrior(level: Level, growth: Growth): Implied | Mismatch {
  return implyEarlier(level, growth, toInterval);
}

/**
 * The level a target starts from, where level and growth are set together (确保65亿元 and 增长5%以上).
 * Two floors alone bound nothing, so both are taken as the very numbers they name.
 */
export function implyBase(level: Level, growth: Growth): Implied | Mismatch {
  return implyEarlier(level, growth, toNamed);
}

/** The whole that a part is so large a share of; it is never less than the part. */
export function implyWhole(part: Level, share: Stated): Implied | Mismatch {
  if (isPoints(share.unit)) return { mismatch: 'points' };
  const stated = toShare(toInterval(share));
  // The end that 超90% names is exact; only a share without a bound was rounded.
  const named = isOneSided(share.bound) ? toPoint(stated) : stated;
  const implied = toQuotient(toInterval(part), stated, toNamed(part), named);
  if (implied === null) return { mismatch: 'zero' };
  const interval = intersect(implied.interval, { low: toInterval(part).low, high: UNBOUNDED });
  return {
    ...implied,
    interval,
    unit: part.unit,
    formula: `${part.text} ÷ ${share.text}`,
    inputs: [part, share],
  };
}

/** Why a growth rate cannot be applied to a level; undefined where it can. */
export function findMismatch(level: Level, growth: Growth): Mismatch | undefined {
  if (isPoints(growth.unit)) return { mismatch: 'points' };
  if ((level.priceBasis === 'constant') !== (growth.priceBasis === 'constant')) return { mismatch: 'prices' };
  return toFactor(growth) === null ? { mismatch: 'units' } : undefined;
}

/** A percentage, as a part of one. */
export function toShare(percent: Interval): Interval {
  return scaleInterval(percent, -2);
}

function implyEarlier(level: Level, growth: Growth, read: Reading): Implied | Mismatch {
  const mismatch = findMismatch(level, growth);
  if (mismatch) return mismatch;
  const implied = toQuotient(read(level), toFactor(growth, read), toNamed(level), toFactor(growth, toNamed));
  if (implied === null) return { mismatch: 'zero' };
  const formula = `${level.text} ÷ ${printFactor(growth)}`;
  return { ...implied, unit: level.unit, formula, inputs: [level, growth] };
}

/** The one end of a half-bounded interval, as an interval of its own. */
function toPoint({ low, high }: Interval): Interval {
  const at = low.at ?? high.at ?? ZERO;
  return between(at, at);
}

type Quotient = Pick<Implied, 'interval' | 'value' | 'bound'>;

/** The quotient as an interval, and as one number computed from the figures as they are named. */
function toQuotient(
  level: Interval,
  factor: Interval | null,
  namedLevel: Interval,
  namedFactor: Interval | null,
): Quotient | null {
  const interval = factor && divideIntervals(level, factor);
  const named = namedFactor && divideIntervals(namedLevel, namedFactor);
  const point = namedFactor && divideMiddles(namedLevel, namedFactor);
  if (!interval || !named || !point) return null;
  const value = toNumber(roundTo(point, toPrecision(named), 'nearest'), 'nearest');
  return { interval, value, bound: toBound(interval) };
}

function divideMiddles(a: Interval, b: Interval): Rational | null {
  const [above, below] = [sumOfEnds(a), sumOfEnds(b)];
  return above === null || below === null || below.n === 0n ? null : divide(above, below);
}

function sumOfEnds({ low, high }: Interval): Rational | null {
  return low.at && high.at && add(low.at, high.at);
}

/** The largest power of ten that is at most a fifth of a bounded interval's width. */
function toPrecision({ low, high }: Interval): Rational {
  const width = low.at && high.at ? add(high.at, negate(low.at)) : ONE;
  return scale(ONE, magnitude(divide(width, { n: 5n, d: 1n })));
}

function toBound({ low, high }: Interval): Bound {
  if (high.at === null) return low.open ? 'gt' : 'ge';
  if (low.at === null || low.at.n === 0n) return high.open ? 'lt' : 'le';
  return 'approx';
}
