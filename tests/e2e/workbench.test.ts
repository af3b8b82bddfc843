// The workbench beside a report: all its claims, in step with the page both ways, filtered, rated, and no slower with ten
// thousand of them.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPoint, toCard, waitForPaint } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { MARKUPS } from '../pages/markup.ts';
import { createStage, type Stage } from './launch.ts';
import { openRealWorkbench } from './real-popup.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ALTERED = readArchivedText().replace('新增停车泊位1124个', '新增停车泊位1142个');
const LIFTS = { before: '加装既有住宅电梯', text: '22部' };
/** Longer lists are scrolled in frames; a task longer than this is a stutter. */
const STUTTER_MS = 50;

let stage: Stage;
let report: Page;
let bench: Page;
beforeAll(async () => {
  stage = await createStage();
  report = await stage.open(makePage(ALTERED));
  await waitForPaint(report);
  bench = await openBench();
});
afterAll(() => stage.close());

async function openBench(): Promise<Page> {
  const page = await stage.openWorkbench();
  await page.setViewportSize({ width: 400, height: 800 });
  await page.getByRole('listitem').first().waitFor({ timeout: 30_000 });
  return page;
}

const rowOf = (name: string, figure: string) =>
  bench.getByRole('listitem').filter({ hasText: name }).filter({ hasText: figure });
const lineOf = (name: string, figure: string) => rowOf(name, figure).locator('.bench-main');

/** The figure that is marked on the page as the one in hand. */
const readMarked = () =>
  report.evaluate(() =>
    [...(CSS.highlights.get('duizhao-current') ?? [])].map((range) => {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    }),
  );
const scrollTop = () => report.evaluate(() => Math.round(document.scrollingElement?.scrollTop ?? -1));
const firstIndex = (page: Page) =>
  page.evaluate(() => {
    const top = document.querySelector('.bench-scroll')?.getBoundingClientRect().top ?? 0;
    const rows = [...document.querySelectorAll<HTMLElement>('.bench-item')];
    return Number(rows.find((row) => row.getBoundingClientRect().bottom > top + 1)?.dataset.index);
  });

test('lists every claim under its heading, and says how many there are', async () => {
  expect(await bench.getByRole('status').first().innerText()).toMatch(/共 157 处/);
  expect(await bench.getByRole('listitem').first().getAttribute('aria-setsize')).toBe('157');
  expect(await bench.getByRole('heading', { level: 2 }).first().innerText()).toBe('重大项目攻坚实现新突破');
  expect(await bench.getByRole('listitem').first().innerText()).toMatch(/签约引进产业类项目[\s\S]*118个/);
});

describe('in step', () => {
  test('a row under the pointer is marked on the page, and no card opens', async () => {
    await lineOf('签约引进产业类项目', '118个').hover();
    await expect.poll(readMarked).toEqual(['118个']);
    await bench.getByRole('heading', { level: 1 }).hover();
    await expect.poll(readMarked).toEqual([]);
    expect(await toCard(report).isVisible()).toBe(false);
  });

  test('Enter unfolds a row and takes the page there; Escape brings it back', async () => {
    const before = await scrollTop();
    await bench.getByRole('searchbox').fill('电梯');
    await lineOf('加装既有住宅电梯', '２２部').focus();
    await bench.keyboard.press('Enter');
    await expect.poll(scrollTop).toBeGreaterThan(before + 300);
    expect(await readMarked()).toEqual(['２２部']);
    expect(await rowOf('加装既有住宅电梯', '２２部').innerText()).toMatch(/目标 2025[\s\S]*20 部以上/);
    await bench.keyboard.press('Escape');
    await expect.poll(scrollTop).toBe(before);
    await bench.keyboard.press('Enter');
    await bench.getByRole('searchbox').fill('');
  });

  test('a card that is opened on the page brings its row into sight', async () => {
    await report.bringToFront();
    const { x, y } = await findPoint(report, LIFTS);
    await report.mouse.click(x, y);
    await toCard(report).waitFor();
    const row = bench.locator('[aria-current="true"]');
    await expect.poll(() => row.innerText()).toMatch(/加装既有住宅电梯[\s\S]*２２部/);
    await report.keyboard.press('Escape');
    await expect.poll(() => row.count()).toBe(0);
  });

  test('scrolling the page scrolls the list', async () => {
    await bench.getByRole('heading', { level: 1 }).hover();
    await report.bringToFront();
    await report.evaluate(() => document.scrollingElement?.scrollTo({ top: 0, behavior: 'instant' }));
    await expect.poll(() => firstIndex(bench)).toBe(0);
    await report.evaluate(() => document.scrollingElement?.scrollTo({ top: 1500, behavior: 'instant' }));
    await expect.poll(() => firstIndex(bench)).toBeGreaterThan(30);
  });
});

