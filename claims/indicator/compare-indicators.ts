// May two figures be set side by side? By the thing measured, side by side of what narrows it, by deed, unit,
// kind and direction. Whatever differs is said in words; only what differs in nothing that matters is the same.

import { compareCores } from './compare-cores.ts';
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
