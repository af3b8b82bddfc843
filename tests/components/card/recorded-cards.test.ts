// What the cards of the recorded report draw and say of figures that are easily misread: a series with a target at its
// end, a stock beside a flow, a target that was missed, growth beside an amount.

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { loadBundledPack } from '../../../cli/load-pack.ts';
import { toBarEntries } from '../../../components/card/bar-entries.ts';
import { ComparisonRow } from '../../../components/card/ComparisonRow.tsx';
import { describeChange } from '../../../components/wording/describe-change.ts';
import { createRecord } from '../../../data/create-record.ts';
import type { Comparison, LinkedClaim } from '../../../data/linked-claim.ts';
import { readPage } from '../../../data/read-page.ts';
import { speak } from '../messages.ts';

const zh = speak('zh');
const pack = loadBundledPack();
const [report] = pack.reports;
const page = readPage(report?.archive.text ?? '', createRecord([pack]));

function find(id: string): LinkedClaim {
  const linked = page?.linked.claims.find((claim) => claim.id === id);
  if (!linked) throw new Error(id);
  return linked;
}

const draw = (id: string) =>
  toBarEntries(find(id)).map(({ figure: { period, value }, form }) => [period, form, value]);

const render = (linked: LinkedClaim, field: 'target' | 'outcome', comparison: Comparison | null) =>
  renderToString(
    h(ComparisonRow, {
      linked,
      row: { field, comparison, period: comparison?.period ?? '' },
      language: zh,
      onJump: () => {},
      own: { onAdd: async () => null, drafts: new Map(), onManage: () => {} },
    }),
  );

test('three years of GDP lead up to the target', () => {
  expect(draw('gdp-2025')).toEqual([
    ['2021', 'actual', 1101.09e8],
    ['2022', 'actual', 1216.4e8],
    ['2023', 'actual', 1302.92e8],
    ['2025', 'target', 1500e8],
  ]);
});

test('460 high-tech firms in all are not set against 150 newly certified: no change, no bars, and the reason', () => {
  const linked = find('high-tech-firms-stock-2024');
  const { target, claim } = linked;
  expect(target).toMatchObject({ value: 150, comparability: 'similar' });
  expect(target && describeChange(claim, target, zh)).toBeUndefined();
  expect(draw('high-tech-firms-stock-2024')).toEqual([]);
  const row = render(linked, 'target', target);
  expect(row).toContain('新认定高新技术企业');
  expect(row).toContain('一为存量、一为流量');
  expect(row).not.toContain('row-change');
});

test('82 of the 85 firms from German-speaking countries came', () => {
  const linked = find('german-speaking-firms-2025');
  const row = render(linked, 'outcome', linked.outcome);
  expect(row.replace(/<[^>]*>/g, ' ')).toMatch(/82 家.*未达 · 完成 96.5%/);
  expect(draw('german-speaking-firms-2025')).toEqual([
    ['2024', 'actual', 66],
    ['2025', 'target', 85],
    ['2025', 'actual', 82],
  ]);
});

test('growth at constant prices is not put beside the amount', () => {
  const { claim, context } = find('gdp-2025');
  const growth = context.find(({ unit }) => unit === '%');
  expect(growth).toMatchObject({
    comparability: 'not-comparable',
    why: { zh: expect.stringContaining('不变价') },
  });
  expect(growth && describeChange(claim, growth, zh)).toBeUndefined();
});
