// What the workbench lists: which claims pass a filter, in which order, and what keys do among them.

import { describe, expect, test } from 'vitest';
import {
  countChoices,
  filterEntries,
  NO_FILTER,
  toBenchEntries,
} from '../../../components/workbench/bench-filter.ts';
import { readBenchKey } from '../../../components/workbench/bench-keys.ts';
import { findRelativeChange, sortEntries } from '../../../components/workbench/bench-order.ts';
import type { LinkedClaim } from '../../../data/linked-claim.ts';
import { claim, comparison, indicator, linked } from '../build-linked.ts';

const TEXT = '前言。\n一、回顾\n加装电梯22部;新增泊位1124个。\n二、安排\n加装电梯20部以上;泊位增长6%。';
const HEADINGS = [
  { title: '回顾', start: TEXT.indexOf('回顾') },
  { title: '安排', start: TEXT.indexOf('安排') },
];

const at = (printed: string, made: LinkedClaim): LinkedClaim => {
  const start = TEXT.indexOf(printed);
  return {
    ...made,
    id: printed,
    claim: { ...made.claim, text: printed, start, end: start + printed.length },
  };
};
const lifts = at(
  '22部',
  linked({ claim: claim('22部', 22, '部'), prior: comparison('prior', { value: 20 }) }),
);
const parking = at(
  '1124个',
  linked({
    claim: claim('1124个', 1124, '个'),
    indicator: indicator('新增停车泊位', 'Parking spaces added', '个'),
    prior: comparison('prior', { value: 1000, unit: '个' }),
    finding: { kind: 'agrees-within-rounding', record: null, why: null },
  }),
);
const planned = at(
  '20部以上',
  linked({
    claim: claim('20部以上', 20, '部', { status: 'target', period: '2025', bound: 'ge' }),
    base: comparison('base', { value: 22 }),
    finding: { kind: 'differs', record: null, why: null },
  }),
);
const rate = at(
  '6%',
  linked({
    claim: claim('6%', 6, '%', { status: 'target', kind: 'change', subject: '泊位' }),
    indicator: null,
    finding: { kind: 'no-record', record: null, why: null },
  }),
);
const entries = toBenchEntries(TEXT, HEADINGS, [lifts, parking, planned, rate]);
const list = (filter: Partial<typeof NO_FILTER>, checked: string[] = []) =>
  filterEntries(entries, { ...NO_FILTER, ...filter }, (id) => checked.includes(id)).map(
    ({ linked: { id } }) => id,
  );

test('those that linking asks about can be gone through one by one', () => {
  const doubt = { id: 'a', slot: 'prior' as const, comparison: comparison('prior', { value: 5 }) };
  const asked = toBenchEntries(TEXT, HEADINGS, [lifts, { ...rate, suggested: [doubt] }]);
  const passed = filterEntries(asked, { ...NO_FILTER, check: 'doubtful' }, () => true);
  expect(passed.map(({ linked: { id } }) => id)).toEqual(['6%']);
});

describe('a filter', () => {
  test('lets all pass at first, each under its heading', () => {
    expect(list({})).toEqual(['22部', '1124个', '20部以上', '6%']);
    expect(entries.map(({ section }) => section)).toEqual([0, 0, 1, 1]);
  });

  test.each([
    [{ section: 1 }, ['20部以上', '6%']],
    [{ status: 'target' }, ['20部以上', '6%']],
    [{ finding: 'agrees' }, ['22部', '1124个']],
    [{ finding: 'differs' }, ['20部以上']],
    [{ status: 'target', finding: 'no-record' }, ['6%']],
    [{ check: 'checked' }, ['1124个']],
    [{ check: 'unchecked', section: 0 }, ['22部']],
    [{ text: 'PARKING' }, ['1124个']],
    [{ text: '电梯' }, ['22部', '20部以上']],
    [{ text: '泊位 6%' }, ['20部以上', '6%'].slice(1)],
    [{ text: '１１２４' }, ['1124个']],
    [{ text: '没有' }, []],
  ] as const)('%o', (filter, ids) => {
    expect(list(filter, ['1124个'])).toEqual(ids);
  });

  test('counts its choices, its words apart', () => {
    expect(countChoices({ ...NO_FILTER, text: 'x' })).toBe(0);
    expect(countChoices({ ...NO_FILTER, section: 0, check: 'checked' })).toBe(2);
  });
});

describe('an order', () => {
  const order = (by: Parameters<typeof sortEntries>[1]) =>
    sortEntries(entries, by).map(({ linked: { id } }) => id);

  test('by change puts the greatest rise first, and what cannot be told last', () => {
    expect(findRelativeChange(lifts)).toBe(10);
    expect(findRelativeChange(parking)).toBe(12.4);
    expect(order('change')).toEqual(['1124个', '22部', '20部以上', '6%']);
  });

  test('computes nothing with a figure that differs, nor with one that is not comparable', () => {
    expect(findRelativeChange(planned)).toBeNull();
    const prior = comparison('prior', { value: 20, comparability: 'not-comparable' });
    expect(findRelativeChange({ ...lifts, prior })).toBeNull();
  });

  test('by finding puts first what needs a second look, and keeps the order of the page among equals', () => {
    expect(order('finding')).toEqual(['20部以上', '6%', '22部', '1124个']);
    expect(order('page')).toEqual(['22部', '1124个', '20部以上', '6%']);
  });
});

describe('a key', () => {
  const press = (key: string, more: object = {}) => ({
    ...{
      key,
      isComposing: false,
      keyCode: 0,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
    },
    ...more,
  });
  const to = (key: string, from: number, count = 20) => {
    const act = readBenchKey(press(key), from, count);
    return act?.type === 'move' ? act.to : null;
  };

  test('moves, and stops at the ends', () => {
    expect(['j', 'ArrowDown', 'k', 'ArrowUp'].map((key) => to(key, 5))).toEqual([6, 6, 4, 4]);
    expect([to('k', 0), to('j', 19), to('Home', 9), to('End', 9), to('PageDown', 15)]).toEqual([
      0, 19, 0, 19, 19,
    ]);
  });

  test('unfolds, folds, chooses, rates and goes back', () => {
    const types = ['ArrowRight', 'ArrowLeft', 'x', 'Escape'].map(
      (key) => readBenchKey(press(key), 0, 1)?.type,
    );
    expect(types).toEqual(['unfold', 'fold', 'choose', 'back']);
    expect(['0', '5', '6'].map((key) => readBenchKey(press(key), 0, 1))).toEqual([
      { type: 'rate', rating: null },
      { type: 'rate', rating: 5 },
      null,
    ]);
  });

  test('is the browser’s with a modifier, and where it means nothing', () => {
    expect(readBenchKey(press('j', { ctrlKey: true }), 0, 2)).toBeNull();
    for (const key of ['Enter', ' ', 'a', 'constructor']) expect(readBenchKey(press(key), 0, 2)).toBeNull();
  });
});