describe('the list', () => {
  test('is one stop for the Tab key, and is walked by arrows and letters', async () => {
    await bench.bringToFront();
    await expect.poll(() => bench.locator('.bench-main[tabindex="0"]').count()).toBe(1);
    await bench.locator('.bench-main[tabindex="0"]').focus();
    await bench.keyboard.press('Home');
    for (const key of ['j', 'ArrowDown', 'k']) await bench.keyboard.press(key);
    const focused = bench.locator('.bench-item:focus-within');
    await expect.poll(() => focused.getAttribute('aria-posinset')).toBe('2');
    await bench.keyboard.press('End');
    await expect.poll(() => focused.getAttribute('aria-posinset')).toBe('157');
    await bench.keyboard.press('Home');
  });

  test('is narrowed by finding, and ordered by change', async () => {
    await bench.getByText('筛选与排序').click();
    await bench.getByLabel('结论').selectOption({ label: '与存档不符' });
    await expect.poll(() => bench.getByRole('listitem').count()).toBe(1);
    expect(await bench.getByRole('listitem').innerText()).toContain('１１４２个');
    await bench.getByLabel('结论').selectOption({ label: '全部' });
    await bench.getByLabel('排序').selectOption({ label: '按增减' });
    await expect.poll(() => bench.getByRole('heading', { level: 2 }).count()).toBe(0);
    const changes = await bench.locator('.bench-before .bench-change').allInnerTexts();
    const percents = changes.filter((text) => text.endsWith('%')).map((text) => Number.parseFloat(text));
    expect(percents.length).toBeGreaterThan(5);
    expect(percents).toEqual([...percents].sort((a, b) => b - a));
    await bench.getByLabel('排序').selectOption({ label: '按原文' });
    await bench.getByText('筛选与排序').click();
  });

  test('takes ratings by key, counts them, and undoes them', async () => {
    const line = lineOf('签约引进产业类项目', '118个');
    await line.focus();
    await bench.keyboard.press('2');
    await expect.poll(() => line.innerText()).toContain('大致相符');
    await expect.poll(() => bench.locator('.progress').innerText()).toContain('1 / 157');
    await bench.keyboard.press('Control+z');
    await expect.poll(() => line.innerText()).not.toContain('大致相符');
    await expect.poll(() => bench.locator('.progress').innerText()).toContain('0 / 157');
  });
});

test('a figure that a person adds stands beside the claim at once', async () => {
  await bench.getByRole('searchbox').fill('加装既有住宅电梯');
  const row = rowOf('加装既有住宅电梯', '２２部');
  await row.locator('.bench-main').click();
  await row.locator('[data-field="prior"]').getByRole('button', { name: '补充…' }).click();
  await bench.getByLabel('数值').fill('20部');
  await bench.getByLabel('出处标题').fill('2023年区住建局工作总结');
  await bench.getByLabel('出处网址').fill('https://zjj.example.cn/2023.html');
  await bench.getByRole('button', { name: '保存', exact: true }).click();
  await expect.poll(() => row.locator('.bench-before').innerText()).toMatch(/2023\s+20 部[\s\S]*\+2/);
  await bench.getByRole('searchbox').fill('');
});

