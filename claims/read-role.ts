// Whether a figure is a value, or only draws the line by which another figure counts (超10亿元项目16个).

import type { Role } from './claim.ts';
import { CATEGORIES } from './lexicon/categories.ts';
import { CLASS, DIGIT, isHan } from './lexicon/characters.ts';
import type { Quantity } from './read-quantity.ts';

const SIZES = new Set(['money', 'measure', 'people']);
const COUNT_REACH = 24;
const HEAD_REACH = 8;
const NAMED_PROJECT = 6;

/**
 * Reads the role of a figure.
 * @param after where the words that bound it end
 * @param clauseStart where its clause begins
 */
export function readRole(text: string, q: Quantity, after: number, clauseStart: number): Role {
  if (
    q.family === 'points' &&
    /每(?:增长|提高|上升|下降|降低)$/.test(text.slice(Math.max(0, q.start - 3), q.start))
  ) {
    return 'threshold';
  }
  if (q.family === 'age') return after > q.end && isHan(text.charCodeAt(after)) ? 'threshold' : 'value';
  if (q.family === 'bare') return isClass(text, q, after) ? 'threshold' : 'value';
  if (!SIZES.has(q.family)) return 'value';
  if (precedesCount(text, q, after)) return 'threshold';
  return definesCategory(text, q, after) || closesCount(text, q, clauseStart, after) ? 'threshold' : 'value';
}

/** 超千亿元2家: a size directly before a count. */
function precedesCount(text: string, q: Quantity, after: number): boolean {
  return q.family === 'money' && CLASS[text.charCodeAt(after)] === DIGIT;
}

/** 千亿级, 百亿产业. */
function isClass(text: string, q: Quantity, after: number): boolean {
  return (
    (!q.numeral.arabic || q.numeral.multiplied) &&
    (text[after] === '级' || CATEGORIES.findAfter(text, after) !== undefined)
  );
}

/** 10亿元项目, 200万元以上行政村, 500亿元的产业集群达到8个, 110千伏变电站1座. */
function definesCategory(text: string, q: Quantity, after: number): boolean {
  let at = text[after] === '级' ? after + 1 : after;
  const alternative = ALTERNATIVE.exec(text.slice(at, at + 16));
  if (alternative) at += alternative[0].length;
  if (q.family === 'people' && after === q.end) return false;
  if (text[at] === '的') {
    if (isOfOneProject(text, q, at)) return false;
    at++;
  }
  for (let i = at; i < at + HEAD_REACH && isHan(text.charCodeAt(i)); i++) {
    const head = CATEGORIES.findAfter(text, i);
    if (head !== undefined && endsHead(text, head.end))
      return i === at || !FUND.test(text.slice(at, head.end));
  }
  return false;
}

/** 总投资21.5亿元的乌龙山电站开工建设: what one named project costs, no line that a count is drawn by. */
function isOfOneProject(text: string, q: Quantity, at: number): boolean {
  if (!/投资(?:额|约|达|近|超|超过|逾)?$/.test(text.slice(Math.max(0, q.start - 5), q.start))) return false;
  const rest = /^的[^,;。、\n]*/.exec(text.slice(at, at + COUNT_REACH))?.[0] ?? '';
  return (
    rest.length > NAMED_PROJECT &&
    !/\d|项目[^,]{0,2}$|产业集群|^的(?:重|产业|工业|重大|优质|[大好])/.test(rest)
  );
}

const ALTERNATIVE = /^(?:或|、|及)[\d十百千万亿.]{1,8}(?:元|美元|欧元)(?:以上)?/;
const FUND = /基金|资金|贷款|债|投入|支持|补助|用于|支付|建设|推动|发展|加快|推进|促进|撬动|带动|保障|实施/;

/** The noun phrase of a category ends where a count, a verb or a stop follows. */
function endsHead(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return Number.isNaN(code) || CLASS[code] !== 0 || !isHan(code) || HEAD_FOLLOWERS.has(text.charAt(end));
}

const HEAD_FOLLOWERS = new Set([...'仅只不达超突新增占有实全开竣签落总比数的共为力取得就产投建入和或清消等']);

/** 4家企业开票销售超百亿元: the clause opens with the count that the figure defines. */
function closesCount(text: string, q: Quantity, clauseStart: number, after: number): boolean {
  if (q.family !== 'money') return false;
  if (!/[,。;、\n]/.test(text.charAt(after) || '\n')) return false;
  const clause = text.slice(Math.max(clauseStart, q.start - COUNT_REACH), q.start);
  return /^\d+[家户个名](?:[一-龥]{0,6}?)(?:企业|公司|村|镇|农户|单位|主体|集群|园区)[^\d]*(?:超|超过|突破|过|达|达到|逾|破)$/.test(
    clause,
  );
}
