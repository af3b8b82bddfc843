import { describe, expect, test } from 'vitest';
import type { LearntFigure } from '../../../data/learnt/learnt-beside.ts';
import type { Comparison, LinkedClaim } from '../../../data/linked-claim.ts';
import { toIndicatorSeries } from '../../../data/series/indicator-series.ts';
import { claim, comparison, linked } from '../../components/build-linked.ts';

const lifts = (rest: Partial<LinkedClaim> = {}) =>
  linked({ id: 'lifts', claim: claim('22部', 22, '部'), ...rest });
const beside = (rest: Partial<Comparison>) => comparison('context', { value: 18, ...rest });
const read = (one: LinkedClaim, all: LinkedClaim[] = []) =>
  toIndicatorSeries(one, all)?.points.map(({ year, value }) => `${year} ${value}`);

const learnt = (period: string, value: number, rest: Partial<LearntFigure> = {}): LearntFigure => ({
  ...{ learnt: 'l1', start: 0, kind: 'level', subject: '电梯', printed: `${value}部`, value, unit: '部' },
  ...{ bound: 'eq', status: 'actual', period },
  quote: { report: '2023 年报告', words: ['', '', ''], url: null },
  ...rest,
});

describe('a row of years', () => {
  test('is in order, each figure once, whoever hands it in', () => {
    const prior = comparison('prior', { value: 20, period: '2023' });
    const target = comparison('target', { value: 25, period: '2025', status: 'target' });
    expect(read(lifts({ prior, target, context: [beside({ value: 20, period: '2023' })] }))).toEqual([
      '2023 20',
      '2024 22',
      '2025 25',
    ]);
  });

  test('keeps two sources that disagree', () => {
    const context = [beside({ value: 20, period: '2023' }), beside({ value: 21, period: '2023' })];
    expect(read(lifts({ context }))).toEqual(['2023 20', '2023 21', '2024 22']);
  });

  test.each<[string, Partial<Comparison>, string]>([
    ["a city's", { area: { zh: '常州市', en: 'Changzhou' }, period: '2023' }, 'other-area'],
    ['half a year', { period: '2023-H1' }, 'part-year'],
    ['several years', { period: '2021-2025' }, 'part-year'],
    ['another thing', { name: { zh: '别的', en: 'other' }, period: '2023' }, 'not-comparable'],
    ['what a person ruled out', { comparability: 'not-comparable', period: '2023' }, 'not-comparable'],
    ['another unit', { unit: '万元', period: '2023' }, 'other-unit'],
  ])('leaves out, and counts, %s', (_, rest, gap) => {
    const series = toIndicatorSeries(lifts({ context: [beside(rest)] }));
    expect(series?.points.length).toBe(1);
    expect(series?.gaps).toMatchObject({ [gap]: 1 });
  });

  test('takes in other claims of the indicator, as fair as they stand to the one asked for', () => {
    const target = comparison('target', {
      value: 20,
      period: '2025',
      status: 'target',
      comparability: 'similar',
    });
    const kin = linked({ id: 'kin', claim: claim('20部', 20, '部', { status: 'target', period: '2025' }) });
    const series = toIndicatorSeries(lifts({ target }), [lifts({ target }), kin]);
    expect(series?.points.map(({ year, comparability }) => [year, comparability])).toEqual([
      [2024, 'same'],
      [2025, 'similar'],
    ]);
  });

  test('goes on in learnt reports', () => {
    const points = [learnt('2021', 15), learnt('2022', 16), learnt('2022-H1', 8)];
    const series = toIndicatorSeries(lifts(), [], [{ claim: 'lifts', points }]);
    expect(series?.points.map(({ year, value }) => [year, value])).toEqual([
      [2021, 15],
      [2022, 16],
      [2024, 22],
    ]);
    expect(series?.points[0]?.source).toMatchObject({ class: 'learnt', title: '2023 年报告' });
  });

  test('puts declines below zero, in all ways they are said', () => {
    const fall = linked({
      id: 'fall',
      claim: claim('3.2%', 3.2, '%', { kind: 'change', direction: 'down' }),
      prior: comparison('prior', { value: 3, unit: '%', period: '2023', printed: '3%' }),
    });
    const figure = learnt('2022', 2.5, { unit: '%', kind: 'change', direction: 'down', printed: '2.5%' });
    const series = toIndicatorSeries(fall, [], [{ claim: 'fall', points: [figure] }]);
    expect(series?.points.map(({ value }) => value)).toEqual([-2.5, -3, -3.2]);
    expect(series?.isAmount).toBe(false);
  });

  test('is none where the figure contradicts the record', () => {
    expect(toIndicatorSeries(lifts({ finding: { kind: 'differs', record: null, why: null } }))).toBeNull();
  });
});
