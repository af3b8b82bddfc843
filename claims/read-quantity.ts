// A numeral with its unit: where the unit stands, which family it belongs to, ranges that share it.

import { BOUNDS_AFTER } from './lexicon/bounds.ts';
import { CLASS, DIGIT, HAN_DIGIT, isHan, isLetter } from './lexicon/characters.ts';
import { PER_UNITS, UNITS, type UnitFamily } from './lexicon/units.ts';
import type { Numeral } from './numeral-reader.ts';
import { readNumeral } from './read-numeral.ts';
import type { Match } from './word-trie.ts';

export interface Quantity {
  start: number;
  end: number;
  numeral: Numeral;
  value: number;
  high?: number;
  unitStart: number;
  unitEnd: number;
  /** `unknown`: a measure word not in the lexicon, taken from its place; `bare`: no unit. */
  family: UnitFamily | 'unknown' | 'bare';
  /** 多 or 余 between numeral and unit: 1300多个. */
  over: boolean;
  /** What begins like a unit and is none follows the numeral (部门, 条件). */
  blocked: boolean;
}

const OVER = new Set([...'多余几来'].map((char) => char.charCodeAt(0)));
const CONNECTORS = new Set([...'-~至到'].map((char) => char.charCodeAt(0)));
const TO = new Set([...'至到'].map((char) => char.charCodeAt(0)));
const BOUNDARY = new Set([...',。;:!?、)”"》(“\n \t'].map((char) => char.charCodeAt(0)));

/** Reads the unit after a numeral, and the upper end where the figure is a range. */
export function readQuantity(text: string, numeral: Numeral): Quantity {
  const low = readSingle(text, numeral);
  return readRange(text, low) ?? low;
}

function readSingle(text: string, numeral: Numeral): Quantity {
  if (numeral.perHundred !== '') return toQuantity(numeral, numeral.end, numeral.end, 'ratio');
  const over = OVER.has(text.charCodeAt(numeral.end)) && !isOverWord(text, numeral.end);
  const unitStart = over ? numeral.end + 1 : numeral.end;
  const unit = findUnit(text, unitStart, numeral.arabic);
  if (unit === undefined) {
    const length = unknownUnit(text, unitStart, numeral);
    if (length > 0) return toQuantity(numeral, unitStart, unitStart + length, 'unknown', over);
  } else if (isUnit(unit.value) && !cutsLatinWord(text, unit.end)) {
    const end = readTenths(text, numeral, readPer(text, unit.end));
    return toQuantity(numeral, unitStart, end, unit.value, over);
  }
  return {
    ...toQuantity(numeral, numeral.end, numeral.end, 'bare'),
    blocked: unit !== undefined && !isUnit(unit.value),
  };
}

/** The longest unit; after Arabic digits the measure word alone where a longer word only begins with one. */
function findUnit(text: string, start: number, arabic: boolean): Match<UnitFamily> | undefined {
  const unit = UNITS.findAfter(text, start);
  return unit?.value === 'word' && arabic ? UNITS.findAfter(text, start, start + 1) : unit;
}

function isUnit(family: UnitFamily): boolean {
  return family !== 'none' && family !== 'word';
}

function toQuantity(
  numeral: Numeral,
  unitStart: number,
  unitEnd: number,
  family: Quantity['family'],
  over = false,
): Quantity {
  const { start, value, high } = numeral;
  const quantity: Quantity = {
    start,
    end: unitEnd,
    numeral,
    value,
    unitStart,
    unitEnd,
    family,
    over,
    blocked: false,
  };
  if (high !== undefined) quantity.high = high;
  return quantity;
}

/** 一成五 is one and a half tenths. */
function readTenths(text: string, numeral: Numeral, end: number): number {
  return text[end - 1] === '成' && !numeral.arabic && CLASS[text.charCodeAt(end)] === HAN_DIGIT
    ? end + 1
    : end;
}

/** 多 that belongs to the next word: 3多样. */
function isOverWord(text: string, at: number): boolean {
  const unit = UNITS.findAfter(text, at + 1);
  if (unit !== undefined && isUnit(unit.value)) return false;
  return BOUNDS_AFTER.findAfter(text, at)?.value === 'none';
}

