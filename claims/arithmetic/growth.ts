// Growth in the words reports use, as the factor it puts on a level: 增长15.4% is 1.154, 增长1.2倍 is 2.2,
// 是…的1.2倍 is 1.2, 翻一番 is 2. Percentage points put no factor on anything.

import type { Direction, Kind } from '../claim.ts';
import { addIntervals, between, type Interval, negateInterval, scaleInterval } from './interval.ts';
import { ONE } from './rational.ts';
import { type Reading, type Stated, toInterval } from './stated.ts';

/** current: in the prices of its year. constant: real, without price changes. none: not an amount of money. */
export type PriceBasis = 'current' | 'constant' | 'none';

/** A stated change; without `direction` it grows, as a bare 增速 does. */
export interface Growth extends Stated {
  kind?: Kind;
  direction?: Direction;
  priceBasis?: PriceBasis;
}

/** Whether the unit is one of percentage points, which differ from percent by what they are a part of. */
export function isPoints(unit: string): boolean {
  return /百分[点點]/.test(unit);
}

/**
 * What a level is multiplied by when it changes so.
 * @param read how the change's figure is taken
 * @returns null for percentage points and units that state no growth
 */
export function toFactor(growth: Growth, read: Reading = toInterval): Interval | null {
  const { unit } = growth;
  if (unit === '番') return toDoublings(growth, read);
  const amount = read(growth);
  if (unit === '倍' && growth.kind !== 'change') return amount;
  const exponent = EXPONENTS[unit];
  if (exponent === undefined) return null;
  const rate = scaleInterval(amount, exponent);
  return addIntervals(between(ONE, ONE), growth.direction === 'down' ? negateInterval(rate) : rate);
}

/** The factor as a formula has it: "(1 + 15.4%)", "(1 − 26.2%)", "1.2". */
export function printFactor(growth: Growth): string {
  const sign = growth.direction === 'down' ? '−' : '+';
  const number = growth.text.replace(/倍$/, '');
  if (growth.unit === '番') return String(2 ** growth.value);
  return growth.unit === '倍' && growth.kind !== 'change' ? number : `(1 ${sign} ${number})`;
}

const EXPONENTS: Record<string, number> = { '%': -2, '％': -2, '‰': -3, 倍: 0, 成: -1 };

/** 翻一番 is said of what about doubled: the multiple is taken as if 约 stood before it, a floor as a floor. */
function toDoublings(growth: Growth, read: Reading): Interval {
  const value = 2 ** growth.value;
  const bound = growth.bound === 'eq' ? 'approx' : growth.bound;
  return read({ text: `${value}.00`, value, unit: '', bound });
}
