// Where things stand in the pictures: no text runs into another or out of the picture, whatever the width.

import { describe, expect, test as plain } from 'vitest';
import {
  NAME_SIZE,
  type PlanLayout,
  placePlan,
  SECOND_SIZE,
} from '../../../components/charts/plan-layout.ts';
import type { PlanRow } from '../../../components/charts/plan-rows.ts';
import { toTextWidth } from '../../../components/charts/text-width.ts';
import { LABEL_SIZE, placeYears } from '../../../components/charts/year-layout.ts';
import type { YearMark } from '../../../components/charts/year-rows.ts';
import { PROMISE_LABEL_SIZE, placePromises, SQUARE } from '../../../components/promises/promise-layout.ts';
import { VERDICTS } from '../../../data/promises/plan-promise.ts';
import { fc, test } from '../../claims/fast-check.ts';

const widths = fc.integer({ min: 288, max: 1200 });
const names = fc.constantFrom(
  '加装既有住宅电梯',
  '新增国家级专精特新“小巨人”企业',
  'Lifts added to existing housing',
  '口袋公园',
);
const planRows: fc.Arbitrary<PlanRow> = fc.record({
  id: fc.string(),
  name: names,
  actual: fc.constantFrom('22 部', '超 2170 亩', '1302.92 亿元'),
  target: fc.constantFrom('20 部以上', '1 万亩', '1500 亿元'),
  change: fc.constantFrom('≥ −9.1%', '< +360.8%', '持平', '+2'),
  amount: fc.float({ min: -100, max: 400, noNaN: true }),
  opens: fc.constantFrom('up', 'down', null),
  side: fc.constant('up' as const),
  isSimilar: fc.boolean(),
  note: fc.constant(''),
});

const toPx = ({ domain, range }: Pick<PlanLayout, 'domain' | 'range'>, value: number) =>
  range[0] + ((value - domain[0]) / (domain[1] - domain[0])) * (range[1] - range[0]);

describe('the plan', () => {
  test.prop([fc.array(planRows, { minLength: 1, maxLength: 30 }), widths])(
    'has room for everything',
    (rows, width) => {
      const layout = placePlan(rows, width);
      let above = 0;
      for (const { row, names, figures, changeY, barTop, barBottom, bottom, end } of layout.rows) {
        const lines = [...names, ...figures];
        const changeLeft = width - toTextWidth(row.change, NAME_SIZE);
        for (const { text, y } of names) {
          const right = toTextWidth(text, NAME_SIZE);
          if (Math.abs(y - changeY) < NAME_SIZE) expect(right).toBeLessThan(changeLeft);
        }
        for (const { text } of figures) expect(toTextWidth(text, SECOND_SIZE)).toBeLessThanOrEqual(width);
        expect(Math.min(...lines.map(({ y }) => y)) - NAME_SIZE / 2).toBeGreaterThan(above);
        expect(Math.max(barBottom, ...lines.map(({ y }) => y))).toBeLessThan(bottom);
        if (layout.isStacked) expect(barTop).toBeGreaterThan(Math.max(...lines.map(({ y }) => y)));
        expect(toPx(layout, end)).toBeGreaterThanOrEqual(layout.range[0]);
        expect(toPx(layout, end)).toBeLessThanOrEqual(layout.range[1]);
        above = bottom;
      }
      expect(layout.heightPx).toBeGreaterThan(above);
      expect(layout.ticks).toContain(0);
    },
  );

  plain('breaks the few bars that go very far, and no bar where most do', () => {
    const row = (amount: number) => ({ amount, name: '', actual: '', target: '', change: '' }) as PlanRow;
    const broken = (amounts: number[]) =>
      placePlan(amounts.map(row), 600).rows.filter(({ isBroken }) => isBroken).length;
    expect(broken([-50, 20, 40, 361])).toBe(1);
    expect(broken([200, 300, 361])).toBe(0);
  });
});

const marks = fc
  .array(
    fc.record({
      year: fc.integer({ min: 2015, max: 2026 }),
      form: fc.constantFrom('actual', 'target', 'derived'),
      value: fc.float({ min: 0, max: 2000, noNaN: true }),
      label: fc.constantFrom('1302.92*', '≥ 65', '8.2', '1,234,567'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((some) =>
    some
      .sort((a, b) => a.year - b.year)
      .map((one, at) => ({ ...one, key: String(at), formText: '实绩', range: null }) as unknown as YearMark),
  );

describe('the years', () => {
  test.prop([marks, widths, fc.boolean()])(
    'have labels that keep clear of each other',
    (some, width, isAmount) => {
      const layout = placeYears(some, isAmount, width);
      const placed = [...layout.marks].sort((a, b) => a.at - b.at);
      expect(placed.length).toBe(some.length);
      for (const [at, one] of placed.entries()) {
        const next = placed[at + 1];
        const need = layout.isUpright
          ? (toTextWidth(one.mark.label, LABEL_SIZE) + toTextWidth(next?.mark.label ?? '', LABEL_SIZE)) / 2
          : LABEL_SIZE;
        if (next) expect(next.at - one.at).toBeGreaterThanOrEqual(need);
      }
      if (layout.isUpright) expect(layout.span[1]).toBeLessThanOrEqual(width + 0.001);
      else expect(layout.range[1]).toBeGreaterThan(layout.range[0]);
    },
  );

  test.prop([marks, widths])('keep a place for every year without a figure', (some, width) => {
    const { years } = placeYears(some, true, width);
    const [first, last] = [some[0]?.year ?? 0, some.at(-1)?.year ?? 0];
    const told = years.flatMap(({ text }) => {
      const [from = 0, to = from] = text.split('–').map(Number);
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    });
    expect(told).toEqual(Array.from({ length: last - first + 1 }, (_, at) => first + at));
  });
});

test.prop([fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 5, maxLength: 5 }), widths])(
  'the squares of a plan are as many as its targets, and none lies on another or outside',
  (counts, width) => {
    const labels = ['超过', '达到', '未达到', '无从比较', '未再提及'];
    const given = VERDICTS.map((verdict, at) => ({
      verdict,
      label: labels[at] ?? '',
      count: counts[at] ?? 0,
    }));
    const { rows, heightPx } = placePromises(given, width);
    const squares = rows.flatMap((row) => row.squares);
    expect(rows.map((row) => row.squares.length)).toEqual(counts);
    expect(new Set(squares.map(({ x, y }) => `${x} ${y}`)).size).toBe(squares.length);
    for (const { x, y } of squares) {
      expect(x + SQUARE).toBeLessThanOrEqual(width);
      expect(y + SQUARE).toBeLessThan(heightPx);
    }
    for (const { label, countX } of rows) expect(toTextWidth(label, PROMISE_LABEL_SIZE)).toBeLessThan(countX);
  },
);
