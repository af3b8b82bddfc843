// Intervals of exact fractions: all numbers a printed figure may stand for. Ends may be open or absent,
// so that "below 180.5" is not "180.5", and no operation ever narrows what is known.

import { add, compare, divide, multiply, negate, type Rational, scale, toNumber, ZERO } from './rational.ts';

/** One end; `at: null` is unbounded, and then open. */
export interface End {
  at: Rational | null;
  open: boolean;
}

export interface Interval {
  low: End;
  high: End;
}

export const UNBOUNDED: End = { at: null, open: true };

/** The interval from `low` to `high`, both included. */
export function between(low: Rational, high: Rational): Interval {
  return { low: { at: low, open: false }, high: { at: high, open: false } };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: combine(a.low, b.low, add), high: combine(a.high, b.high, add) };
}

export function negateInterval(a: Interval): Interval {
  const flip = (end: End): End => ({ at: end.at && negate(end.at), open: end.open });
  return { low: flip(a.high), high: flip(a.low) };
}

/** a times ten to the power of `exponent`. */
export function scaleInterval(a: Interval, exponent: number): Interval {
  const scaled = (end: End): End => ({ at: end.at && scale(end.at, exponent), open: end.open });
  return { low: scaled(a.low), high: scaled(a.high) };
}

/** a times b, where all of b is zero or more. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const low = isNegative(a.low) ? b.high : b.low;
  const high = isNegative(a.high) ? b.low : b.high;
  return { low: combine(a.low, low, multiply), high: combine(a.high, high, multiply) };
}

/** a divided by b, or null where b reaches zero or below and the quotient says nothing. */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  if (b.low.at === null || compare(b.low.at, ZERO) < 0 || (b.low.at.n === 0n && !b.low.open)) return null;
  return multiplyIntervals(a, { low: invert(b.high), high: invert(b.low) });
}

/** Whether one number may be both. */
export function overlaps(a: Interval, b: Interval): boolean {
  return reaches(a.high, b.low) && reaches(b.high, a.low);
}

/** Whether all of a lies in b. */
export function isWithin(a: Interval, b: Interval): boolean {
  return isInside(a.low, b.low, 1) && isInside(a.high, b.high, -1);
}

/** The numbers that are in both; ends cross where there are none. */
export function intersect(a: Interval, b: Interval): Interval {
  return {
    low: isInside(a.low, b.low, 1) ? a.low : b.low,
    high: isInside(a.high, b.high, -1) ? a.high : b.high,
  };
}

/** The ends as decimals that print, rounded outward; an absent end is an infinity. */
export function toEnds(a: Interval): { low: number; high: number } {
  return {
    low: a.low.at === null ? -Infinity : toNumber(a.low.at, 'down'),
    high: a.high.at === null ? Infinity : toNumber(a.high.at, 'up'),
  };
}

function combine(a: End, b: End, operate: (x: Rational, y: Rational) => Rational): End {
  if (a.at === null || b.at === null) return UNBOUNDED;
  return { at: operate(a.at, b.at), open: a.open || b.open };
}

function invert(end: End): End {
  if (end.at === null) return { at: ZERO, open: true };
  return end.at.n === 0n ? UNBOUNDED : { at: divide({ n: 1n, d: 1n }, end.at), open: end.open };
}

/** A negative end moves outward with the larger factor, where a positive one moves with the smaller. */
function isNegative(end: End): boolean {
  return end.at !== null && end.at.n < 0n;
}

function reaches(high: End, low: End): boolean {
  if (high.at === null || low.at === null) return true;
  const order = compare(high.at, low.at);
  return order > 0 || (order === 0 && !high.open && !low.open);
}

/** Whether `inner` stands no further out than `outer`; side 1 for low ends, -1 for high ends. */
function isInside(inner: End, outer: End, side: 1 | -1): boolean {
  if (outer.at === null) return true;
  if (inner.at === null) return false;
  const order = compare(inner.at, outer.at) * side;
  return order > 0 || (order === 0 && (inner.open || !outer.open));
}
