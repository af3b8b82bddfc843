// Whether two figures are counted so alike that one may be subtracted from the other: in one unit, or one by one
// under two measure words (350套, 200个).

import { compareUnits, toMeasureUnit, toUnitGroup } from '../../claims/indicator/measure-unit.ts';

/** Measure words further apart than this (人 and 人次) count different things. */
const ALIKE = 0.7;

/** Whether figures in these two units may be subtracted as they stand; 亩 and 公顷 may not, for nothing is converted. */
export function isCountedAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [toMeasureUnit(a), toMeasureUnit(b)];
  if (one.word === other.word) return true;
  const areCounts = toUnitGroup(one) === 'count' && toUnitGroup(other) === 'count';
  return areCounts && one.family !== 'bare' && other.family !== 'bare' && compareUnits(one, other) >= ALIKE;
}
