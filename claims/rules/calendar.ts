// Look-alikes of the calendar: years, dates, stretches of time that date other figures, durations in plan names.

import { CLASS, DIGIT } from '../lexicon/characters.ts';
import { TIME_AFTER, TIME_BEFORE, WORTH_BEFORE } from '../lexicon/time-words.ts';
import type { Quantity } from '../read-quantity.ts';
import { isRatioPart } from './ratios.ts';

const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/** Whether the number could be a calendar year as written: four digits, no decimals, no multiplier. */
export function isYearNumber(q: Quantity): boolean {
  const { numeral } = q;
  return (
    !numeral.multiplied &&
    numeral.end - numeral.start >= 4 &&
    Number.isInteger(q.value) &&
    q.value >= FIRST_YEAR &&
    q.value <= LAST_YEAR
  );
}

/** 2024年, 2016-2020年, 二〇二五年: a year that dates what follows. */
export function isCalendarYear(text: string, q: Quantity): boolean {
  return isYearNumber(q) && text.slice(q.unitStart, q.unitEnd) === '年';
}

/** 12月末, 6月底. */
export function isMonthEnd(text: string, q: Quantity): boolean {
  return (
    text[q.unitStart] === '月' && q.value <= 12 && q.high === undefined && '末底'.includes(text.charAt(q.end))
  );
}

/** 2024年, 二〇二五年, 2016-2020年, 2025版, 3月5日, 12:30, 5月. */
export function isDate(text: string, q: Quantity): boolean {
  const unit = text.slice(q.unitStart, q.unitEnd);
  if (isYearNumber(q) && (unit === '年' || q.family === 'bare' || q.family === 'unknown')) return true;
  if (unit === '月' || unit === '日' || unit === '周') return true;
  if (unit === '年' && text[q.end] === '代') return true;
  if (unit === '分' && '点时:'.includes(text.charAt(q.start - 1))) return true;
  return q.family === 'bare' && !isRatioPart(text, q) && isClockOrDate(text, q);
}

function isClockOrDate(text: string, q: Quantity): boolean {
  const next = text[q.end] ?? '';
  const before = text[q.start - 1] ?? '';
  if (next === '月' || next === '日') return true;
  if (before === ':' && CLASS[text.charCodeAt(q.start - 2)] === DIGIT && q.end - q.start === 2) return true;
  if ((before === '-' || before === '/' || before === '.') && CLASS[text.charCodeAt(q.start - 2)] === DIGIT)
    return true;
  return (next === '-' || next === '/') && CLASS[text.charCodeAt(q.end + 1)] === DIGIT;
}

/** 过去五年, 两年内, 三年行动, 前11个月, 15分钟生活圈: time that dates or names, not a figure. */
export function isTimeSpan(text: string, q: Quantity): boolean {
  if (q.family !== 'time') return false;
  if (isStreak(text, q)) return false;
  if (TIME_AFTER.findAfter(text, q.end)) return true;
  if (TIME_BEFORE.findBefore(text, q.start)) return true;
  const unit = text.slice(q.unitStart, q.unitEnd);
  const precise = !Number.isInteger(q.value) || unit.length > 1;
  if (precise && q.numeral.arabic) return false;
  return !WORTH_BEFORE.findBefore(text, q.start);
}

const STREAK_UNITS = new Set(['年', '个月', '个季度', '次', '届', '季', '天']);
const STREAK_UNIT_ENDS = '年月季次届天';

/** 连续五年, 连续第五年, 六连冠, 十二连增. */
export function isStreak(text: string, q: Quantity): boolean {
  if (text[q.unitStart] === '连' && q.family === 'count') return true;
  if (!STREAK_UNIT_ENDS.includes(text.charAt(q.unitEnd - 1))) return false;
  if (!STREAK_UNITS.has(text.slice(q.unitStart, q.unitEnd))) return false;
  const start = text[q.start - 1] === '第' ? q.start - 1 : q.start;
  return /连续?(?:多达|超过|近)?$/.test(text.slice(Math.max(0, start - 4), start));
}
