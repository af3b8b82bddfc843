// Level, change, share, rank or streak; and for a change, which way it goes.

import type { Direction, Kind } from './claim.ts';
import { CHANGES_AFTER, CHANGES_BEFORE } from './lexicon/changes.ts';
import type { Quantity } from './read-quantity.ts';
import { isStreak } from './rules/calendar.ts';
import { isOrdinal, isTop } from './rules/ordinals.ts';

export interface KindReading {
  kind: Kind;
  direction?: Direction;
  /** Where the words of change before the figure begin. */
  start: number;
}

const MAX_WORDS = 6;
const COMPARISON_REACH = 24;
const FROM_REACH = 14;

/**
 * Reads the kind of a figure.
 * @param clauseStart where the clause begins that the figure stands in
 * @param after where the words that bound the figure end
 */
export function readKind(text: string, q: Quantity, clauseStart: number, after: number): KindReading {
  if (isStreak(text, q)) return { kind: 'streak', start: q.start };
  if (isPlace(text, q)) return { kind: 'rank', start: q.start };
  const change = readChangeBefore(text, q, clauseStart) ?? readChangeAfter(text, q, after);
  if (change !== undefined) return change;
  if (q.family === 'points' || text.slice(q.unitStart, q.unitEnd) === '番')
    return { kind: 'change', start: q.start };
  const share = q.family === 'ratio' || q.numeral.fraction || isShareWord(text, q);
  return { kind: share ? 'share' : 'level', start: q.start };
}

function isPlace(text: string, q: Quantity): boolean {
  return isOrdinal(text, q) || isTop(text, q);
}

/** A number without a unit after 占比, 比例: parts of a whole. */
function isShareWord(text: string, q: Quantity): boolean {
  return q.family === 'bare' && (text[q.end] === ':' || text[q.start - 1] === ':');
}

function readChangeBefore(text: string, q: Quantity, clauseStart: number): KindReading | undefined {
  let at = q.start;
  for (let words = 0; words < MAX_WORDS; words++) {
    const word = CHANGES_BEFORE.findBefore(text, at, clauseStart);
    if (word === undefined || word.value === 'level' || word.value === 'stop') return undefined;
    at = word.start;
    if (word.value === 'filler') continue;
    if (isComparative(text, word.start, word.end) && !isCompared(text, q, word.start, clauseStart))
      return undefined;
    return word.value === 'both'
      ? { kind: 'change', start: at }
      : { kind: 'change', direction: word.value, start: at };
  }
  return undefined;
}

/** 高4.2个百分点: the bare adjective is a change only where a comparison or points say so. */
function isComparative(text: string, start: number, end: number): boolean {
  return end - start === 1 && '高低多少快慢'.includes(text.charAt(start));
}

function isCompared(text: string, q: Quantity, at: number, clauseStart: number): boolean {
  if (q.family === 'points') return true;
  return /[比较]/.test(text.slice(Math.max(clauseStart, at - COMPARISON_REACH), at));
}

function readChangeAfter(text: string, q: Quantity, after: number): KindReading | undefined {
  if (q.family !== 'ratio' && q.family !== 'times') return undefined;
  const word = CHANGES_AFTER.findAfter(text, after);
  if (word === undefined || (word.value !== 'up' && word.value !== 'down')) return undefined;
  return { kind: 'change', direction: word.value, start: q.start };
}

/** 由55元提高到70元, 从2.1%提高到2.3%: the figure is where a change starts from. */
export function isStartingValue(text: string, q: Quantity, clauseStart: number): boolean {
  const before = text.slice(Math.max(clauseStart, q.start - FROM_REACH), q.start);
  if (!/[由从](?!事|严|业|量|紧|而|容|速|优|此|根|快)[^,]*$/.test(before)) return false;
  return /^[^,。;]{0,14}?(?:增|提|上|下|降|减|扩|压|缩|回|发展|调整|变|到|至)/.test(
    text.slice(q.end, q.end + 18),
  );
}
