// How fair it is to set two observations side by side, where nobody has judged the pair,
// and what relation two observations may stand in at all. The rules are those of the design's table.

import type { Comparability, Indicator, Observation, Relation, Words } from './record.ts';

export interface Judgement {
  comparability: Comparability;
  why: Words;
}

/** The same period a year earlier ("2024-H1" gives "2023-H1"); undefined for spans of years and for no period. */
export function findYearBefore(period: string): string | undefined {
  const [, year, part = ''] = /^(\d{4})(-(?:H|Q)?\d{1,2})?$/.exec(period) ?? [];
  return year === undefined ? undefined : `${Number(year) - 1}${part}`;
}

/** Whether a period is one whole year. */
export function isYear(period: string): boolean {
  return /^\d{4}$/.test(period);
}

/**
 * Whether `other` may stand to `one` in this relation: a target is never an outcome or a prior year,
 * a city's figure never a district's, and prior year and outcome are of just that year.
 */
export function isAllowed(relation: Relation, one: Observation, other: Observation): boolean {
  const isActual = other.status === 'actual';
  if (relation === 'context') return true;
  if (other.area !== one.area) return false;
  if (relation === 'prior') return isActual && other.period === findYearBefore(one.period);
  if (relation === 'outcome') return isActual && one.status === 'target' && other.period === one.period;
  if (relation === 'base') return isActual && one.status === 'target' && other.period < one.period;
  return !isActual && other.period >= one.period;
}

/** Judges a pair of one indicator by area, unit and measure. */
export function judgePair(
  one: Observation,
  other: Observation,
  indicator: Indicator,
  place: Words,
): Judgement {
  if (other.area !== one.area) {
    const zh = `${place.zh}口径,不是本地`;
    return { comparability: 'similar', why: { zh, en: `${place.en}, not this place` } };
  }
  if (other.unit !== one.unit) {
    const zh = `单位不同:${one.unit}、${other.unit}`;
    return {
      comparability: 'similar',
      why: { zh, en: `Counted in different units: ${one.unit}, ${other.unit}` },
    };
  }
  return { comparability: 'same', why: SAME[indicator.measure] };
}

const SAME: Record<Indicator['measure'], Words> = {
  flow: { zh: '同口径,全年数', en: 'Same measure, over the year' },
  stock: { zh: '同口径,期末数', en: 'Same measure, at the end of the period' },
  rate: { zh: '同口径', en: 'Same measure' },
  rank: { zh: '同一位次', en: 'Same ranking' },
  streak: { zh: '同一连续年数', en: 'Same count of years in a row' },
};
