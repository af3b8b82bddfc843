// What each figure is set beside, by value: prior years from sources and from arithmetic, targets, bases,
// outcomes, context; and what must never stand in for another.

import { describe, expect, test } from 'vitest';
import { findComparisons } from '../../data/comparisons.ts';
import type { LoadedRecord } from '../../data/create-record.ts';
import { createRecordWith, observation, PACK, RECORD } from './sample-report.ts';

function compare(id: string, record: LoadedRecord = RECORD) {
  const found = record.observations.get(id);
  if (found === undefined) throw new Error(id);
  return findComparisons(found, record, (other) => (other.endsWith('-2025') ? `claim:${other}` : null));
}

describe('from sources', () => {
  test('a judged pair keeps its judgement', () => {
    expect(compare('pipes-2024').prior).toMatchObject({
      value: 20.9,
      period: '2023',
      comparability: 'similar',
      why: { zh: '口径相近' },
      derived: null,
      source: { url: 'https://news.example/2' },
    });
  });

  test('a result is set beside the target of the next year, and the target beside its base', () => {
    expect(compare('lifts-2024').target).toMatchObject({
      value: 20,
      bound: 'ge',
      period: '2025',
      comparability: 'same',
      name: null,
      claim: 'claim:lifts-2025',
    });
    expect(compare('lifts-2025')).toMatchObject({
      base: { value: 22, period: '2024' },
      prior: null,
      target: null,
    });
  });

  test('a city’s figure is context of its year, never a prior year', () => {
    const { prior, context } = compare('lifts-2024');
    expect(prior).toBeNull();
    expect(context).toMatchObject([
      { value: 186, comparability: 'similar', area: { zh: '某市' }, why: { zh: '某市口径,不是本地' } },
    ]);
  });

  test('a target is not an outcome, an actual of its year is', () => {
    const again = observation('lifts-2025-again', ['lifts', '20部', 20, '部', '2025'], { source: 'news' });
    const done = observation('lifts-2025-done', ['lifts', '24部', 24, '部', '2025'], {
      status: 'actual',
      source: 'news',
    });
    const withTarget = createRecordWith({ observations: [...PACK.observations, again] });
    expect(compare('lifts-2025', withTarget)).toMatchObject({ outcome: null, context: [{ value: 20 }] });
    const withOutcome = createRecordWith({ observations: [...PACK.observations, again, done] });
    expect(compare('lifts-2025', withOutcome).outcome).toMatchObject({ value: 24, status: 'actual' });
  });

  test('other units, other periods and a note that claims too much', () => {
    const sets = observation('lifts-2023', ['lifts', '19台', 19, '台', '2023'], { source: 'news' });
    const half = observation('homes-2023-h1', ['homes', '5个', 5, '个', '2023-H1'], { source: 'news' });
    const record = createRecordWith({
      observations: [...PACK.observations, sets, half],
      comparisons: [
        {
          a: 'lifts-2024',
          b: 'lifts-2023-city',
          relation: 'prior',
          comparability: 'same',
          why: { zh: '误', en: 'wrong' },
        },
      ],
    });
    const { prior, context } = compare('lifts-2024', record);
    expect(prior).toMatchObject({ value: 19, comparability: 'similar', why: { zh: '单位不同:部、台' } });
    expect(context.map(({ value }) => value)).toContain(150);
    expect(compare('homes-2024', record).prior).toBeNull();
  });
});

describe('from arithmetic', () => {
  test('the prior year that level and growth imply, on both of them', () => {
    const { prior } = compare('visitors-2024');
    expect(prior).toMatchObject({
      value: 12356e3,
      unit: '人次',
      bound: 'approx',
      period: '2023',
      comparability: 'same',
      name: null,
      printed: '1500万人次 ÷ (1 + 21.4%)',
      derived: {
        formula: '1500万人次 ÷ (1 + 21.4%)',
        inputs: [{ printed: '1500万人次' }, { printed: '21.4%' }],
      },
    });
    expect(prior?.derived?.low).toBeCloseTo(14995e3 / 1.2145, 3);
    expect(prior?.derived?.high).toBeCloseTo(15005e3 / 1.2135, 3);
    expect(compare('visitors-growth-2024').prior).toMatchObject({
      value: 12356e3,
      comparability: 'similar',
      name: { zh: '接待游客' },
    });
  });

  test('the base that a target implies', () => {
    expect(compare('budget-2025').base).toMatchObject({
      value: 619e7,
      period: '2024',
      status: 'actual',
      derived: { formula: '65亿元 ÷ (1 + 5%)' },
      comparability: 'similar',
      why: { zh: '假定与“5%以上”恰好同时达到' },
    });
  });

  test('a growth aimed at has no base in money: the amount is context', () => {
    expect(compare('budget-growth-2025')).toMatchObject({
      base: null,
      context: [{ value: 619e7, unit: '元', comparability: 'similar' }],
    });
  });

  test('the whole that a share implies is context', () => {
    expect(compare('output-2024')).toMatchObject({
      prior: null,
      context: [
        { value: 22978e7, bound: 'lt', name: { zh: '规上产值' }, derived: { formula: '2068亿元 ÷ 90%' } },
      ],
    });
  });

  test('a figure that a source prints goes before one that was computed', () => {
    const printed = observation('visitors-2023', ['visitors', '1235万人次', 1235e4, '人次', '2023'], {
      source: 'news',
    });
    const { prior, context } = compare(
      'visitors-2024',
      createRecordWith({ observations: [...PACK.observations, printed] }),
    );
    expect(prior).toMatchObject({ value: 1235e4, derived: null });
    expect(context).toMatchObject([{ value: 12356e3, relation: 'context' }]);
  });

  test('real growth implies no level in its year’s prices', () => {
    const indicators = PACK.indicators.map((item) =>
      item.id === 'income-growth' ? { ...item, priceBasis: 'constant' as const } : item,
    );
    expect(compare('income-2024', createRecordWith({ indicators })).prior).toBeNull();
  });
});
