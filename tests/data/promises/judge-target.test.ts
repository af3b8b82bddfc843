import { describe, expect, test as plainTest } from 'vitest';
import type { Bound } from '../../../claims/claim.ts';
import { findShareOfTarget, judgeTarget, type WeighedFigure } from '../../../data/promises/judge-target.ts';
import { fc, test } from '../../claims/fast-check.ts';

const figure = (
  printed: string,
  value: number,
  unit: string,
  rest: Partial<WeighedFigure> = {},
): WeighedFigure => ({
  ...{ printed, value, unit, bound: 'eq', status: 'actual', period: '2024', kind: 'level', subject: '某事' },
  ...rest,
});
const homes = (value: number, bound: Bound = 'eq') => figure(`${value}套`, value, '套', { bound });
const rate = (value: number, rest: Partial<WeighedFigure> = {}) =>
  figure(`${value}%`, value, '%', { kind: 'change', ...rest });
const prices = { subject: '居民消费价格涨幅' };
const energy = { subject: '单位生产总值能耗', direction: 'down' as const };

plainTest.each<[string, WeighedFigure, WeighedFigure, string]>([
  // 以上 is a floor.
  ['a floor reached', homes(100), homes(100, 'ge'), 'kept'],
  ['a floor surpassed', homes(120), homes(100, 'ge'), 'exceeded'],
  ['a floor missed', homes(99), homes(100, 'ge'), 'missed'],
  ['超 100 is not reached by 100', homes(99), homes(100, 'gt'), 'missed'],
  // A ceiling is kept from below, and nothing is better than kept.
  ['under a ceiling', rate(4.1), rate(4.5, { bound: 'le' }), 'kept'],
  ['on a ceiling', rate(4.5), rate(4.5, { bound: 'le' }), 'kept'],
  ['over a ceiling', rate(4.8), rate(4.5, { bound: 'le' }), 'missed'],
  // 左右 is a band.
  ['within a band', rate(6.9), rate(7, { bound: 'approx' }), 'kept'],
  ['above a band', rate(7.9), rate(7, { bound: 'approx' }), 'exceeded'],
  ['below a band', rate(6.1), rate(7, { bound: 'approx' }), 'missed'],
  // A plain number.
  ['a plain number reached', homes(580), homes(580), 'kept'],
  ['a plain number surpassed', homes(601), homes(580), 'exceeded'],
  ['a plain number missed', homes(570), homes(580), 'missed'],
  ['counted in other words', figure('350个', 350, '个'), homes(300), 'exceeded'],
  ['a range reached at its lower end', rate(6.2), rate(6, { valueHigh: 7, printed: '6%-7%' }), 'kept'],
  // What rounding explains is no miss, and no hit.
  ['short by what rounding hides', rate(7.6), rate(8), 'open rounding'],
  [
    '2万 aimed at, 1.96万 reached',
    figure('1.96万亩', 19_600, '亩'),
    figure('2万亩', 20_000, '亩'),
    'open rounding',
  ],
  [
    'reached as far as rounding tells',
    figure('65亿元', 6.5e9, '元'),
    figure('65亿元', 6.5e9, '元', { bound: 'ge' }),
    'kept',
  ],
  // Bounds of the result.
  ['over 80 of 85', homes(80, 'gt'), homes(85), 'open bound'],
  ['over 90 of 85', homes(90, 'gt'), homes(85), 'exceeded'],
  ['nearly 85', figure('近85套', 85, '套', { bound: 'approx' }), homes(85, 'ge'), 'open bound'],
  ['about 100, well over 85', figure('约100套', 100, '套', { bound: 'approx' }), homes(85, 'ge'), 'exceeded'],
  // Ways.
  ['a larger decline than aimed at', rate(5.6, energy), rate(3.1, { ...energy, bound: 'ge' }), 'exceeded'],
  [
    'a rise where a fall was aimed at',
    rate(1, { direction: 'up' }),
    rate(3, { ...energy, bound: 'ge' }),
    'missed',
  ],
  [
    'a fall where growth was aimed at',
    rate(2.1, { direction: 'down' }),
    rate(3, { direction: 'up' }),
    'missed',
  ],
  ['a decline told without a word for it', rate(5.6), rate(3.1, { ...energy, bound: 'ge' }), 'exceeded'],
  // What is better low.
  ['prices that rose less than about 3%', rate(1.4, prices), rate(3, { ...prices, bound: 'approx' }), 'kept'],
  ['prices that rose more', rate(3.9, prices), rate(3, { ...prices, bound: 'approx' }), 'missed'],
  ['prices that fell', rate(0.2, { direction: 'down' }), rate(3, { ...prices, direction: 'up' }), 'kept'],
  [
    'a rate of jobless below the plain number',
    rate(5.1, { kind: 'share' }),
    rate(5.5, { kind: 'share', subject: '城镇调查失业率' }),
    'kept',
  ],
  // Nothing to weigh.
  ['other units', figure('200公顷', 200, '公顷'), figure('3000亩', 3000, '亩'), 'open unit'],
])('%s', (_, outcome, target, expected) => {
  const { verdict, reason } = judgeTarget(outcome, target);
  expect([verdict, reason].filter(Boolean).join(' ')).toBe(expected);
});

const bounds = fc.constantFrom<Bound>('eq', 'ge', 'gt', 'approx');
const counts = fc.integer({ min: 1, max: 100_000 });

test.prop([counts, counts, bounds])('more of it never makes it worse', (value, aim, bound) => {
  const order = ['missed', 'open', 'kept', 'exceeded'];
  const judge = (reached: number) => order.indexOf(judgeTarget(homes(reached), homes(aim, bound)).verdict);
  expect(judge(value + 1)).toBeGreaterThanOrEqual(judge(value));
});

test.prop([counts, bounds.filter((bound) => bound !== 'gt')])(
  'what was aimed at is never missed by itself',
  (aim, bound) => {
    expect(judgeTarget(homes(aim), homes(aim, bound)).verdict).toBe('kept');
  },
);

test.prop([fc.integer({ min: 10, max: 9999 }), fc.integer({ min: -5, max: 4 })])(
  'nobody is accused of what rounding to 万 hides',
  (tenThousands, hundreds) => {
    const exact = figure('', tenThousands * 1e4 + hundreds * 1000, '人');
    const aimed = { ...exact, printed: `${exact.value}人` };
    const printed = figure(`${tenThousands}万人`, tenThousands * 1e4, '人');
    expect(judgeTarget(printed, aimed).verdict).not.toBe('missed');
  },
);

describe('the share of the way', () => {
  plainTest.each<[string, WeighedFigure, WeighedFigure, number | null]>([
    ['82 of 85', homes(82), homes(85), 96.47],
    ['more than all', homes(601), homes(580), 103.62],
    ['just met', homes(85), homes(85), null],
    ['of a rate', rate(6.9), rate(7), null],
    ['under a ceiling', homes(80), homes(85, 'le'), null],
    ['known by a bound only', homes(80, 'gt'), homes(85), null],
    [
      'of a density',
      figure('29微克/立方米', 29, '微克/立方米'),
      figure('30微克/立方米', 30, '微克/立方米'),
      null,
    ],
    [
      'of a change',
      figure('1442万人', 1442e4, '人'),
      figure('1000万人', 1e7, '人', { kind: 'change' }),
      null,
    ],
  ])('%s', (_, outcome, target, expected) => {
    const share = findShareOfTarget(outcome, target);
    if (expected === null) expect(share).toBeNull();
    else expect(share).toBeCloseTo(expected, 2);
  });
});
