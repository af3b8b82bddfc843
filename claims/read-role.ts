// Whether a figure is a value, or only draws the line by which another figure counts (超10亿元项目16个).

import type { Role } from './claim.ts';
import { CATEGORIES } from './lexicon/categories.ts';
import type { Quantity } from './read-quantity.ts';

const DEFINING = new Set(['money', 'age', 'measure', 'ratio', 'time', 'bare', 'points', 'people']);
const COUNT_REACH = 24;

/**
 * Reads the role of a figure.
 * @param after where the words that bound it end
 * @param clauseStart where its clause begins
 */
export function readRole(text: string, q: Quantity, after: number, clauseStart: number): Role {
  if (!DEFINING.has(q.family) && !q.numeral.bare) return 'value';
  if (definesCategory(text, q, after)) return 'threshold';
  return closesCount(text, q, clauseStart, after) ? 'threshold' : 'value';
}

/** 10亿元项目, 200万元以上行政村, 60岁以上老年人, 10亿元或1亿美元项目. */
function definesCategory(text: string, q: Quantity, after: number): boolean {
  let at = after;
  if (text[at] === '级') at++;
  const alternative = /^(?:或|、|及)[\d十百千万亿.]{1,8}(?:元|美元|欧元)(?:以上)?/.exec(
    text.slice(at, at + 16),
  );
  if (alternative) at += alternative[0].length;
  if (q.family === 'people' && at === after && text[at] !== '级' && after === q.end) return false;
  if (text[at] === '的' && after > q.end) at++;
  return CATEGORIES.findAfter(text, at) !== undefined;
}

/** 4家企业开票销售超百亿元: the clause opens with the count that the figure defines. */
function closesCount(text: string, q: Quantity, clauseStart: number, after: number): boolean {
  if (q.family !== 'money') return false;
  if (!/[,。;、\n]/.test(text.charAt(after) || '\n')) return false;
  const clause = text.slice(Math.max(clauseStart, q.start - COUNT_REACH), q.start);
  return /^\d+[家户个名](?:[一-龥]{0,6}?)(?:企业|公司|村|镇|农户|单位|主体|集群|园区)[^\d]*(?:超|超过|突破|过|达|达到|逾|破)$/.test(
    clause,
  );
}
