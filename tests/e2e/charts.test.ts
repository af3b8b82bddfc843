// The workbench's pictures in the built extension: drawn under its policy, legible at every width, in light, dark and
// forced colours, and fit to be copied, saved and printed.

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toCard } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { findFaults } from './find-faults.ts';
import { createStage, type Stage } from './launch.ts';
import { readBoxes, toOverlaps } from './text-boxes.ts';

let stage: Stage;
let report: Page;
let bench: Page;
beforeAll(async () => {
  stage = await createStage();
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  report = await stage.open(makePage(readArchivedText()));
  bench = await stage.openWorkbench();
  await bench.getByRole('tab', { name: '图' }).click({ timeout: 30_000 });
  await bench.locator('.chart-picture svg').nth(1).waitFor({ timeout: 30_000 });
});
afterAll(() => stage.close());

const toChart = (at: number): Locator => bench.locator('figure.chart').nth(at);
const readPlan = () => toChart(0).locator('svg text').allTextContents();

const readColour = (selector: string, property: string): Promise<string> =>
  bench
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('the plan is drawn with its numbers, and nothing complains', async () => {
  const texts = await readPlan();
  expect(texts).toEqual(expect.arrayContaining(['新增停车泊位', '1124 个 → 600 个', '−46.6%', '2024 实绩']));
  expect(await toChart(0).getByRole('img').getAttribute('aria-label')).toContain('池塘标准化改造');
  expect(stage.errors).toEqual([]);
});

test.each([320, 420, 1000])('no text runs into another or out of its picture at %d px', async (width) => {
  await bench.setViewportSize({ width, height: 900 });
  await expect.poll(() => toChart(0).locator('svg').getAttribute('width')).toBe(String(width - 32));
  for (const at of [0, 1]) {
    const boxes = await readBoxes(toChart(at).locator('svg'));
    expect(boxes.texts.length).toBeGreaterThan(8);
    expect(toOverlaps(boxes.texts)).toEqual([]);
    for (const { text, left, right, top, bottom } of boxes.texts) {
      expect(left, text).toBeGreaterThanOrEqual(boxes.frame.left - 1);
      expect(right, text).toBeLessThanOrEqual(boxes.frame.right + 1);
      expect(top, text).toBeGreaterThanOrEqual(boxes.frame.top - 1);
      expect(bottom, text).toBeLessThanOrEqual(boxes.frame.bottom + 1);
    }
  }
});

test.each([
  ['light', 'rgb(179, 69, 44)'],
  ['dark', 'rgb(242, 144, 111)'],
] as const)('targets have their colour in the %s, dashed', async (colorScheme, colour) => {
  await bench.emulateMedia({ colorScheme });
  const bar = '.chart svg [stroke-dasharray="5 3"][stroke="var(--target)"]';
  expect(await readColour(bar, 'stroke')).toBe(colour);
  expect(await findFaults(bench, ['body'])).toEqual([]);
});

test('in forced colours the forms stay', async () => {
  await bench.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  const ink = await readColour('body', 'color');
  expect(await readColour('.chart svg [stroke-dasharray="5 3"]', 'stroke')).toBe(ink);
  expect(await readColour('.chart svg text', 'fill')).toBe(ink);
  await bench.emulateMedia({ forcedColors: 'none' });
});

test('the table has the picture’s numbers, and is shown on demand', async () => {
  const table = toChart(0).locator('table');
  expect(await table.isVisible()).toBe(false);
  await toChart(0).getByRole('button', { name: '看数据表' }).click();
  expect(await table.isVisible()).toBe(true);
  await bench.setViewportSize({ width: 320, height: 900 });
  expect(
    await table.evaluate(({ parentElement: frame }) => (frame ? frame.scrollWidth - frame.clientWidth : -1)),
  ).toBe(0);
  const changes = await table.locator('tbody td:last-child').allTextContents();
  const drawn = (await readPlan()).filter((text) => /%$|^持平/.test(text) && !/^[+−]\d+%$/.test(text));
  expect(drawn).toEqual(changes);
});

test('another indicator is drawn when it is chosen', async () => {
  const years = bench.getByRole('combobox', { name: '一项指标的历年' });
  const option = await years.locator('option', { hasText: '新建改造雨污水管网' }).getAttribute('value');
  await years.selectOption(option);
  await expect.poll(() => toChart(1).locator('svg text').allTextContents()).toContain('20.9*');
});

const saveAs = async (format: 'SVG' | 'PNG'): Promise<Buffer> => {
  const [download] = await Promise.all([
    bench.waitForEvent('download'),
    toChart(0)
      .getByRole('button', { name: `存为 ${format}` })
      .click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^常州市金坛区[: ]2025 年目标.*\\.${format.toLowerCase()}$`),
  );
  return readFile(await download.path());
};

test('saved as SVG it stands alone: it parses, runs nothing and points nowhere', async () => {
  const source = (await saveAs('SVG')).toString();
  const found = await bench.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const every = [...parsed.querySelectorAll('*')];
    return {
      root: parsed.documentElement.localName,
      scripts: every.filter(({ localName }) => /^(script|foreignObject|image|use|a)$/i.test(localName))
        .length,
      handlers: every
        .flatMap(({ attributes }) => [...attributes])
        .filter(({ name }) => /^on|href$/i.test(name)).length,
      titles: parsed.querySelectorAll('text').length,
    };
  }, source);
  expect(found).toMatchObject({ root: 'svg', scripts: 0, handlers: 0 });
  expect(found.titles).toBeGreaterThan(40);
  expect(source).not.toMatch(/var\(|url\(|@import|https?:\/\/(?!www\.w3\.org)/);
  expect(source).toContain('2025 年目标');
});

test('saved as PNG it is a picture of twice the size, with ink on it', async () => {
  const png = await saveAs('PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const drawnWidth = Number(await toChart(0).locator('svg').getAttribute('width'));
  expect(png.readUInt32BE(16)).toBe(2 * (drawnWidth + 40));
  expect(png.length).toBeGreaterThan(20_000);
});

test('copied, the clipboard has it in the form that was asked for', async () => {
  const readTypes = () =>
    bench.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
  await toChart(0).getByRole('button', { name: '复制 PNG' }).click();
  await toChart(0).getByRole('status').filter({ hasText: '已复制' }).waitFor();
  expect(await readTypes()).toContain('image/png');
  await toChart(0).getByRole('button', { name: '复制 SVG' }).click();
  await expect.poll(readTypes).toContain('text/plain');
  expect(await bench.evaluate(() => navigator.clipboard.readText())).toMatch(/^<svg xmlns=/);
});

test('printed, it is a page of its own with picture and table and no buttons', async () => {
  const [printed] = await Promise.all([
    stage.context.waitForEvent('page'),
    toChart(0).getByRole('button', { name: '打印' }).click(),
  ]);
  await printed.locator('svg').first().waitFor();
  expect(await printed.locator('table').first().isVisible()).toBe(true);
  expect(await printed.getByRole('button', { name: '复制 PNG' }).isVisible()).toBe(false);
  await printed.close();
});

test('a name in the table leads to its figure on the page', async () => {
  await toChart(0).getByRole('button', { name: '新增停车泊位' }).click();
  await toCard(report).waitFor();
  expect(await toCard(report).textContent()).toContain('600');
  expect(stage.errors).toEqual([]);
  expect(stage.requests).toEqual([]);
});
