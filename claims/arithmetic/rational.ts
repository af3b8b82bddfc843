// Exact fractions. A printed figure is a decimal, and 15.4% or 1 / 1.154 has no exact binary double;
// with whole numbers above and below the line nothing is rounded until a result is printed.

/** n / d, with d > 0. */
export interface Rational {
  n: bigint;
  d: bigint;
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

/**
 * The exact value of a decimal as it prints: 21.4 is 107/5, not the double next to it.
 * @param decimal a finite number; throws a SyntaxError on NaN and infinities
 */
export function toRational(decimal: number): Rational {
  const [digits = '', exponent = '0'] = String(decimal).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const shift = Number(exponent) - fraction.length;
  return scale({ n: BigInt(whole + fraction), d: 1n }, shift);
}

/** a times ten to the power of `exponent`. */
export function scale(a: Rational, exponent: number): Rational {
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent >= 0 ? reduce(a.n * power, a.d) : reduce(a.n, a.d * power);
}

export function add(a: Rational, b: Rational): Rational {
  return reduce(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

export function multiply(a: Rational, b: Rational): Rational {
  return reduce(a.n * b.n, a.d * b.d);
}

/** Throws a RangeError where b is zero. */
export function divide(a: Rational, b: Rational): Rational {
  if (b.n === 0n) throw new RangeError('division by zero');
  return b.n < 0n ? reduce(-a.n * b.d, a.d * -b.n) : reduce(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The multiple of `step` at or below a ('down'), at or above it ('up'), or nearest to it, halves up. */
export function roundTo(a: Rational, step: Rational, way: 'down' | 'up' | 'nearest'): Rational {
  const ratio = divide(a, step);
  const shifted = way === 'nearest' ? add(ratio, { n: 1n, d: 2n }) : ratio;
  const count = way === 'up' ? -floor(negate(shifted)) : floor(shifted);
  return multiply({ n: count, d: 1n }, step);
}

/** The power of ten of a's first digit: 2 for 473.5, -1 for 0.45. Zero has none and gives 0. */
export function magnitude(a: Rational): number {
  const n = a.n < 0n ? -a.n : a.n;
  if (n === 0n) return 0;
  const guess = String(n).length - String(a.d).length;
  return compare({ n, d: a.d }, scale(ONE, guess)) < 0 ? guess - 1 : guess;
}

// A double holds any decimal of 15 digits; two fewer leave room and are more than any report prints.
const DIGITS = 13;

/** The decimal of at most 13 digits at or below a ('down'), at or above it ('up'), or nearest to it. */
export function toNumber(a: Rational, way: 'down' | 'up' | 'nearest'): number {
  const exponent = magnitude(a) - DIGITS + 1;
  const rounded = roundTo(a, scale(ONE, exponent), way);
  return Number(`${scale(rounded, -exponent).n}e${exponent}`);
}

function floor(a: Rational): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
}

function reduce(n: bigint, d: bigint): Rational {
  let a = n < 0n ? -n : n;
  let b = d;
  while (b !== 0n) [a, b] = [b, a % b];
  return a <= 1n ? { n, d } : { n: n / a, d: d / a };
}
