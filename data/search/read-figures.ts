// Finds the figures in a typed query, with the bounds people put before or behind them: ">100亿", "20部以上".
// Numerals are read as in reports; what they are counted in must be a unit that the record knows.

import type { Bound } from '../../claims/claim.ts';
import { type Numeral, readNumeral } from '../../claims/read-numeral.ts';
import type { TypedFigure } from './typed-figure.ts';

const BEFORE: Record<string, Bound> = {
  '>': 'gt',
  '>=': 'ge',
  '≥': 'ge',
  '<': 'lt',
  '<=': 'le',
  '≤': 'le',
  大于: 'gt',
  多于: 'gt',
  高于: 'gt',
  超过: 'gt',
  超: 'gt',
  突破: 'gt',
  不少于: 'ge',
  不低于: 'ge',
  至少: 'ge',
  小于: 'lt',
  少于: 'lt',
  低于: 'lt',
  不到: 'lt',
  不超过: 'le',
  至多: 'le',
  over: 'gt',
  above: 'gt',
  'more than': 'gt',
  'at least': 'ge',
  under: 'lt',
  below: 'lt',
  'less than': 'lt',
  'at most': 'le',
};
const AFTER: Record<string, Bound> = { 以上: 'ge', 以下: 'le', 以内: 'le' };

const SAID_UNITS: Record<string, string> = { percent: '%', 块: '元', 块钱: '元', 平方米: '平米' };
const NUMERAL_RUN = /[\d零一二两三四五六七八九十百千万亿][\d,.零一二两三四五六七八九十百千万亿点分之]*/y;
const JOINS_WORD = /[a-z0-9.&+-]/;
const YEAR = /^20\d\d$/;
const ARABIC = /^(\d[\d,]*)(?:\.(\d+))?/;

/** What was found, and the text without it. */
export interface FigureReading {
  figures: TypedFigure[];
  rest: string;
}

type Longest = (text: string, at: number) => string;

/** Gives the longest of the words that stands in a text right after `at`, or right before it. */
function createMatcher(words: string[], side: 'before' | 'after'): Longest {
  const sorted = words.toSorted((a, b) => b.length - a.length);
  if (side === 'after') return (text, at) => sorted.find((word) => text.startsWith(word, at)) ?? '';
  return (text, at) => sorted.find((word) => text.endsWith(word, at)) ?? '';
}

/** Worth of one unit of the last digit typed; 0 where the numeral is not digits and one multiplier. */
function getStep(printed: string, value: number): { digits: string; step: number; scaled: boolean } {
  const match = ARABIC.exec(printed);
  const digits = match?.[0].replaceAll(',', '') ?? '';
  const multiplier = digits === '' || Number(digits) === 0 ? 0 : value / Number(digits);
  const power = Math.round(Math.log10(multiplier));
  const plain = Math.abs(multiplier / 10 ** power - 1) < 1e-9;
  return { digits, step: plain ? 10 ** (power - (match?.[2]?.length ?? 0)) : 0, scaled: multiplier !== 1 };
}

/** Whether the numeral is a figure and not part of a word: 三星, 一般, 5g and pm2.5 are words, gdp2025 ends in a year. */
function isFigure(text: string, { start, end, arabic, perHundred, bare }: Numeral, unit: string): boolean {
  const isYear = YEAR.test(text.slice(start, end)) && /[a-z]/.test(text.charAt(start - 1));
  if ((!isYear && JOINS_WORD.test(text.charAt(start - 1))) || /[a-z&]/.test(text.charAt(end))) return false;
  return arabic || perHundred !== '' || (unit !== '' && !bare && end - start > 1);
}

/** Takes the units of a record; gives the reader of figures in folded text. */
export function createFigureReader(units: string[]): (folded: string) => FigureReading {
  const findUnit = createMatcher([...units, ...Object.keys(SAID_UNITS)], 'after');
  const findAfter = createMatcher(Object.keys(AFTER), 'after');
  const findBefore = createMatcher(Object.keys(BEFORE), 'before');

  /** The numeral's own characters: in 19万千瓦 the last 千 belongs to a unit of the record. */
  const findRun = (text: string, at: number): string => {
    NUMERAL_RUN.lastIndex = at;
    const run = NUMERAL_RUN.exec(text)?.[0] ?? '';
    for (let length = 1; length < run.length; length++) {
      if (findUnit(text, at + length) !== '') return run.slice(0, length);
    }
    return run;
  };

  const readAt = (text: string, at: number): { figure: TypedFigure; start: number; end: number } | null => {
    const numeral = readNumeral(text.slice(0, at) + findRun(text, at), at);
    if (!numeral) return null;
    const unitWord = findUnit(text, skipSpaces(text, numeral.end));
    if (!isFigure(text, numeral, unitWord)) return null;
    const unitEnd = unitWord === '' ? numeral.end : skipSpaces(text, numeral.end) + unitWord.length;
    const after = findAfter(text, unitEnd);
    const bounded = text.slice(0, at).replace(/[\s第前]+$/, '');
    const before = findBefore(bounded, bounded.length);
    const figure = {
      text: text.slice(at, unitEnd),
      ...getStep(text.slice(at, numeral.end), numeral.value),
      value: numeral.value,
      unit: numeral.perHundred || (SAID_UNITS[unitWord] ?? unitWord),
      bound: BEFORE[before] ?? AFTER[after] ?? 'eq',
    };
    return {
      figure,
      start: bounded.length - before.length,
      end: unitEnd + after.length,
    };
  };

  return (folded) => {
    const figures: TypedFigure[] = [];
    let rest = '';
    let kept = 0;
    for (let at = 0; at < folded.length; at++) {
      const read = readAt(folded, at);
      if (!read) continue;
      figures.push(read.figure);
      rest += `${folded.slice(kept, read.start)} `;
      kept = read.end;
      at = read.end - 1;
    }
    return { figures, rest: rest + folded.slice(kept) };
  };
}

function skipSpaces(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === ' ') end++;
  return end;
}
