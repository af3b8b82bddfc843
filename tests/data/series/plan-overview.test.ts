import { describe, expect, test } from 'vitest';
import type { LinkedClaim } from '../../../data/linked-claim.ts';
import { toPlanOverview } from '../../../data/series/plan-overview.ts';
import { claim, comparison, indicator, linked } from '../../components/build-linked.ts';

const target = (text: string, value: number, rest: Partial<LinkedClaim> = {}, id = text): LinkedClaim =>
  linked({
    id,
    claim: claim(text, value, '个', { status: 'target', period: '2025' }),
    base: comparison('base', { value: 10, unit: '个', period: '2024', printed: '10个', claim: null }),
    ...rest,
  });
const base = (rest: Partial<NonNullable<LinkedClaim['base']>>) =>
  comparison('base', { value: 10, unit: '个', period: '2024', printed: '10个', ...rest });

describe('the plan against the year before', () => {
  test('sorts by change, the largest rise first', () => {
    const { pairs } = toPlanOverview([target('5个', 5), target('30个', 30), target('10个', 10)], '2025');
    expect(pairs.map(({ id, change }) => [id, change.amount])).toEqual([
      ['30个', 200],
      ['10个', 0],
      ['5个', -50],
    ]);
  });

  test('marks what is only similar, with the reason', () => {
    const why = { zh: '单位不同', en: 'other units' };
    const { pairs } = toPlanOverview(
      [target('5个', 5, { base: base({ comparability: 'similar', why }) })],
      '2025',
    );
    expect(pairs[0]).toMatchObject({ comparability: 'similar', why });
  });

  test('leaves results, thresholds and targets of other years alone', () => {
    const others = [
      linked({ id: 'result', claim: claim('22部', 22, '部') }),
      target('20个', 20, { claim: claim('20个', 20, '个', { status: 'target', period: '2027' }) }),
      target('30亿', 30, {
        claim: claim('30亿', 30, '元', { status: 'target', period: '2025', role: 'threshold' }),
      }),
    ];
    expect(toPlanOverview(others, '2025')).toMatchObject({ pairs: [], gaps: [] });
  });

  const derived = { formula: '', low: 9, high: 11 };
  const stock = indicator('保有量', 'Stock', '个', { measure: 'stock' });
  const flow = indicator('新认定', 'Newly certified', '个', { measure: 'flow' });
  const stating = linked({ id: 'stock', indicator: stock, claim: claim('10个', 10, '个') });
  test.each<[string, Partial<LinkedClaim>, string]>([
    ['no result', { base: null }, 'no-actual'],
    ['a result that was computed from the target itself', { base: base({ derived }) }, 'no-actual'],
    ['a result of two years before', { base: base({ period: '2023' }) }, 'no-actual'],
    ['one judged not comparable', { base: base({ comparability: 'not-comparable' }) }, 'not-comparable'],
    [
      'a stock, where the target is a flow',
      { indicator: flow, base: base({ comparability: 'similar', name: stock.name, claim: 'stock' }) },
      'not-comparable',
    ],
    [
      'another thing, unknown which',
      { base: base({ comparability: 'similar', name: stock.name }) },
      'not-comparable',
    ],
    ["a city's result", { base: base({ area: { zh: '常州市', en: 'Changzhou' } }) }, 'not-comparable'],
    ['other units', { base: base({ unit: '公顷' }) }, 'open'],
    [
      'two open ends',
      {
        base: base({ bound: 'gt' }),
        claim: claim('5个', 5, '个', { status: 'target', period: '2025', bound: 'ge' }),
      },
      'open',
    ],
    [
      'a figure that contradicts the record',
      { finding: { kind: 'differs', record: null, why: null } },
      'differs',
    ],
  ])('counts, and does not compare, %s', (_, rest, gap) => {
    const { pairs, gaps } = toPlanOverview([stating, target('5个', 5, rest)], '2025');
    expect(pairs).toEqual([]);
    expect(gaps).toMatchObject([{ id: '5个', gap }]);
  });

  test('compares what is named otherwise but measured alike, and marks it', () => {
    const other = linked({ id: 'other', indicator: { ...flow, id: 'other' }, claim: claim('4个', 4, '个') });
    const pair = target('5个', 5, {
      indicator: flow,
      base: base({ value: 4, comparability: 'similar', name: stock.name, claim: 'other' }),
    });
    expect(toPlanOverview([other, pair], '2025').pairs).toMatchObject([
      { comparability: 'similar', actualClaim: 'other' },
    ]);
  });

  test('computes nothing with a result on the page that contradicts the record', () => {
    const changed = linked({
      id: 'r',
      claim: claim('11个', 11, '个'),
      finding: { kind: 'differs', record: null, why: null },
    });
    expect(
      toPlanOverview([changed, target('5个', 5, { base: base({ claim: 'r' }) })], '2025').gaps,
    ).toMatchObject([{ gap: 'differs' }]);
  });
});

test('every target of the year is either compared or counted', () => {
  const some = [
    target('5个', 5),
    target('6个', 6, { base: null }),
    target('7个', 7, { base: base({ bound: 'gt' }) }),
  ];
  const { pairs, gaps } = toPlanOverview(some, '2025');
  expect([...pairs, ...gaps].map(({ id }) => id).sort()).toEqual(['5个', '6个', '7个']);
});
