import { describe, expect, test } from 'vitest';
import type { Bound, Claim } from '../../../claims/claim.ts';
import { findChange, findShare } from '../../../components/wording/compare-figures.ts';
import { describeChange } from '../../../components/wording/describe-change.ts';
import type { Comparison } from '../../../data/linked-claim.ts';
import type { Figure } from '../../../data/record.ts';
import { claim, comparison } from '../build-linked.ts';
import { speak } from '../messages.ts';

const zh = speak('zh');

const figure = (value: number, unit: string, bound: Bound = 'eq', period = '2024'): Figure => ({
  value,
  unit,
  bound,
  status: 'actual',
  period,
});

describe('a change', () => {
  test.each([
    [
      'a few lifts, counted',
      figure(22, '部'),
      figure(20, '部'),
      { form: 'difference', amount: -2, bound: 'eq' },
    ],
    ['money, in percent', figure(200, '元'), figure(250, '元'), { form: 'percent', amount: 25, bound: 'eq' }],
    [
      'percentages, in points',
      figure(5, '%'),
      figure(7.5, '%'),
      { form: 'points', amount: 2.5, bound: 'eq' },
    ],
    ['to a floor', figure(22, '部'), figure(20, '部', 'ge'), { form: 'difference', amount: -2, bound: 'ge' }],
    [
      'from a floor',
      figure(600, '元', 'gt'),
      figure(900, '元'),
      { form: 'percent', amount: 50, bound: 'lt' },
    ],
    ['between measure words', figure(350, '套'), figure(200, '个'), { form: 'percent', bound: 'eq' }],
  ])('%s', (_, from, to, expected) => {
    expect(findChange(from, to, 'level')).toMatchObject(expected);
  });

  test.each([
    ['other units', figure(22, '部'), figure(22, '元')],
    ['households and people', figure(22, '户'), figure(22, '人')],
    ['two floors', figure(22, '部', 'ge'), figure(22, '部', 'ge')],
    ['a floor and an about', figure(22, '部', 'ge'), figure(22, '部', 'approx')],
    ['a range', { ...figure(3, '个'), valueHigh: 5 }, figure(4, '个')],
  ])('none between %s', (_, from, to) => {
    expect(findChange(from, to, 'level')).toBeNull();
  });
});

describe('a share', () => {
  test('of the same year and unit', () => {
    expect(findShare(figure(22, '部'), figure(186, '部'))).toBeCloseTo(11.83, 2);
  });
  test.each([
    ['another year', figure(22, '部'), figure(186, '部', 'eq', '2023')],
    ['a rate', figure(26.2, '%'), figure(84.8, '%')],
    ['a whole smaller than the part', figure(22, '部'), figure(11, '部')],
    ['an open figure', figure(22, '部', 'ge'), figure(186, '部')],
  ])('none of %s', (_, part, whole) => {
    expect(findShare(part, whole)).toBeNull();
  });
});

test.each<[Partial<Claim>, number, string]>([
  [{ text: '85家', bound: 'eq' }, 82, '未达 · 完成 96.5%'],
  [{ text: '85家', bound: 'eq' }, 85, '达到'],
  [{ text: '85家', bound: 'eq' }, 90, '超过 · 完成 105.9%'],
  [{ text: '85家', bound: 'ge' }, 85, '达到'],
  [{ text: '85家', bound: 'gt' }, 84, '未达 · 完成 98.8%'],
  [{ text: '10000家', value: 10000 }, 9999, '未达 · 完成 99.99%'],
  [{ text: '85家', bound: 'le' }, 80, '达到 −5'],
])('an outcome against a target of %o is judged by its bound', (rest, value, expected) => {
  const target = claim('85家', 85, '家', { status: 'target', period: '2025', ...rest });
  const outcome = comparison('outcome', { value, unit: '家', period: '2025', printed: `${value}家` });
  expect(describeChange(target, outcome, zh)).toBe(expected);
});

test.each<[string, Partial<Claim>, Partial<Comparison>, string]>([
  [
    'of a rate',
    { text: '6%', value: 6, unit: '%', kind: 'change' },
    { value: 5.8, unit: '%' },
    '−0.2 个百分点',
  ],
  [
    'of a share',
    { text: '95%', value: 95, unit: '%', kind: 'share' },
    { value: 92, unit: '%' },
    '未达 −3 个百分点',
  ],
  ['of what is known by a bound', {}, { value: 90, bound: 'gt' }, '超过 增加超 5'],
])('no share of the way is told %s', (_, rest, reached, expected) => {
  const target = claim('85家', 85, '家', { status: 'target', period: '2025', ...rest });
  const outcome = comparison('outcome', {
    unit: '家',
    period: '2025',
    printed: `${reached.value}家`,
    ...reached,
  });
  expect(describeChange(target, outcome, zh)).toBe(expected);
});

test.each<[number, number, Bound, string, string]>([
  [22, 20, 'ge', '减少不超过 2', 'down at most 2'],
  [22, 20, 'gt', '减少不到 2', 'down under 2'],
  [22, 20, 'le', '减少2以上', 'down at least 2'],
  [22, 20, 'lt', '减少超 2', 'down over 2'],
  [22, 30, 'ge', '增加8以上', 'up at least 8'],
  [22, 30, 'le', '增加不超过 8', 'up at most 8'],
  [3800, 3000, 'ge', '减少不超过 21.1%', 'down at most 21.1%'],
  [22, 22, 'ge', '持平或增加', 'unchanged or up'],
  [22, 22, 'le', '持平或减少', 'unchanged or down'],
  [22, 22, 'approx', '大致持平', 'about unchanged'],
  [22, 20, 'approx', '≈ −2', '≈ −2'],
])(
  'from %d to %d (%s) is a change in words where only one end is known',
  (from, to, bound, inChinese, inEnglish) => {
    const before = claim(`${from}部`, from, '部');
    const after = comparison('target', { value: to, bound, status: 'target', period: '2025' });
    expect(describeChange(before, after, zh)).toBe(inChinese);
    expect(describeChange(before, after, speak('en'))).toBe(inEnglish);
  },
);

describe('a row says a change', () => {
  const after = claim('460家', 460, '家');
  const before = comparison('prior', { value: 400, unit: '家', period: '2023' });
  const name = { zh: '新认定高新技术企业', en: 'Newly recognised' };

  test('from the earlier figure to the later, whichever is the claim', () => {
    expect(describeChange(after, before, zh)).toBe('+15%');
    expect(describeChange(after, { ...before, relation: 'target', period: '2025' }, zh)).toBe('−13%');
  });

  test.each<[string, Partial<Comparison>]>([
    ['what is not comparable', { comparability: 'not-comparable' }],
    ['another indicator', { name }],
    ['context that is only similar', { relation: 'context', comparability: 'similar' }],
    ["a city's figure of another year", { relation: 'context', area: { zh: '常州市', en: 'Changzhou' } }],
  ])('but not against %s', (_, rest) => {
    expect(describeChange(after, { ...before, ...rest }, zh)).toBeUndefined();
  });
});
