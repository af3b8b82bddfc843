// From one figure to another: the difference, the percentage, and what bounds leave of both.

import { expect, test } from 'vitest';
import { toChange } from '../../../claims/arithmetic/change.ts';
import { stated } from './stated.ts';

test('amounts change by a difference and a percentage', () => {
  expect(toChange(stated('126个', 126, '个'), stated('118个', 118, '个'))).toEqual({
    difference: -8,
    percent: -6.349206349206,
    isPoints: false,
    bound: 'eq',
  });
});

test('percentages change by points', () => {
  expect(toChange(stated('21.3%', 21.3, '%'), stated('21.4%', 21.4, '%'))).toEqual({
    difference: 0.1,
    percent: null,
    isPoints: true,
    bound: 'eq',
  });
});

test('a floor leaves a floor, a floor to start from a ceiling', () => {
  const floor = stated('20部', 20, '部', { bound: 'ge' });
  const plain = stated('22部', 22, '部');
  expect(toChange(plain, floor)).toMatchObject({ difference: -2, bound: 'ge' });
  expect(toChange(floor, plain)).toMatchObject({ difference: 2, bound: 'le' });
  expect(toChange(floor, floor)).toBeNull();
});

test('units that differ, ranges, and a start at nothing', () => {
  expect(toChange(stated('350套', 350, '套'), stated('200个', 200, '个'))).toBeNull();
  expect(toChange(stated('3至5个', 3, '个', { valueHigh: 5 }), stated('4个', 4, '个'))).toBeNull();
  expect(toChange(stated('0家', 0, '家'), stated('3家', 3, '家'))).toMatchObject({
    difference: 3,
    percent: null,
  });
});
