// May two figures be set side by side? By the thing measured, side by side of what narrows it, by deed, unit,
// kind and direction. Whatever differs is said in words; only what differs in nothing that matters is the same.

import { compareDeeds } from './compare-deeds.ts';
import { compareQualifiers } from './compare-qualifiers.ts';
import type { IndicatorReading, Step } from './indicator.ts';
import { compareUnits } from './measure-unit.ts';

export interface IndicatorComparison {
  comparability: 'same' | 'similar';
  /** 0 to 1; orders candidates, 1 is the same words. */
  score: number;
  /** What was seen, in words: what is alike, then what differs. */
  reasons: string[];
}

const EQUAL: Step = { factor: 1 };
const NOT_COMPARABLE: Step = { factor: 0 };
const LEAST_SIMILAR = 0.35;

/** Compares two indicators; undefined where they are different things. */
export function compareIndicators(a: IndicatorReading, b: IndicatorReading): IndicatorComparison | undefined {
  const steps: Step[] = [];
  for (const compare of [compareUnitWords, compareKinds, compareCores, compareQualifiers, compareDeeds]) {
    const step = compare(a, b);
    if (step.factor === 0) return undefined;
    steps.push(step);
  }
  const score = steps.reduce((product, step) => product * step.factor, 1);
  const doubts = steps.flatMap((step) => step.doubt ?? []);
  const notes = steps.flatMap((step) => step.note ?? []);
  if (score < LEAST_SIMILAR) return undefined;
  return { comparability: doubts.length === 0 ? 'same' : 'similar', score, reasons: [...notes, ...doubts] };
}

const FIRMS = /企业|主体|个体|商户|公司/;

function compareUnitWords(a: IndicatorReading, b: IndicatorReading): Step {
  const likeness = compareUnits(a.unit, b.unit);
  if (likeness === 0) return NOT_COMPARABLE;
  if (a.unit.word === b.unit.word) return EQUAL;
  const units = `${a.unit.word || '无量词'}与${b.unit.word || '无量词'}`;
  const isFirmCount = FIRMS.test(a.core) && a.unit.family !== 'set' && b.unit.family !== 'set';
  if (likeness === 1) return { factor: 0.99, note: `单位${units}可通` };
  if (likeness > 0.9 || (likeness === 0.7 && isFirmCount)) return { factor: 0.97, note: `单位${units}` };
  return { factor: likeness, doubt: `单位不同:${units}` };
}

function compareKinds(a: IndicatorReading, b: IndicatorReading): Step {
  if (a.kind === b.kind) return compareDirections(a, b);
  const [level, change] = a.kind === 'level' ? [a, b] : [b, a];
  if (level.kind !== 'level' || change.kind !== 'change' || /share|points|times/.test(level.unit.family))
    return NOT_COMPARABLE;
  if (level.deed === '' || level.deed === 'stock')
    return level.core === '农村贫困人口' ? { factor: 0.95 } : { factor: 0.6, doubt: '一为总量,一为增减量' };
  return { factor: 0.95, note: '一写数量,一写增减' };
}

function compareDirections(a: IndicatorReading, b: IndicatorReading): Step {
  if (a.kind !== 'change' || a.direction === b.direction || !a.direction || !b.direction) return EQUAL;
  if (a.bare !== b.bare || a.unit.family === 'points') return NOT_COMPARABLE;
  return { factor: 0.97, note: '增减方向相反' };
}

/** Names that say too little to be the same by themselves. */
const GENERIC =
  /^(?:项目|企业|投资|资金|人|人员|人才|面积|单位|事项|任务|工程|活动|案件|问题|产品|平台|机构|土地|收入|产值|.)$/;

function compareCores(a: IndicatorReading, b: IndicatorReading): Step {
  if (a.core === '' || b.core === '') return NOT_COMPARABLE;
  if ((a.repeated || b.repeated) && !isNarrowedAlike(a, b)) return NOT_COMPARABLE;
  if (a.core === b.core && GENERIC.test(a.core) && a.deed === '') return { factor: 0.6, doubt: '名目笼统' };
  if (a.core === b.core) return a.phrase === b.phrase ? EQUAL : { factor: 0.97 };
  if (a.bare === b.bare) return { factor: 0.95 };
  if (a.bare.length >= 4 && a.letters === b.letters) return { factor: 0.92 };
  if (continues(a, b) || continues(b, a)) return { factor: 0.91 };
  return compareHeads(a, b);
}

/** A figure that names nothing itself is only trusted where all else that is said of it agrees. */
function isNarrowedAlike(a: IndicatorReading, b: IndicatorReading): boolean {
  return a.deed === b.deed && a.qualifiers.get('whole') === b.qualifiers.get('whole');
}

function continues(part: IndicatorReading, other: IndicatorReading): boolean {
  return part.continued !== '' && (part.continued === other.core || part.continued === other.bare);
}

/** A longer name with the same head is a narrower thing: 非金融类对外直接投资 of 对外直接投资. Another head is another thing. */
function compareHeads(a: IndicatorReading, b: IndicatorReading): Step {
  const [short, long] = a.bare.length < b.bare.length ? [a.bare, b.bare] : [b.bare, a.bare];
  if (!long.endsWith(short) || GENERIC.test(short)) return NOT_COMPARABLE;
  if (short.length < 2 || (short.length < 5 && short.length * 2 < long.length)) return NOT_COMPARABLE;
  const extra = long.slice(0, long.length - short.length);
  return { factor: 0.6 + 0.2 * (short.length / long.length), doubt: `一方限于“${extra}”` };
}
