// How finely a figure is written: what one more of its last digit would add. It looks only at the places
// after that digit (decimals, 万, 亿); the value itself is the numeral reader's to read.

import { CLASS, DIGIT, FOLD, HAN_DIGIT, LARGE_UNIT, SMALL_UNIT, VALUE } from '../lexicon/characters.ts';
import { divide, magnitude, ONE, type Rational, scale, toRational } from './rational.ts';

const POINT_CODES = [...'.点'].map((char) => char.charCodeAt(0));
const TENTH_CODE = '成'.charCodeAt(0);

/**
 * One unit of a figure's last written digit, multipliers included: 1000 for 3.3万户次, 10^10 for 三千五百亿元.
 * Fractions in words (三分之一) count as written to a tenth of themselves. Where the text is not
 * one of this value, the value's own last digit that is not zero decides, which is wide and accuses nobody.
 */
export function readStep(figure: { text: string; value: number; unit: string }): Rational {
  const value = toRational(figure.value);
  if (/(?:^|[^百千万])分之/.test(figure.text)) return scale(value, -1);
  const step = scale(ONE, readPlace(toNumeral(figure.text, figure.unit)));
  if (divide(value, step).d === 1n && value.n !== 0n) return step;
  return value.n === 0n ? step : toOwnStep(value);
}

/** One unit of a value's last digit that is not zero: 100 for 1500, 0.1 for 21.4. */
export function toOwnStep(value: Rational): Rational {
  let exponent = magnitude(value);
  while (scale(value, -exponent).d !== 1n) exponent -= 1;
  return scale(ONE, exponent);
}

/** What stands before the unit, so that the 千 of 19万千瓦 is not taken for a place. */
function toNumeral(text: string, unit: string): string {
  const end = unit === '' ? -1 : text.lastIndexOf(unit);
  return end < 0 ? text : text.slice(0, end);
}

/** The power of ten of the last digit's place. */
function readPlace(numeral: string): number {
  const codes = Array.from(numeral, (char) => FOLD[char.charCodeAt(0)] ?? 0);
  const last = codes.findLastIndex(isDigit);
  const places = codes.slice(last + 1).reduce((sum, code) => sum + placeOf(code), 0);
  return places - countDecimals(codes, last);
}

function countDecimals(codes: readonly number[], last: number): number {
  const first = codes.findLastIndex((code, index) => index <= last && !isDigit(code));
  return first >= 0 && POINT_CODES.includes(codes[first] ?? 0) ? last - first : 0;
}

function isDigit(code: number): boolean {
  return CLASS[code] === DIGIT || CLASS[code] === HAN_DIGIT;
}

function placeOf(code: number): number {
  const isMultiplier = CLASS[code] === SMALL_UNIT || CLASS[code] === LARGE_UNIT;
  return isMultiplier ? magnitude(toRational(VALUE.get(code) ?? 1)) : Number(code === TENTH_CODE);
}
