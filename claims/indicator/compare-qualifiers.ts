// Side by side of what narrows an indicator: two values that exclude each other make two indicators;
// a value that only one report states makes the pair doubtful.

import type { IndicatorReading, Step } from './indicator.ts';

interface Side {
  name: string;
  /** What it means where only one of the two states it: another thing, a doubt, or nothing. */
  unstated: 'different' | 'doubtful' | 'nothing';
  /** What it means where both state it and differ. */
  differing: 'different' | 'doubtful';
}

const SIDES: Record<string, Side> = {
  area: { name: '地域', unstated: 'doubtful', differing: 'different' },
  residence: { name: '城乡', unstated: 'doubtful', differing: 'different' },
  scale: { name: '规模', unstated: 'doubtful', differing: 'different' },
  grade: { name: '级别', unstated: 'doubtful', differing: 'different' },
  exam: { name: '考核断面', unstated: 'doubtful', differing: 'different' },
  price: { name: '价格基准', unstated: 'doubtful', differing: 'doubtful' },
  per: { name: '平均口径', unstated: 'different', differing: 'different' },
  owner: { name: '所有制', unstated: 'doubtful', differing: 'different' },
  sector: { name: '行业', unstated: 'doubtful', differing: 'different' },
  part: { name: '中央与地方', unstated: 'doubtful', differing: 'different' },
  origin: { name: '来源地', unstated: 'doubtful', differing: 'different' },
  kin: { name: '类别', unstated: 'doubtful', differing: 'different' },
  size: { name: '门槛', unstated: 'doubtful', differing: 'different' },
  whole: { name: '占比的总体', unstated: 'nothing', differing: 'different' },
  versus: { name: '比较对象', unstated: 'different', differing: 'different' },
  reach: { name: '惠及', unstated: 'different', differing: 'different' },
  of: { name: '增速与总量', unstated: 'different', differing: 'different' },
};

const DOUBT_FACTOR = 0.7;

/** Compares all sides on which either is narrowed. */
export function compareQualifiers(a: IndicatorReading, b: IndicatorReading): Step {
  let factor = 1;
  const doubts: string[] = [];
  for (const key of new Set([...a.qualifiers.keys(), ...b.qualifiers.keys()])) {
    const verdict = compareSide(key, a.qualifiers.get(key), b.qualifiers.get(key));
    if (verdict.factor === 0) return verdict;
    factor *= verdict.factor;
    if (verdict.doubt !== undefined) doubts.push(verdict.doubt);
  }
  return doubts.length === 0 ? { factor } : { factor, doubt: doubts.join(';') };
}

function compareSide(key: string, a: string | undefined, b: string | undefined): Step {
  const side = SIDES[key];
  if (side === undefined || a === b) return { factor: 1 };
  if (a === undefined || b === undefined) return compareUnstated(key, side, a ?? b ?? '');
  if (key === 'grade' && overlaps(a, b))
    return { factor: DOUBT_FACTOR, doubt: `${side.name}不同:${a}与${b}` };
  if (side.differing === 'different') return { factor: 0 };
  return { factor: DOUBT_FACTOR, doubt: `${side.name}不同:${a}与${b}` };
}

function compareUnstated(key: string, side: Side, stated: string): Step {
  // 城乡 is everyone: leaving it out changes nothing.
  if (side.unstated === 'nothing' || (key === 'residence' && stated === '城乡')) return { factor: 0.97 };
  if (side.unstated === 'different') return { factor: 0 };
  return { factor: DOUBT_FACTOR, doubt: `${side.name}只有一方写明:${stated}` };
}

/** 省级以上 holds 省级; 省市 holds both. */
function overlaps(a: string, b: string): boolean {
  return /以上|^[国省市区县]{2,}$/.test(a) || /以上|^[国省市区县]{2,}$/.test(b);
}
