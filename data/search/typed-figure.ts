// A figure as a reader types it, and whether a figure of the record is the one meant. Digits match
// exactly, or as the record's figure rounds at the last digit typed; nearby numbers are other numbers.

import type { Bound } from '../../claims/claim.ts';
import type { SearchFigure } from '../search-record.ts';
import type { TypedNumeral } from './read-typed-numeral.ts';

export interface TypedFigure extends TypedNumeral {
  /** Numeral and unit as typed: "1500万人次". */
  text: string;
  /** A unit of the record, or "" where none was typed. */
  unit: string;
  /** Anything but eq asks for all figures on that side of it. */
  bound: Bound;
}

/** How a record's figure answers a typed one. */
export type FigureFit = 'exact' | 'rounded' | 'beyond' | 'none';

const PRINTED_DIGITS = /\d+(?:\.\d+)?/g;
const TOLERANCE = 1e-9;
const UNCOUNTED_UNITS = new Set(['%', '位', '年']);

function equals(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Units agree where one is the other with more said: 元 and 元/月. */
function sharesUnit(typed: TypedFigure, figure: SearchFigure): boolean {
  if (typed.unit === '') return !(typed.scaled && UNCOUNTED_UNITS.has(figure.unit));
  return figure.unit.startsWith(typed.unit) || figure.unit.endsWith(typed.unit);
}

/** Whether a number rounds to the typed one at its last digit. A lone digit is too coarse to mean a rounded figure. */
function roundsTo(value: number, typed: TypedFigure): boolean {
  if (typed.digits.replace('.', '').length < 2) return false;
  return value >= typed.value - typed.step / 2 && value < typed.value + typed.step / 2;
}

function isBeyond(value: number, { bound, value: limit }: TypedFigure): boolean {
  if (bound === 'gt') return value > limit;
  if (bound === 'ge') return value >= limit;
  if (bound === 'lt') return value < limit;
  return bound === 'le' && value <= limit;
}

function isPrinted(typed: TypedFigure, figure: SearchFigure): boolean {
  if (typed.scaled || !figure.printed.includes(typed.digits.charAt(0))) return false;
  const numerals: string[] = figure.printed.replaceAll(',', '').match(PRINTED_DIGITS) ?? [];
  return numerals.includes(typed.digits);
}

/** What a condition asks for may stand exactly at its limit: 20部以上 as printed, 超百亿 for >100亿. */
function isAtLimit(typed: TypedFigure, figure: SearchFigure): boolean {
  return typed.bound === 'eq' || typed.bound === 'ge' || typed.bound === 'le' || typed.bound === figure.bound;
}

/** Judges one figure of the record against what was typed. */
export function fitFigure(typed: TypedFigure, figure: SearchFigure): FigureFit {
  if (!sharesUnit(typed, figure)) return 'none';
  const values = figure.valueHigh === undefined ? [figure.value] : [figure.value, figure.valueHigh];
  const isStated = values.some((value) => equals(value, typed.value)) || isPrinted(typed, figure);
  if (isStated && isAtLimit(typed, figure) && figure.derived === undefined) return 'exact';
  if (typed.bound !== 'eq') return isBeyond(figure.value, typed) ? 'beyond' : 'none';
  return values.some((value) => roundsTo(value, typed)) ? 'rounded' : 'none';
}