function cutsLatinWord(text: string, end: number): boolean {
  return isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end));
}

/** Extends a unit by what it is per: 元/吨, 微克/立方米, 元/人·月. */
function readPer(text: string, end: number, depth = 0): number {
  if (depth === MAX_PER) return end;
  const sign = text[end];
  if (sign !== '/' && sign !== '每') return end;
  const per = PER_UNITS.findAfter(text, end + 1) ?? UNITS.findAfter(text, end + 1);
  if (per === undefined || (per.value !== true && !isUnit(per.value))) return end;
  return sign === '每' ? per.end : readPer(text, per.end, depth + 1);
}

/** A measure word we do not know: one character up to a stop or a bound. */
function unknownUnit(text: string, start: number, numeral: Numeral): number {
  if (!numeral.arabic || numeral.fraction) return 0;
  const code = text.charCodeAt(start);
  if (!isHan(code) || CLASS[code] !== 0 || NOT_UNITS.has(text.charAt(start))) return 0;
  const next = text.charCodeAt(start + 1);
  const closed =
    Number.isNaN(next) || BOUNDARY.has(next) || BOUNDS_AFTER.findAfter(text, start + 1) !== undefined;
  return closed && BOUNDS_AFTER.findAfter(text, start) === undefined ? 1 : 0;
}

/** 元/人·月 and 元/平方米/年 are as deep as it goes. */
const MAX_PER = 2;

const NOT_UNITS = new Set([
  ...'以左右上下多余的和与及或等且并在是为到至由从对将被把比较而但则之其这那此该也还又再均各每共已未不个号时月日年级强星线路楼版期届第后前内外中间里起止届条高低大小新老',
]);

/** 3至5个, 6.5%-7%, 百分之五到六: both ends as one figure. */
function readRange(text: string, low: Quantity): Quantity | undefined {
  let at = low.end;
  const connector = text.charCodeAt(at);
  if (!CONNECTORS.has(connector)) return undefined;
  if (TO.has(connector) && isFromTo(text, low.start)) return undefined;
  while (text.charCodeAt(at) === connector && at < low.end + 3) at++;
  const kind = CLASS[text.charCodeAt(at)];
  if (kind !== DIGIT && kind !== HAN_DIGIT && !/^[百千]分之/.test(text.slice(at, at + 3))) return undefined;
  const numeral = readNumeral(text, at);
  if (numeral === undefined) return undefined;
  const high = readSingle(text, numeral);
  const value = lowEnd(text, low, high);
  if (value === undefined) return undefined;
  return {
    ...high,
    start: low.start,
    value,
    high: high.value,
    numeral: {
      ...high.numeral,
      start: low.start,
      arabic: low.numeral.arabic,
      perHundred: low.numeral.perHundred,
    },
    family: low.numeral.perHundred === '' ? high.family : 'ratio',
  };
}

/** The lower end under the unit and multiplier of the upper one, where the two make a range. */
function lowEnd(text: string, low: Quantity, high: Quantity): number | undefined {
  if (low.numeral.perHundred !== '') return high.value > low.value ? low.value : undefined;
  if (high.family === 'bare' || high.numeral.perHundred !== '') return undefined;
  const lowUnit = text.slice(low.unitStart, low.unitEnd);
  if (low.family !== 'bare' && lowUnit !== text.slice(high.unitStart, high.unitEnd)) return undefined;
  let value = low.value;
  if (low.family === 'bare' && high.numeral.multiplied && !low.numeral.multiplied)
    value *= multiplierOf(text, high.numeral);
  return value < high.value ? value : undefined;
}

function multiplierOf(text: string, numeral: Numeral): number {
  let factor = 1;
  for (let i = numeral.end - 1; i > numeral.start; i--) {
    const step = MULTIPLIERS[text.charAt(i)];
    if (step === undefined) break;
    factor *= step;
  }
  return factor;
}

const MULTIPLIERS: Record<string, number> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 兆: 1e12 };

/** 由A到B and 从A到B are two figures, not a range. */
function isFromTo(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  return /[由从自]/.test(before);
}
