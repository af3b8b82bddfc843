// Checks never accuse what rounding explains and always find what it does not: true statements are
// generated from exact numbers and rounded as a report would, false ones are pushed beyond rounding.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkGrowth, checkParts, checkShare, checkTarget } from '../../../claims/arithmetic/check.ts';
import { stated } from './stated.ts';

/** An amount as a report prints it: rounded to `decimals` places of 万. */
function printed(amount: number, decimals: number) {
  const text = (amount / 10_000).toFixed(decimals);
  return stated(`${text}万元`, Number(`${text}e4`), '元');
}

/** A percentage as printed, with its sign in the word and not in the number. */
function printedRate(rate: number, decimals: number) {
  const text = Math.abs(rate).toFixed(decimals);
  return stated(`${text}%`, Number(text), '%', { direction: rate < 0 ? 'down' : 'up' });
}

const amounts = fc.integer({ min: 1_000_000, max: 1_000_000_000 });
const decimals = fc.integer({ min: 0, max: 2 });
const rates = fc.integer({ min: -60, max: 300 });

describe('checkGrowth', () => {
  test('a true growth rate is never flagged', () => {
    fc.assert(
      fc.property(amounts, amounts, decimals, decimals, (before, after, places, ratePlaces) => {
        const rate = (after / before - 1) * 100;
        const check = checkGrowth(
          printed(before, places),
          printedRate(rate, ratePlaces),
          printed(after, places),
        );
        expect(check).not.toHaveProperty('verdict', 'differs');
      }),
    );
  });

  test('a growth rate false beyond rounding is always flagged', () => {
    fc.assert(
      fc.property(amounts, rates, decimals, fc.constantFrom(-1, 1), (before, rate, places, way) => {
        const after = before * (1 + rate / 100);
        // Two roundings of the rate and two of the amounts (50 元 of at least 40 万) explain less than this.
        const beyond = 1.01 * 10 ** -places + 0.1;
        const wrong = printedRate(rate + way * beyond, places);
        const check = checkGrowth(printed(before, 2), wrong, printed(after, 2));
        expect(check).toHaveProperty('verdict', 'differs');
      }),
    );
  });

  test('says whether the figures fit as written or only by rounding', () => {
    const after = stated('1500万人次', 15e6, '人次');
    const growth = stated('21.4%', 21.4, '%');
    const verdict = (text: string, value: number) => checkGrowth(stated(text, value, '人次'), growth, after);
    expect(verdict('1235.6万人次', 12356e3)).toMatchObject({
      verdict: 'agrees',
      formula: '1235.6万人次 × (1 + 21.4%)',
    });
    expect(verdict('1236.6万人次', 12366e3)).toHaveProperty('verdict', 'differs');
    expect(verdict('1236.4万人次', 12364e3)).toHaveProperty('verdict', 'agrees-within-rounding');
  });

  test('real growth never checks an amount in its year’s prices', () => {
    const real = stated('8.2%', 8.2, '%', { priceBasis: 'constant' });
    const gdp = stated('1302.92亿元', 130292e6, '元', { priceBasis: 'current' });
    expect(checkGrowth(gdp, real, gdp)).toEqual({ mismatch: 'prices' });
  });
});

test('parts that add up are never flagged, parts too large always are', () => {
  const parts = fc.array(amounts, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(parts, decimals, (amountsOfParts, places) => {
      const whole = amountsOfParts.reduce((sum, part) => sum + part);
      const stateds = amountsOfParts.map((part) => printed(part, places));
      expect(checkParts(stateds, printed(whole, places), true)).not.toHaveProperty('verdict', 'differs');
      const tooSmall = whole * 0.5 - 20_000 * amountsOfParts.length;
      if (tooSmall <= 0) return;
      expect(checkParts(stateds, printed(tooSmall, 2), false)).toHaveProperty('verdict', 'differs');
      expect(checkParts(stateds, printed(whole * 2 + 60_000, 2), false)).not.toHaveProperty(
        'verdict',
        'differs',
      );
    }),
  );
});

test('a share ties part and whole', () => {
  const part = stated('22部', 22, '部');
  const whole = stated('186部', 186, '部');
  expect(checkShare(part, stated('11.8%', 11.8, '%'), whole)).toHaveProperty('verdict', 'agrees');
  expect(checkShare(part, stated('21.8%', 21.8, '%'), whole)).toHaveProperty('verdict', 'differs');
  expect(checkShare(part, stated('10%', 10, '%', { bound: 'gt' }), whole)).toHaveProperty(
    'verdict',
    'agrees',
  );
  expect(checkShare(part, stated('2个百分点', 2, '个百分点'), whole)).toEqual({ mismatch: 'points' });
});

describe('checkTarget', () => {
  const lifts = (value: number, more = {}) => stated(`${value}部`, value, '部', more);
  const rate = (value: number, more = {}) => stated(`${value}%`, value, '%', more);

  test.each([
    ['a floor passed', lifts(22), lifts(20, { bound: 'ge' }), 'exceeded'],
    ['a floor reached', lifts(20), lifts(20, { bound: 'ge' }), 'met'],
    ['a floor not reached', lifts(19), lifts(20, { bound: 'ge' }), 'missed'],
    ['within a band', rate(7.8), rate(8, { bound: 'approx' }), 'met'],
    ['above a band', rate(9.1), rate(8, { bound: 'approx' }), 'exceeded'],
    ['below a band', rate(6.9), rate(8, { bound: 'approx' }), 'missed'],
    ['under a ceiling', rate(2.4), rate(3, { bound: 'le' }), 'met'],
    ['over a ceiling', rate(3.6), rate(3, { bound: 'le' }), 'missed'],
    ['a plain number reached', lifts(82), lifts(82), 'met'],
    ['a plain number missed', lifts(82), lifts(85), 'missed'],
    ['a plain number surpassed', lifts(90), lifts(85), 'exceeded'],
    ['an outcome known from below only', lifts(80, { bound: 'gt' }), lifts(85, { bound: 'ge' }), 'open'],
    ['a plain number that the outcome may round to', rate(7.6), rate(8), 'open'],
    ['a plain number that its own rounding reaches', rate(8), rate(7.9), 'met'],
    [
      'an outcome said to be nearly the floor',
      stated('近85部', 85, '部', { bound: 'approx' }),
      lifts(85, { bound: 'ge' }),
      'open',
    ],
    ['a floor that is enough', lifts(90, { bound: 'gt' }), lifts(85, { bound: 'ge' }), 'exceeded'],
  ])('%s', (_name, outcome, target, attainment) => {
    expect(checkTarget(outcome, target)).toBe(attainment);
  });

  test.each([
    ['less than a plain number', rate(1.4), rate(3), 'met'],
    ['less than a band', rate(1.4), rate(3, { bound: 'approx' }), 'met'],
    ['within a band', rate(3.1), rate(3, { bound: 'approx' }), 'met'],
    ['more than a band', rate(3.6), rate(3, { bound: 'approx' }), 'missed'],
    ['a floor, which stays one', rate(2), rate(3, { bound: 'ge' }), 'missed'],
  ])('of what is better low: %s', (_name, outcome, target, attainment) => {
    expect(checkTarget(outcome, target, true)).toBe(attainment);
  });

  test('units that differ are not weighed', () => {
    expect(checkTarget(lifts(22), rate(20))).toEqual({ mismatch: 'units' });
  });
});
