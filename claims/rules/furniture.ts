// Numbers that belong to the page and not to the report: list markers, page counters, phones, licences.

import { CLASS, DIGIT } from '../lexicon/characters.ts';
import { FURNITURE } from '../lexicon/names.ts';
import type { Quantity } from '../read-quantity.ts';

const REACH = 16;
/** A page's own buttons, which stand beside its counter: 1234次 【打印】 【字体:大 中 小】. */
const BUTTONS = /^[ 】\])]*[【[(]?(?:打印|字体|字号|关闭窗口)/;

/** "1.", "2、", "(三)" where a line or a clause begins. */
export function isListMarker(text: string, q: Quantity): boolean {
  if (q.family !== 'bare') return false;
  const before = text[q.start - 1];
  const after = text[q.end];
  if (before === '(' && after === ')') return true;
  const opens = before === undefined || before === '\n' || before === '。' || before === ' ';
  return (
    opens && (after === '.' || after === '、' || after === ')') && CLASS[text.charCodeAt(q.end + 1)] !== DIGIT
  );
}

/** 浏览次数:1203次, 1203次【打印】, 电话:0519-…, 第3页, 共12页. */
export function isFurniture(text: string, q: Quantity): boolean {
  if (text[q.end] === '页' || text.slice(q.unitStart, q.unitEnd) === '页') return true;
  if (text[q.unitEnd - 1] === '次' && BUTTONS.test(text.slice(q.unitEnd, q.unitEnd + REACH))) return true;
  for (let end = q.start; end > q.start - REACH && end > 0; end--) {
    const char = text[end - 1];
    if (char === ':') return FURNITURE.findBefore(text, end - 1) !== undefined;
    if (char === '\n' || char === '。' || char === ',') break;
  }
  return q.family === 'bare' && FURNITURE.findBefore(text, q.start) !== undefined;
}
