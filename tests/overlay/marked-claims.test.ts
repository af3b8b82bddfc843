import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../components/settings/settings.ts';
import type { MarkKind } from '../../data/mark-kind.ts';
import type { Mark } from '../../data/read-page.ts';
import { countKinds, findNext, isMarked } from '../../overlay/marked-claims.ts';
import { mayOpen } from '../../overlay/pointing.ts';

const mark = (start: number, kind: MarkKind = 'actual'): Mark => ({
  id: `c${start}`,
  start,
  end: start + 1,
  kind,
});
const claims = [10, 20, 30].map((start) => ({ mark: mark(start) }));

describe('density', () => {
  const compared = new Set(['c10']);
  test.each([
    ['all', 'actual', [true, true]],
    ['compared', 'actual', [true, false]],
    ['differing', 'actual', [false, false]],
    ['compared', 'differs', [true, true]],
    ['differing', 'differs', [true, true]],
  ] as const)('%s marks a figure that is %s: %j', (density, kind, wanted) => {
    const settings = { ...DEFAULT_SETTINGS, density };
    expect([10, 20].map((start) => isMarked(mark(start, kind), settings, compared))).toEqual(wanted);
  });

  test('marks nothing as compared while that is not known', () => {
    expect(isMarked(mark(10), { ...DEFAULT_SETTINGS, density: 'compared' }, null)).toBe(false);
  });
});

describe('the next figure', () => {
  test.each([
    [10, 1, 20],
    [20, -1, 10],
    [30, 1, 10],
    [10, -1, 30],
  ] as const)('from %i by %i is %i', (from, by, to) => {
    expect(findNext(claims, mark(from), by)?.mark.start).toBe(to);
  });

  test('is found from a figure that is not marked itself', () => {
    expect(findNext(claims, mark(25), 1)?.mark.start).toBe(30);
    expect(findNext(claims, mark(25), -1)?.mark.start).toBe(20);
  });

  test('is nowhere where none is marked', () => {
    expect(findNext([], mark(10), 1)).toBeUndefined();
  });
});

test('figures are counted by kind', () => {
  const counted = countKinds([...claims, { mark: mark(40, 'differs') }]);
  expect(counted).toEqual({ actual: 3, target: 0, unrecorded: 0, differs: 1 });
});

test.each([
  ['always', [true, true, true]],
  ['alt', [false, true, false]],
  ['shift', [false, false, true]],
  ['never', [false, false, false]],
] as const)('resting opens a card %s: with nothing, Alt, Shift held %j', (hover, wanted) => {
  const held = [
    { altKey: false, shiftKey: false },
    { altKey: true, shiftKey: false },
    { altKey: false, shiftKey: true },
  ];
  expect(held.map((keys) => mayOpen(hover, keys))).toEqual(wanted);
});
