// What printed figures imply, by value: the arithmetic of the Jintan report's own figures, and every
// way of saying growth. Formulas are read as a person would read them.

import { describe, expect, test } from 'vitest';
import { implyBase, implyPrior, implyWhole } from '../../../claims/arithmetic/imply.ts';
import { toEnds } from '../../../claims/arithmetic/interval.ts';
import { stated } from './stated.ts';

function ends(implied: ReturnType<typeof implyPrior>) {
  if ('mismatch' in implied) throw new Error(implied.mismatch);
  return toEnds(implied.interval);
}

describe('implyPrior', () => {
  test('visitors and income a year earlier, from level and growth', () => {
    const visitors = implyPrior(stated('1500万人次', 15e6, '人次'), stated('21.4%', 21.4, '%'));
    expect(visitors).toMatchObject({ formula: '1500万人次 ÷ (1 + 21.4%)', value: 12356e3, bound: 'approx' });
    expect(ends(visitors).low).toBeCloseTo(14995e3 / 1.2145, 3);
    expect(ends(visitors).high).toBeCloseTo(15005e3 / 1.2135, 3);

    const income = implyPrior(stated('180亿元', 180e8, '元'), stated('15.4%', 15.4, '%'));
    expect(income).toMatchObject({ formula: '180亿元 ÷ (1 + 15.4%)', value: 156e8, unit: '元' });
    expect(ends(income).low / 1e8).toBeCloseTo(155.48, 2);
    expect(ends(income).high / 1e8).toBeCloseTo(156.48, 2);
  });

  test('a decline, a multiple and a doubling', () => {
    const level = stated('120件', 120, '件');
    expect(implyPrior(level, stated('26.2%', 26.2, '%', { direction: 'down' }))).toMatchObject({
      formula: '120件 ÷ (1 − 26.2%)',
      value: 162.6,
    });
    expect(implyPrior(level, stated('1.2倍', 1.2, '倍', { kind: 'change' }))).toMatchObject({
      formula: '120件 ÷ (1 + 1.2)',
      value: 54.5,
    });
    expect(implyPrior(level, stated('1.2倍', 1.2, '倍', { kind: 'level' }))).toMatchObject({
      formula: '120件 ÷ 1.2',
      value: 100,
    });
    expect(implyPrior(level, stated('一番', 1, '番'))).toMatchObject({ formula: '120件 ÷ 2', value: 60 });
    expect(implyPrior(level, stated('两番', 2, '番'))).toMatchObject({ formula: '120件 ÷ 4', value: 30 });
  });

  test('a floor stays a floor', () => {
    const implied = implyPrior(stated('12万人次', 12e4, '人次', { bound: 'gt' }), stated('20%', 20, '%'));
    expect(implied).toMatchObject({ bound: 'gt', value: 1e5 });
    expect(ends(implied).high).toBe(Infinity);
  });

  test('real growth, percentage points and a fall to nothing imply no earlier level', () => {
    const money = stated('12亿元', 12e8, '元', { priceBasis: 'current' });
    const real = stated('6%', 6, '%', { priceBasis: 'constant' });
    expect(implyPrior(money, real)).toEqual({ mismatch: 'prices' });
    expect(implyPrior({ ...money, priceBasis: 'constant' }, real)).not.toHaveProperty('mismatch');
    expect(implyPrior(money, stated('6个百分点', 6, '个百分点'))).toEqual({ mismatch: 'points' });
    expect(implyPrior(money, stated('6个', 6, '个'))).toEqual({ mismatch: 'units' });
    expect(implyPrior(money, stated('100%', 100, '%', { direction: 'down' }))).toEqual({ mismatch: 'zero' });
  });
});

test('a target set as level and growth implies its base', () => {
  const implied = implyBase(
    stated('65亿元', 65e8, '元', { bound: 'ge' }),
    stated('5%', 5, '%', { bound: 'ge' }),
  );
  expect(implied).toMatchObject({ formula: '65亿元 ÷ (1 + 5%)', value: 619e7, bound: 'approx' });
  expect(ends(implied).low).toBeLessThan(65e8 / 1.05);
  expect(ends(implied).high).toBeGreaterThan(65e8 / 1.05);
});

describe('implyWhole', () => {
  test('over 90% puts a ceiling on the whole', () => {
    const implied = implyWhole(stated('2068亿元', 2068e8, '元'), stated('90%', 90, '%', { bound: 'gt' }));
    expect(implied).toMatchObject({ formula: '2068亿元 ÷ 90%', value: 22978e7, bound: 'lt', unit: '元' });
    expect(ends(implied)).toEqual({ low: 20675e7, high: 229833333333.4 });
  });

  test('a share without a bound leaves two ends', () => {
    const implied = implyWhole(stated('50个', 50, '个'), stated('25.0%', 25, '%'));
    expect(implied).toMatchObject({ value: 200, bound: 'approx' });
    expect(ends(implied).low).toBeLessThan(200);
  });

  test('a change in percentage points is no share', () => {
    expect(implyWhole(stated('50个', 50, '个'), stated('2个百分点', 2, '个百分点'))).toEqual({
      mismatch: 'points',
    });
  });
});
