// Numerals after 第 and 前: a place in a ranking is a claim, a session, a plant number or a name is not.

import { isHan } from '../lexicon/characters.ts';
import { ORDINAL_NAMES, RANKING_BEFORE } from '../lexicon/names.ts';
import type { Quantity } from '../read-quantity.ts';
import { isStreak } from './calendar.ts';

const LONGEST_BRACKET = 12;

export function isOrdinal(text: string, q: Quantity): boolean {
  return text[q.start - 1] === '第';
}

/** 年前, 目前, 提前, 以前 …: 前 that belongs to the word before it. */
const NOT_TOP = '年月日周天目提以之此先空期会节午眼当';

export function isTop(text: string, q: Quantity): boolean {
  return (
    text[q.start - 1] === '前' && Number.isInteger(q.value) && !NOT_TOP.includes(text.charAt(q.start - 2))
  );
}

/** 第十二届, 第三产业, 第一，…: an order, not a rank. */
export function isOrderOnly(text: string, q: Quantity): boolean {
  if (!isOrdinal(text, q)) return false;
  if (isStreak(text, q)) return false;
  if (q.family !== 'bare' && !isPlace(text, q)) return true;
  const before = RANKING_BEFORE.findBefore(text, skipBracket(text, q.start - 1));
  if (isPlace(text, q)) return false;
  if (before === undefined) return !followsScope(text, q);
  return ORDINAL_NAMES.findAfter(text, q.end) !== undefined;
}

/** 均居各区(新区)第一: the words that rank stand before the bracket. */
function skipBracket(text: string, end: number): number {
  if (text[end - 1] !== ')') return end;
  const open = text.lastIndexOf('(', end);
  return open >= 0 && end - open <= LONGEST_BRACKET ? open : end;
}

/** 第27位, 第2名: said to be a place. */
function isPlace(text: string, q: Quantity): boolean {
  const unit = text.slice(q.unitStart, q.unitEnd);
  return unit === '位' || unit === '名';
}

const SCOPES = /(?:全[国省市区县州旗]|世界|全球|亚洲|国内)[一-龥]{0,4}$/;

function followsScope(text: string, q: Quantity): boolean {
  const end = q.start - 1;
  return SCOPES.test(text.slice(Math.max(0, end - 8), end)) && !isHan(text.charCodeAt(q.end));
}

/** 前三季度, 前11个月, 前期: not a place among the first. */
export function isTopOfOther(text: string, q: Quantity): boolean {
  if (!isTop(text, q)) return false;
  if (q.numeral.perHundred !== '' || q.family === 'ratio') return false;
  if (q.family !== 'bare') return !/^[位名强]$/.test(text.slice(q.unitStart, q.unitEnd));
  if (text[q.start - 2] === '目' || text[q.start - 2] === '提') return true;
  return isHan(text.charCodeAt(q.end)) && !/^[强的以左之、位]/.test(text.slice(q.end, q.end + 1));
}
