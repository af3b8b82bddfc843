// Numerals inside codes and names: PM2.5, S1线, 1+2+N, “532”, 《…2025》, 240省道, 365天×24小时.

import { CLASS, DIGIT, isLetter } from '../lexicon/characters.ts';
import type { Quantity } from '../read-quantity.ts';

const QUOTE_REACH = 24;
const TITLE_REACH = 80;
const SIGNS = new Set([...'+×*&=#_@'].map((char) => char.charCodeAt(0)));

/** 歼-20, 运-20, 东风-41: a series named by one character, a hyphen and a number. */
const SERIES = new Set([...'歼运轰直教空红鹰风箭征']);

/** A letter runs into the number or out of it: PM2.5, C919, 5G, M2. */
export function isLettered(text: string, q: Quantity): boolean {
  if (isLetter(text.charCodeAt(q.end)) && !isLetter(text.charCodeAt(q.end - 1))) return true;
  const before = text.charCodeAt(q.start - 1);
  if (before === 45 && SERIES.has(text.charAt(q.start - 2)) && q.family !== 'ratio') return true;
  const hyphened = before === 45 && isLetter(text.charCodeAt(q.start - 2));
  if (!isLetter(before) && !hyphened) return false;
  if (CLASS[text.charCodeAt(q.start - 2)] === DIGIT) return true;
  return !q.numeral.multiplied && !'money ratio points measure'.includes(q.family);
}

/** 1+2+N, 50+15, 7×24小时. */
export function isSigned(text: string, q: Quantity): boolean {
  return SIGNS.has(text.charCodeAt(q.start - 1)) || SIGNS.has(text.charCodeAt(q.end));
}

/** 3.2.1, 192.168: versions and section numbers; the rest of a number too long to be one. */
export function isNumbered(text: string, q: Quantity): boolean {
  const before = text.charCodeAt(q.start - 1);
  if (CLASS[before] === DIGIT) return true;
  if (before === 46 && CLASS[text.charCodeAt(q.start - 2)] === DIGIT) return true;
  return text.charCodeAt(q.end) === 46 && CLASS[text.charCodeAt(q.end + 1)] === DIGIT;
}

/** “532”战略, “优化营商环境10条”, 《中国制造2025》: names of plans and papers. */
export function isQuoted(text: string, q: Quantity): boolean {
  return (
    isWithin(text, q, '“', '”', QUOTE_REACH) ||
    isWithin(text, q, '《', '》', TITLE_REACH) ||
    isStraightQuoted(text, q)
  );
}

function isWithin(text: string, q: Quantity, open: string, close: string, reach: number): boolean {
  const opens = lastWithin(text, open, close, q.start, reach);
  if (opens < 0) return false;
  for (let i = q.end; i < q.end + reach && i < text.length; i++) {
    const char = text[i];
    if (char === close) return true;
    if (char === open || char === '\n' || char === '。') return false;
  }
  return false;
}

function lastWithin(text: string, open: string, close: string, end: number, reach: number): number {
  for (let i = end - 1; i >= 0 && i >= end - reach; i--) {
    const char = text[i];
    if (char === open) return i;
    if (char === close || char === '\n' || char === '。') return -1;
  }
  return -1;
}

/** Straight quotes do not say which side they open: an odd number of them before the figure opens one. */
function isStraightQuoted(text: string, q: Quantity): boolean {
  if (!text.slice(q.end, q.end + QUOTE_REACH).includes('"')) return false;
  let count = 0;
  for (let i = q.start - 1; i >= 0 && i > q.start - 4 * QUOTE_REACH && text[i] !== '\n'; i--) {
    if (text[i] === '"') count++;
  }
  return count % 2 === 1;
}
