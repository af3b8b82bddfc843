// Two years' reports opened one after the other: the workbench tells what became of the earlier one's targets.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toHtmlText } from '../../cli/archived-page.ts';
import { toCard, waitForPaint } from '../../cli/painted-figures.ts';
import { REPORT_ADDRESS } from '../../cli/report-page.ts';
import { findFaults } from './find-faults.ts';
import { createStage, type Stage } from './launch.ts';
import { readBoxes, toOverlaps } from './text-boxes.ts';

const SITE = new URL(REPORT_ADDRESS).origin;

const toPage = (file: string): string => {
  const text = readFileSync(new URL(`../cases/reports/${file}`, import.meta.url), 'utf8');
  const [, title = '', ...lines] = text.split('\n').filter(Boolean);
  const paragraphs = lines.map((line) => `<p>${toHtmlText(line)}</p>`).join('\n');
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${paragraphs}`;
};

let stage: Stage;
let report: Page;
let bench: Page;
beforeAll(async () => {
  stage = await createStage();
  report = await stage.open(toPage('invented-province.txt'), `${SITE}/2025.html`);
  await waitForPaint(report);
  bench = await stage.openWorkbench();
  await bench.getByRole('tab', { name: '上年目标' }).click({ timeout: 30_000 });
  await bench.getByText('还没有同一地方 2024 年的报告').waitFor({ timeout: 30_000 });
  const earlier = await stage.open(toPage('invented-province-earlier.txt'), `${SITE}/2024.html`);
  await waitForPaint(earlier);
  await earlier.close();
  await report.bringToFront();
  await bench.locator('.promises .chart-picture svg').waitFor({ timeout: 30_000 });
});
afterAll(() => stage.close());

const readCounts = () =>
  bench.locator('.promises table tbody tr').evaluateAll((rows) => rows.map((row) => row.textContent ?? ''));

test('every target is counted once, in words, squares and list', async () => {
  const counts = await readCounts();
  expect(counts.map((count) => count.replace(/\d+/, ''))).toEqual([
    '超过',
    '达到',
    '未达到',
    '无从比较',
    '未再提及',
  ]);
  const total = counts.reduce((sum, count) => sum + Number(/\d+/.exec(count)?.[0]), 0);
  expect(total).toBeGreaterThan(30);
  expect(await bench.locator('.promise').count()).toBe(total);
  expect(await bench.locator('.promises svg rect').count()).toBe(total);
  expect(await bench.getByRole('heading', { level: 2 }).textContent()).toContain(`2024 年目标 ${total} 项`);
});

test('a target stands with its result, and both lead to their words', async () => {
  const jobs = bench.locator('.promise', { hasText: '城镇新增就业' }).first();
  expect(await jobs.getAttribute('data-verdict')).toBe('exceeded');
  expect(await jobs.textContent()).toMatch(/55万人.*62\.5万人/s);
  expect(await jobs.textContent()).toContain('完成 113.6%');
  expect(await jobs.getByRole('link').getAttribute('href')).toMatch(/2024\.html#:~:text=/);
  await jobs.getByRole('button', { name: '到原文:62.5万人' }).click();
  await toCard(report).waitFor();
  expect(await toCard(report).textContent()).toContain('62.5');
});

test('one verdict is shown at a time, where that is asked for', async () => {
  await bench.getByRole('button', { name: /^未达到 / }).click();
  const verdicts = await bench
    .locator('.promise')
    .evaluateAll((items) => [...new Set(items.map((item) => item.getAttribute('data-verdict')))]);
  expect(verdicts).toEqual(['missed']);
  await bench.getByRole('button', { name: '全部', exact: true }).click();
});

test.each([320, 1000])('the picture keeps within %d px, and nothing is at fault', async (width) => {
  await bench.setViewportSize({ width, height: 900 });
  const drawing = bench.locator('.promises svg').first();
  await expect.poll(() => drawing.getAttribute('width')).toBe(String(width - 32));
  const { frame, texts } = await readBoxes(drawing);
  expect(toOverlaps(texts)).toEqual([]);
  for (const { right, text } of texts) expect(right, text).toBeLessThanOrEqual(frame.right);
  expect(await findFaults(bench, ['body'])).toEqual([]);
});

test('the years of an indicator go on in the report of the year before', async () => {
  await bench.getByRole('tab', { name: '图' }).click();
  const years = bench.getByRole('combobox', { name: '一项指标的历年' });
  // What is there to choose from is told anew once the other year's report has been asked for.
  const choose = async () => {
    const option = years.locator('option', { hasText: '城镇新增就业' }).first();
    await years.selectOption(await option.getAttribute('value'));
    return bench.locator('figure.chart').last().locator('svg text').allTextContents();
  };
  await expect.poll(choose).toEqual(expect.arrayContaining(['2023', '2024', '2025']));
  expect(stage.errors).toEqual([]);
});
