import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bound, Kind } from '../../../claims/claim.ts';
import { findPlanChange } from '../../../data/series/plan-change.ts';
import type { DirectedFigure } from '../../../data/series/signed-figure.ts';

const figure = (printed: string, value: number, unit: string, rest: Partial<DirectedFigure> = {}) => ({
  ...{ printed, value, unit, bound: 'eq' as Bound, status: 'actual' as const, period: '2024' },
  ...rest,
});

test.each<[string, DirectedFigure, DirectedFigure, Kind, string | null]>([
  ['an amount, in percent', figure('16个', 16, '个'), figure('20个', 20, '个'), 'level', 'percent 25 eq'],
  ['an amount that stays', figure('11个', 11, '个'), figure('11个', 11, '个'), 'level', 'percent 0 eq'],
  [
    'a floor below the result',
    figure('22部', 22, '部'),
    figure('20部', 20, '部', { bound: 'ge' }),
    'level',
    'percent -9.09 ge',
  ],
  [
    'a result known from below',
    figure('超2170亩', 2170, '亩', { bound: 'gt' }),
    figure('1万亩', 1e4, '亩'),
    'level',
    'percent 360.83 lt',
  ],
  ['two measure words', figure('350套', 350, '套'), figure('200个', 200, '个'), 'level', 'percent -42.86 eq'],
  [
    'a growth rate, in points',
    figure('8.2%', 8.2, '%'),
    figure('6%', 6, '%', { bound: 'ge' }),
    'change',
    'points -2.2 ge',
  ],
  ['a share, in points', figure('36.4%', 36.4, '%'), figure('40%', 40, '%'), 'share', 'points 3.6 eq'],
  [
    'a share that fell, which is no decline',
    figure('下降至36.4%', 36.4, '%'),
    figure('40%', 40, '%'),
    'share',
    'points 3.6 eq',
  ],
  [
    'a smaller decline after a larger',
    figure('下降3.2%', 3.2, '%'),
    figure('3%', 3, '%', { direction: 'down' }),
    'change',
    'points 0.2 eq',
  ],
  [
    'a floor of a decline, which is a ceiling of the change',
    figure('下降3.2%', 3.2, '%'),
    figure('3%', 3, '%', { direction: 'down', bound: 'ge' }),
    'change',
    'points 0.2 le',
  ],
  [
    'a decline whose words say nothing of it, beside one',
    figure('3.2%', 3.2, '%'),
    figure('3%', 3, '%', { direction: 'down' }),
    'change',
    'points 0.2 eq',
  ],
  [
    'growth aimed at after a fall',
    figure('2.1%', 2.1, '%', { direction: 'down' }),
    figure('3%', 3, '%', { direction: 'up' }),
    'change',
    'points 5.1 eq',
  ],
  ['other units', figure('3000亩', 3000, '亩'), figure('200公顷', 200, '公顷'), 'level', null],
  ['people and visits', figure('2万人', 2e4, '人'), figure('3万人次', 3e4, '人次'), 'level', null],
  ['from nothing', figure('0个', 0, '个'), figure('5个', 5, '个'), 'level', null],
  ['a range', figure('3至5个', 3, '个', { valueHigh: 5 }), figure('6个', 6, '个'), 'level', null],
  [
    'two open ends',
    figure('超10个', 10, '个', { bound: 'gt' }),
    figure('12个', 12, '个', { bound: 'ge' }),
    'level',
    null,
  ],
])('%s', (_, actual, target, kind, expected) => {
  const change = findPlanChange(actual, target, kind);
  const told = change && `${change.form} ${Number(change.amount.toFixed(2))} ${change.bound}`;
  expect(told).toBe(expected);
});

describe('a change that rounding may explain', () => {
  test('is marked: 1.2万 may be 11800', () => {
    const change = findPlanChange(figure('1.2万人', 12_000, '人'), figure('11800人', 11_800, '人'), 'level');
    expect(change?.withinRounding).toBe(true);
  });
  test('and one that it cannot is not', () => {
    const change = findPlanChange(figure('1.2万人', 12_000, '人'), figure('11000人', 11_000, '人'), 'level');
    expect(change?.withinRounding).toBe(false);
  });
});

test('there and back again is no gain, whatever the figures', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
      const [one, other] = [figure(`${a}个`, a, '个'), figure(`${b}个`, b, '个')];
      const there = findPlanChange(one, other, 'level')?.amount ?? Number.NaN;
      const back = findPlanChange(other, one, 'level')?.amount ?? Number.NaN;
      expect((1 + there / 100) * (1 + back / 100)).toBeCloseTo(1, 6);
      expect(Math.sign(there)).toBe(Math.sign(b - a));
    }),
  );
});
