// The archived report itself: its 2025 plan against 2024, and the years of its indicators.

import { describe, expect, test } from 'vitest';
import { listSeries, toIndicatorSeries } from '../../../data/series/indicator-series.ts';
import { toPlanOverview } from '../../../data/series/plan-overview.ts';
import { JINTAN_CLAIMS } from './jintan-claims.ts';

const overview = toPlanOverview(JINTAN_CLAIMS, '2025');
const findPair = (zh: string) => overview.pairs.find(({ name }) => name.zh === zh);
const series = listSeries(JINTAN_CLAIMS);
const readSeries = (zh: string) =>
  series
    .find(({ name }) => name.zh === zh)
    ?.points.map(({ year, status, value, comparability }) => `${year} ${status} ${value} ${comparability}`);

describe('the plan of 2025', () => {
  test('compares twenty targets and counts the others', () => {
    expect(overview.pairs.length).toBe(20);
    const targets = JINTAN_CLAIMS.filter(
      ({ claim }) => claim.status === 'target' && claim.role === 'value' && claim.period === '2025',
    );
    expect(overview.pairs.length + overview.gaps.length).toBe(targets.length);
  });

  test.each([
    ['新增停车泊位', -46.6, 'eq', 'same'],
    ['加装既有住宅电梯', -9.1, 'ge', 'same'],
    ['落户德语区企业总数', 28.8, 'eq', 'same'],
    ['新增公共充电桩', -42.9, 'eq', 'similar'],
    ['池塘标准化改造', 360.8, 'lt', 'same'],
  ])('%s: %d%% %s, %s', (name, amount, bound, comparability) => {
    const pair = findPair(name);
    expect(pair?.change.amount).toBeCloseTo(amount, 1);
    expect(pair).toMatchObject({ change: { form: 'percent', bound }, comparability });
  });

  test('sets no certified firms against a stock of them, and no base that follows from the target', () => {
    const gapOf = (zh: string) => overview.gaps.find(({ name }) => name.zh === zh)?.gap;
    expect(gapOf('新认定高新技术企业')).toBe('not-comparable');
    expect(gapOf('一般公共预算收入')).toBe('no-actual');
  });
});

describe('the years of an indicator', () => {
  test('tell results from targets, mark what is similar, and leave a gap for 2024', () => {
    expect(readSeries('地区生产总值')).toEqual([
      '2021 actual 110109000000 similar',
      '2022 actual 121640000000 similar',
      '2023 actual 130292000000 similar',
      '2025 target 150000000000 same',
      '2025 target 150000000000 similar',
    ]);
  });

  test('hold a computed figure apart from a printed one', () => {
    const visitors = series.find(({ name }) => name.zh === '接待游客');
    expect(visitors?.points.map(({ year, derived }) => [year, derived !== null])).toEqual([
      [2023, true],
      [2024, false],
    ]);
  });

  test('have no part of a year, no other place, nothing of another measure', () => {
    const firms = series.find(({ name }) => name.zh === '落户德语区企业总数');
    expect(firms?.points.map(({ period }) => period)).toEqual(['2024', '2025', '2025']);
    expect(firms?.gaps['part-year']).toBe(2);
    expect(series.every(({ points }) => points.every(({ period }) => /^\d{4}$/.test(period)))).toBe(true);
  });

  test('are none for a place in an order', () => {
    const rank = JINTAN_CLAIMS.find(({ claim }) => claim.kind === 'rank');
    expect(rank && toIndicatorSeries(rank, JINTAN_CLAIMS)).toBeNull();
  });
});
