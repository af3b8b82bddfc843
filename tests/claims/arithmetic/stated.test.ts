// Rounding, bounds and 左右: which numbers a printed figure may stand for.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between, overlaps, toEnds } from '../../../claims/arithmetic/interval.ts';
import { toRational } from '../../../claims/arithmetic/rational.ts';
import { toInterval } from '../../../claims/arithmetic/stated.ts';
import type { Bound } from '../../../claims/claim.ts';
import { stated } from './stated.ts';

const ROWS: [text: string, value: number, unit: string, bound: Bound, low: number, high: number][] = [
  ['180亿元', 180e8, '元', 'eq', 179.5e8, 180.5e8],
  ['15.4%', 15.4, '%', 'eq', 15.35, 15.45],
  ['15.40%', 15.4, '%', 'eq', 15.395, 15.405],
  ['1500万人次', 15e6, '人次', 'eq', 14995e3, 15005e3],
  ['3.3万户次', 33e3, '户次', 'eq', 32500, 33500],
  ['19万千瓦', 19e4, '千瓦', 'eq', 185e3, 195e3],
  ['1,124个', 1124, '个', 'eq', 1123.5, 1124.5],
  ['490元/月', 490, '元/月', 'eq', 489.5, 490.5],
  ['三千五百亿元', 3500e8, '元', 'eq', 3450e8, 3550e8],
  ['二十五个', 25, '个', 'eq', 24.5, 25.5],
  ['百分之六点五', 6.5, '%', 'eq', 6.45, 6.55],
  ['17億5000萬元', 175e7, '元', 'eq', 1749995e3, 1750005e3],
  ['２１．４％', 21.4, '％', 'eq', 21.35, 21.45],
  ['增长8.2%', 8.2, '%', 'eq', 8.15, 8.25],
  ['90%', 90, '%', 'gt', 90, Infinity],
  ['6%', 6, '%', 'ge', 6, Infinity],
  ['3%', 3, '%', 'le', -Infinity, 3],
  ['8%左右', 8, '%', 'approx', 7.5, 8.5],
  ['1500亿元', 1500e8, '元', 'approx', 1425e8, 1575e8],
  ['近2000亿元', 2000e8, '元', 'approx', 1900e8, 2000e8],
  ['30余家', 30, '家', 'approx', 30, 40],
  ['580多万人次', 58e5, '人次', 'approx', 58e5, 59e5],
  ['多个近零碳园区82家', 82, '家', 'approx', 77.9, 86.1],
  ['三分之一', 0.333333333333333, '', 'eq', 0.316, 0.351],
];

test.each(ROWS)('%s (%d %s, %s)', (text, value, unit, bound, low, high) => {
  const ends = toEnds(toInterval(stated(text, value, unit, { bound })));
  expect(ends.low).toBeCloseTo(low, 2);
  expect(ends.high).toBeCloseTo(high, 2);
});

test('a range runs from the lower end’s rounding to the upper end’s', () => {
  const range = stated('5%-6%', 5, '%', { valueHigh: 6 });
  expect(toEnds(toInterval(range))).toEqual({ low: 4.5, high: 6.5 });
});

test('a figure holds its own value, whatever it is and however it is written', () => {
  const figures = fc.record({
    digits: fc.integer({ min: 1, max: 99_999_999 }),
    decimals: fc.integer({ min: 0, max: 3 }),
    times: fc.constantFrom(['', 0] as const, ['万', 4] as const, ['亿', 8] as const),
    bound: fc.constantFrom<Bound>('eq', 'ge', 'le', 'approx'),
  });
  fc.assert(
    fc.property(figures, ({ digits, decimals, times: [word, power], bound }) => {
      const printed = Number(`${digits}e-${decimals}`).toFixed(decimals);
      const value = Number(`${digits}e${power - decimals}`);
      const interval = toInterval(stated(`${printed}${word}元`, value, '元', { bound }));
      const exact = toRational(value);
      expect(overlaps(interval, between(exact, exact))).toBe(true);
    }),
  );
});