test('a report that is loaded anew is in step again', async () => {
  await report.reload();
  await waitForPaint(report);
  await bench.bringToFront();
  await expect
    .poll(async () => {
      await bench.getByRole('heading', { level: 1 }).hover();
      await bench.locator('.bench-main').first().hover();
      return readMarked();
    })
    .toHaveLength(1);
});

test.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)('has no fault of accessibility in %s', async (_, look) => {
  await bench.emulateMedia(look);
  const line = bench.locator('.bench-main[tabindex="0"]');
  if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
  await bench.getByRole('radiogroup').first().waitFor();
  await bench.evaluate(AXE);
  for (const tab of await bench.getByRole('tab').all()) {
    await tab.click();
    // A view says that it is being read until it is there.
    await bench.getByText('正在读取报告…').waitFor({ state: 'hidden' });
    expect(await findFaults(), await tab.innerText()).toEqual([]);
  }
  await bench.getByRole('tab').first().click();
});

/** What axe-core finds wrong. */
async function findFaults(): Promise<string[]> {
  const { violations } = await bench.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`);
}

test('says so where no report is at hand', async () => {
  await report.close();
  await bench.getByText('当前标签页没有工作报告').waitFor();
  await bench.close();
});

test('opens beside the page from the popup, and follows the tab in front', async () => {
  const page = await stage.open(makePage(readArchivedText()));
  await waitForPaint(page);
  const panel = await openRealWorkbench(stage, page, '工作台');
  const countRows = () => panel.evaluate<number>(`document.querySelectorAll('.bench-item').length`);
  await expect.poll(countRows).toBeGreaterThan(5);
  const other = await stage.context.newPage();
  await expect.poll(() => panel.evaluate<string>('document.body.innerText')).toContain('没有工作报告');
  await other.close();
  await page.bringToFront();
  await expect.poll(countRows).toBeGreaterThan(5);
  await panel.close();
  await page.close();
});

test('ten thousand claims are listed, scrolled and filtered without a stutter', {
  timeout: 120_000,
}, async () => {
  const long = await stage.open(makePage(toLong(readArchivedText(), 64), MARKUPS.plain));
  await waitForPaint(long);
  bench = await openBench();
  await expect
    .poll(() => bench.getByRole('listitem').first().getAttribute('aria-setsize'))
    .toMatch(/^\d{5}$/);
  // Other work on this machine may hold up a frame: what never comes without a stutter is ours.
  await expect.poll(scrollThrough, { timeout: 60_000 }).toBeLessThanOrEqual(STUTTER_MS);
  expect(await bench.locator('.bench-item').count()).toBeLessThan(60);
  await bench.getByRole('searchbox').fill('电梯');
  await bench.getByText(/10048 处中的 320 处/).waitFor();
  await bench.locator('.bench-main').first().focus();
  await bench.keyboard.press('End');
  await expect
    .poll(() => bench.locator('.bench-item:focus-within').getAttribute('aria-posinset'))
    .toBe('320');
});

/** Scrolls from end to end by screens and more; gives the longest task on the way, in milliseconds. */
function scrollThrough(): Promise<number> {
  return bench.evaluate(async () => {
    const tasks: number[] = [0];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask' });
    const box = document.querySelector('.bench-scroll');
    for (let frame = 0; frame < 120; frame++) {
      box?.scrollBy(0, frame < 60 ? 120 : 6000);
      await new Promise(requestAnimationFrame);
    }
    box?.scrollTo(0, 0);
    observer.disconnect();
    return Math.max(...tasks);
  });
}

/** The same report with its paragraphs over and over. */
function toLong(text: string, times: number): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const body = Array.from({ length: times }, () => lines.slice(4, -1)).flat();
  return [...lines.slice(0, 4), ...body, ...lines.slice(-1)].join('\n');
}

test('nothing was asked of the network, and nothing complained of', () => {
  expect(stage.requests).toEqual([]);
  expect(stage.errors).toEqual([]);
});

interface Axe {
  run(): Promise<AxeResults>;
}
