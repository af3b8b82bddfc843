// Finds the figures in a typed query, with the bounds people put before or behind them: ">100亿", "20部以上".
// What they are counted in must be a unit that the record knows.

import type { Bound } from '../../claims/claim.ts';
import { readTypedNumeral } from './read-typed-numeral.ts';
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
const NUMERAL_RUN =
  /\d[\d,]*(?:\.\d+)?[十百千万亿]*(?:\d+[十百千万亿]+)*|[零一二两三四五六七八九十百千万亿]+/y;
const PER_HUNDRED = '百分之';
const JOINS_WORD = /[a-z0-9.&+-]/;
const YEAR = /^20\d\d$/;

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

/** Whether the numeral is a figure and not part of a word: 三星, 一般, 5g and pm2.5 are words, gdp2025 ends in a year. */
function isFigure(text: string, start: number, run: string, unit: string): boolean {
  const before = text.charAt(start - 1);
  const isYear = YEAR.test(run) && /[a-z]/.test(before);
  if ((!isYear && JOINS_WORD.test(before)) || /[a-z&]/.test(text.charAt(start + run.length))) return false;
  return /^\d/.test(run) || unit === '%' || (unit !== '' && run.length > 1);
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
    const percent = text.startsWith(PER_HUNDRED, at);
    const start = percent ? at + PER_HUNDRED.length : at;
    const run = findRun(text, start);
    const numeral = run === '' ? undefined : readTypedNumeral(run);
    const numeralEnd = start + run.length;
    const unitWord = findUnit(text, skipSpaces(text, numeralEnd));
    if (!numeral || !isFigure(text, start, run, percent ? '%' : unitWord)) return null;
    const unitEnd = unitWord === '' ? numeralEnd : skipSpaces(text, numeralEnd) + unitWord.length;
    const after = findAfter(text, unitEnd);
    const bounded = text.slice(0, at).replace(/[\s第前]+$/, '');
    const before = findBefore(bounded, bounded.length);
    const unit = percent ? '%' : (SAID_UNITS[unitWord] ?? unitWord);
    const bound = BEFORE[before] ?? AFTER[after] ?? 'eq';
    const figure = { text: text.slice(at, unitEnd), ...numeral, unit, bound };
    return { figure, start: bounded.length - before.length, end: unitEnd + after.length };
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
