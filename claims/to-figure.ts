// From a quantity in clean text to the figure as printed: span, text, value, unit.

import type { Claim, Span } from './claim.ts';
import type { CleanText } from './clean-text.ts';
import { FOLD, isHan, VALUE } from './lexicon/characters.ts';
import type { Quantity } from './read-quantity.ts';
import { isStreak } from './rules/calendar.ts';
import { isOrdinal, isTop } from './rules/ordinals.ts';

export type Figure = Pick<Claim, 'start' | 'end' | 'text' | 'value' | 'valueHigh' | 'unit'>;

const TENTHS = 10;
const PERCENT = 100;

/**
 * Figures in tenths (七成), parts (三分之一, 一半) and doublings (翻一番 is +100%, 翻两番 +300%) become percent numbers;
 * ranks without a unit are of 位, streaks of 年; a printed minus sign belongs to the figure.
 */
export function toFigure(printed: string, clean: CleanText, q: Quantity): Figure {
  const unit = toUnit(printed, clean, q);
  const scale = toScale(clean.text, q);
  const span = toSpan(clean, q);
  const figure: Figure = {
    ...span,
    text: printed.slice(span.start, span.end),
    value: isNegative(clean.text, q) ? -scale(q.value) : scale(q.value),
    unit,
  };
  if (q.high !== undefined) figure.valueHigh = scale(q.high);
  if (unit === '位数') return { ...figure, value: 10, unit: '%' };
  return figure;
}

function toScale(text: string, q: Quantity): (value: number) => number {
  if (isTenths(text, q))
    return (value) =>
      value * TENTHS + (VALUE.get(text.charCodeAt(q.unitStart + 1)) ?? 0) * (q.unitEnd - q.unitStart - 1);
  if (isDoubling(text, q)) return (value) => (2 ** value - 1) * PERCENT;
  return (value) => value;
}

export function isDoubling(text: string, q: Quantity): boolean {
  return q.family === 'times' && text[q.unitStart] === '番';
}

function isTenths(text: string, q: Quantity): boolean {
  return q.family === 'ratio' && text[q.unitStart] === '成';
}

function toUnit(printed: string, { text, at }: CleanText, q: Quantity): string {
  if (isStreak(text, q) && /[连届次]/.test(text.slice(q.unitStart, q.unitEnd))) return '年';
  if (q.numeral.perHundred !== '') return q.numeral.perHundred;
  if (q.numeral.fraction || isTenths(text, q) || isDoubling(text, q)) return '%';
  if ((isOrdinal(text, q) || isTop(text, q)) && q.family === 'bare') return '位';
  let unit = '';
  for (let i = q.unitStart; i < q.unitEnd; i++) {
    const char = printed.charAt(at[i] ?? 0);
    const form = FOLD[char.charCodeAt(0)] ?? 0;
    // Full-width signs and letters in their plain form; Han characters as printed.
    unit += form < 128 ? String.fromCharCode(form) : char;
  }
  return unit;
}

function toSpan({ text, at }: CleanText, q: Quantity): Span {
  return { start: at[firstOf(text, q)] ?? 0, end: (at[q.end - 1] ?? 0) + 1 };
}

/** 迈上, 站上 …: 上 that belongs to the word before it. */
const STEPS = '迈站登跃踏攀跨以';

/** 第27位, 前3, 上亿, 翻一番, -2.3%: the figure begins before its numeral. */
function firstOf(text: string, q: Quantity): number {
  const before = text[q.start - 1];
  if (isDoubling(text, q) && before === '翻') return q.start - 1;
  if (isDoubling(text, q) && text.startsWith('翻了', q.start - 2)) return q.start - 2;
  if (q.numeral.bare && before === '上' && !STEPS.includes(text.charAt(q.start - 2))) return q.start - 1;
  return isOrdinal(text, q) || isTop(text, q) || isNegative(text, q) ? q.start - 1 : q.start;
}

/** 增长-2.3%: a minus sign, not a dash between words or figures. */
function isNegative(text: string, q: Quantity): boolean {
  return text[q.start - 1] === '-' && q.family === 'ratio' && isHan(text.charCodeAt(q.start - 2));
}
