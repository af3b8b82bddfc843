// The tables beside the pictures have the pictures' numbers; what is left out is said.

import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { ChartActions } from '../../../components/charts/chart-actions.ts';
import { PlanChart } from '../../../components/charts/PlanChart.tsx';
import { toPlanRows } from '../../../components/charts/plan-rows.ts';
import { YearsChart } from '../../../components/charts/YearsChart.tsx';
import { YearsSection } from '../../../components/charts/YearsSection.tsx';
import { toYearRows } from '../../../components/charts/year-rows.ts';
import { listSeries } from '../../../data/series/indicator-series.ts';
import { toPlanOverview } from '../../../data/series/plan-overview.ts';
import { JINTAN_CLAIMS } from '../../data/series/jintan-claims.ts';
import { speak } from '../messages.ts';

const ACTIONS: ChartActions = {
  onCopy: async () => true,
  onSave: async () => true,
  onPrint: async () => true,
};
const overview = toPlanOverview(JINTAN_CLAIMS, '2025');
const series = listSeries(JINTAN_CLAIMS);
const onJump = () => {};

const toCells = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
      cell
        .replace(/<[^>]*>/g, ' ')
        .replaceAll('&lt;', '<')
        .trim(),
    ),
  );

describe.each(['zh', 'en'] as const)('in %s', (locale) => {
  const language = speak(locale);

  test('the plan’s table has a row for each bar, with its numbers', () => {
    const html = render(<PlanChart {...{ overview, language, onJump }} report="金坛区" actions={ACTIONS} />);
    const rows = toPlanRows(overview, 'percent', language);
    const [, ...cells] = toCells(html);
    expect(cells.map(([, ...numbers]) => numbers)).toEqual(
      rows.map(({ actual, target, change }) => [actual, target, change]),
    );
    for (const { name } of rows) expect(html).toContain(name);
    expect(html).toMatch(/role="img" aria-label="[^"]{20,}"/);
  });

  test('a year’s table has every mark, with where it comes from', () => {
    for (const one of series) {
      const html = render(
        <YearsChart {...{ series: one, language, onJump }} place="金坛区" actions={ACTIONS} />,
      );
      const { marks } = toYearRows(one, language);
      const [, ...cells] = toCells(html);
      expect(cells.map(([year, form, figure]) => [year, form, figure])).toEqual(
        marks.map(({ year, formText, text }) => [String(year), formText, text]),
      );
      for (const { source } of marks) expect(source).not.toBe('');
    }
  });
});

const zh = speak('zh');
const planHtml = render(
  <PlanChart overview={overview} language={zh} onJump={onJump} report="" actions={ACTIONS} />,
);

test('targets that were not compared are counted by reason', () => {
  expect(planHtml).toContain('52 项目标中 20 项可比,另有 32 项未比');
  expect(planHtml).toContain('报告没有给出 2024 年实绩:28 项');
  expect(planHtml).toContain('口径不同,或一为存量、一为流量:4 项');
});

test('a floor below last year’s result is not counted as a lower target', () => {
  expect(planHtml).toContain('8 项高于上年,5 项低于上年,5 项下限不高于上年,2 项持平');
  const ceilings = {
    ...overview,
    pairs: overview.pairs.map((pair) => ({
      ...pair,
      target: { ...pair.target, bound: 'le' as const },
    })),
  };
  const sides = toPlanRows(ceilings, 'percent', zh).map(({ side, amount }) => [side, amount >= 0]);
  expect(new Set(sides.map(String))).toEqual(new Set(['ceiling,true', 'down,false']));
});

test('signs are explained where they are used, and only there', () => {
  expect(planHtml).toContain('* 点线框');
  const plain = {
    ...overview,
    pairs: overview.pairs.filter(({ comparability }) => comparability === 'same'),
  };
  expect(
    render(<PlanChart overview={plain} language={zh} onJump={onJump} report="" actions={ACTIONS} />),
  ).not.toContain('* 点线框');
});

test('a report that is on no page has names that lead nowhere', () => {
  const html = render(
    <PlanChart overview={overview} language={zh} onJump={null} report="" actions={ACTIONS} />,
  );
  expect(planHtml).toContain('chart-jump');
  expect(html).not.toContain('chart-jump');
});

test('where nothing can be compared, that is said', () => {
  const none = { ...overview, pairs: [] };
  expect(
    render(<PlanChart overview={none} language={zh} onJump={onJump} report="" actions={ACTIONS} />),
  ).toContain('没有一项目标能与 2024 年的实绩公平相比');
  expect(
    render(<YearsSection series={[]} place="" language={zh} onJump={onJump} actions={ACTIONS} />),
  ).toContain('没有一项指标有两年以上的数字可画');
});

test('labels of one row of years are in one unit', () => {
  const gdp = series.find(({ name }) => name.zh === '地区生产总值');
  const rows = gdp && toYearRows(gdp, zh);
  expect(rows?.unit).toBe('亿元');
  expect(rows?.marks.map(({ label }) => label)).toEqual([
    '1101.09*',
    '1216.4*',
    '1302.92*',
    '1500',
    '≥ 1500*',
  ]);
});
