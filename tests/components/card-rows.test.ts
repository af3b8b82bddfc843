import { describe, expect, test } from 'vitest';
import { toBarEntries } from '../../components/bar-entries.ts';
import { toCardRows, toContextRows } from '../../components/card-rows.ts';
import type { Comparison, LinkedClaim } from '../../data/linked-claim.ts';
import { states } from './linked-claims.ts';

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

  test("never take in a city's figure, nor one that is not comparable", () => {
    const { context, ...linked } = states['actual with target'];
    const fair = context.map((each) => ({ ...each, comparability: 'same' as const }));
    expect(drawn({ ...linked, context: fair })).toHaveLength(2);
    const target = linked.target && { ...linked.target, comparability: 'not-comparable' as const };
    expect(drawn({ ...linked, context, target })).toEqual([]);
  });
});
