import { describe, expect, test } from 'vitest';
import { toBarEntries } from '../../../components/card/bar-entries.ts';
import { toCardRows, toContextRows } from '../../../components/card/card-rows.ts';
import type { Comparison, LinkedClaim } from '../../../data/linked-claim.ts';
import { states } from '../linked-claims.ts';

const fields = (linked: LinkedClaim) =>
  toCardRows(linked).map(({ field, comparison }) => (comparison ? field : `no ${field}`));

test.each<[keyof typeof states, string[]]>([
  ['actual with target', ['no prior', 'target']],
  ['no comparison on record', ['no prior', 'no target']],
  ['prior derived from growth', ['prior', 'no target']],
  ['target with base derived', ['base']],
  ['target with outcome', ['base', 'outcome']],
  ['differs', ['no prior', 'target']],
  ['unrecorded', []],
  ['rank', ['no prior']],
  ['streak', []],
  ['range', ['no base']],
  ['threshold', []],
])('rows of "%s"', (state, expected) => {
  expect(fields(states[state])).toEqual(expected);
});

test('a gap names the year it is for', () => {
  expect(toCardRows(states['no comparison on record']).map(({ period }) => period)).toEqual(['2023', '2025']);
  const plan = { ...states.range, claim: { ...states.range.claim, period: '2021-2025' } };
  expect(toCardRows(plan).map(({ period }) => period)).toEqual(['']);
});

test("context of the claim's own year comes first, the rest as the record ranks it", () => {
  const { context, ...linked } = states['actual with target'];
  const [city] = context;
  const older = ['2022', '2021', '2024'].map((period) => ({ ...(city as Comparison), period }));
  expect(toContextRows({ ...linked, context: older }).map(({ period }) => period)).toEqual([
    '2024',
    '2022',
    '2021',
  ]);
});

describe('bars', () => {
  const drawn = (linked: LinkedClaim) =>
    toBarEntries(linked).map(({ figure, form, length }) => `${figure.period} ${form} ${length.toFixed(2)}`);

  test('stand oldest first, as long as their figures, with what was computed told apart', () => {
    expect(drawn(states['actual with target'])).toEqual(['2024 actual 1.00', '2025 target 0.91']);
    expect(drawn(states['prior derived from growth'])).toEqual(['2023 derived 0.87', '2024 actual 1.00']);
  });

  test('are not drawn for one figure, nor for ranks, streaks and thresholds', () => {
    for (const state of ['no comparison on record', 'rank', 'streak', 'threshold', 'unrecorded'] as const) {
      expect(drawn(states[state])).toEqual([]);
    }
  });

  test('take in the other years of the indicator, one figure a year, actual and target told apart', () => {
    const { context, ...linked } = states['actual with target'];
    const [city] = context;
    const { area: _area, ...alike } = city as Comparison;
    const year = (period: string, value: number, more: Partial<Comparison> = {}): Comparison => ({
      ...alike,
      ...{ period, value, name: null, comparability: 'same', ...more },
    });
    const own = { ...alike.source, class: 'own' as const };
    const series = [
      year('2021', 11, { source: own }),
      year('2022', 22, { comparability: 'similar' }),
      year('2022', 33),
      year('2024', 44),
      year('2024', 11, { status: 'target' }),
      year('2024-09', 55),
      year('2023', 66, { comparability: 'not-comparable' }),
    ];
    const entries = toBarEntries({ ...linked, context: series });
    expect(entries.map(({ figure, form, note }) => [figure.period, form, figure.value, note])).toEqual([
      ['2021', 'actual', 11, 'own'],
      ['2022', 'actual', 22, 'similar'],
      ['2024', 'actual', 22, null],
      ['2024', 'target', 11, null],
      ['2025', 'target', 20, null],
    ]);
  });

  test("never take in a city's figure, nor one that is not comparable", () => {
    const { context, ...linked } = states['actual with target'];
    const fair = context.map((each) => ({ ...each, comparability: 'same' as const }));
    expect(drawn({ ...linked, context: fair })).toHaveLength(2);
    const target = linked.target && { ...linked.target, comparability: 'not-comparable' as const };
    expect(drawn({ ...linked, context, target })).toEqual([]);
  });
});
