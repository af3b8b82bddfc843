// From a printed figure to all the numbers it may stand for. The one place where the rules of
// rounding, bounds and 左右 are written down; docs/decisions/intervals.md says why they are so.

import type { Bound } from '../claim.ts';
import { between, type End, type Interval, UNBOUNDED } from './interval.ts';
import { add, compare, multiply, negate, type Rational, toRational } from './rational.ts';
import { readStep, toOwnStep } from './step.ts';

/** A figure as a report states it; a claim is one. `text` is its printed form and may carry 余, 多, 近 or 左右. */
export interface Stated {
  text: string;
  value: number;
  valueHigh?: number;
  unit: string;
  bound: Bound;
}

/** 余 and 多 right after the numeral, 近 right before it; elsewhere they belong to other words. */
const OVER = /[\d０-９一二三四五六七八九十百千万亿萬億][余餘多]/;
const NEARLY = /近[\d０-９一二三四五六七八九十百千万亿萬億]/;
const HALF: Rational = { n: 1n, d: 2n };
/** 约, 左右, 近 and 上下 reach a twentieth of the figure to either side, or its rounding where that is wider. */
const ABOUT: Rational = { n: 1n, d: 20n };

/**
 * The numbers a printed figure may stand for.
 *
 * - eq: all that round to it at its last written digit, halves up: 180亿元 is [179.5, 180.5) 亿元
 * - gt, ge, lt, le: the written number itself opens or closes the end: 超90% is (90, ∞), 6%以上 is [6, ∞)
 * - 约, 左右, 上下: a twentieth to either side; 近: a twentieth below, and not above
 * - 余, 多: from the figure up to one more of its last digit that is not zero: 30余 is [30, 40)
 */
export function toInterval(figure: Stated): Interval {
  const value = toRational(figure.value);
  if (isOneSided(figure.bound)) return toHalfLine(value, figure.bound);
  if (OVER.test(figure.text)) return toOver(value);
  const rounded = toRounded(value, toRational(figure.valueHigh ?? figure.value), readStep(figure));
  return figure.bound === 'approx' ? widen(rounded, value, figure.text) : rounded;
}

/** Whether a bound says nothing of the other end. */
export function isOneSided(bound: Bound): bound is OneSided {
  return bound !== 'eq' && bound !== 'approx';
}

type OneSided = Exclude<Bound, 'eq' | 'approx'>;

function toHalfLine(value: Rational, bound: OneSided): Interval {
  const end: End = { at: value, open: bound === 'gt' || bound === 'lt' };
  const isFloor = bound === 'gt' || bound === 'ge';
  return isFloor ? { low: end, high: UNBOUNDED } : { low: UNBOUNDED, high: end };
}

/** A way to take a figure: as all it may stand for, as the number it names, or as exactly what is written. */
export type Reading = (figure: Stated) => Interval;

/** The interval of a figure taken at its word: a floor as the very number that is named, rounded as written. */
export function toNamed(figure: Stated): Interval {
  return toInterval({ ...figure, bound: 'eq' });
}

/** Exactly what is written; a floor or ceiling stays one. */
export function toExact(figure: Stated): Interval {
  const value = toRational(figure.value);
  const high = toRational(figure.valueHigh ?? figure.value);
  return isOneSided(figure.bound) ? toInterval(figure) : between(value, high);
}

/** A twentieth to either side. */
export function toAbout(value: Rational): Interval {
  const reach = multiply(value.n < 0n ? negate(value) : value, ABOUT);
  return between(add(value, negate(reach)), add(value, reach));
}

function toRounded(low: Rational, high: Rational, step: Rational): Interval {
  const half = multiply(step, HALF);
  return {
    low: { at: add(low, negate(half)), open: false },
    high: { at: add(high, half), open: true },
  };
}

function widen(rounded: Interval, value: Rational, text: string): Interval {
  const about = hull(rounded, toAbout(value));
  return NEARLY.test(text) ? { low: about.low, high: { at: value, open: false } } : about;
}

function hull(a: Interval, b: Interval): Interval {
  const lower = a.low.at && b.low.at && compare(a.low.at, b.low.at) <= 0;
  const higher = a.high.at && b.high.at && compare(a.high.at, b.high.at) >= 0;
  return { low: lower ? a.low : b.low, high: higher ? a.high : b.high };
}

function toOver(value: Rational): Interval {
  return { low: { at: value, open: false }, high: { at: add(value, toOwnStep(value)), open: true } };
}
