// Two years' reports at their addresses: the first is kept when it is opened, stands beside the second with its words,
// and what the person says of a doubtful link is still there after the browser was killed.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toArchivedPage } from '../../cli/archived-page.ts';
import { findPoint, toCard, toField, waitForPaint } from '../../cli/painted-figures.ts';
import { createStage, type Stage } from './launch.ts';

const SITE = 'https://www.jintan.gov.cn';
const ADDRESS = { 2024: `${SITE}/html/2024/suqing.html`, 2025: `${SITE}/html/2025/suqing.html` } as const;
const CASES = join(import.meta.dirname, '../cases/learnt');
const LIFTS = { before: '加装既有住宅电梯', text: '22部' };
const PILES = { before: '新建公共充电桩', text: '285套' };

let texts: Record<2024 | 2025, string>;
let profile: string;
let stage: Stage;
let later: Page;
beforeAll(async () => {
  const read = (year: 2024 | 2025) => readFile(join(CASES, `suqing-${year}.txt`), 'utf8');
  texts = { 2024: await read(2024), 2025: await read(2025) };
  profile = await mkdtemp(join(tmpdir(), 'duizhao-learnt-'));
  stage = await createStage({ profile });
});
afterAll(async () => {
  await stage.close();
  await rm(profile, { recursive: true, force: true });
});

async function openReport(year: 2024 | 2025, text = texts[year]): Promise<Page> {
  const page = await stage.open(toArchivedPage(text), ADDRESS[year]);
  await waitForPaint(page);
  return page;
}

async function openList(): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(`chrome-extension://${stage.extensionId}/sidepanel.html`);
  // Beside a report it is a view among others; where there is none, it stands alone.
  const tab = page.getByRole('tab', { name: '往年报告' });
  await tab.or(page.locator('.learnt-view')).first().waitFor();
  if (await tab.isVisible()) await tab.click();
  await page.locator('.learnt-view').waitFor();
  return page;
}

async function openCard(page: Page, wanted: { before: string; text: string }): Promise<void> {
  await page.bringToFront();
  // An open card may lie over the figure.
  await page.keyboard.press('Escape');
  await toCard(page).waitFor({ state: 'detached' });
  const { x, y } = await findPoint(page, wanted);
  await page.mouse.click(x, y);
  await toCard(page).waitFor();
}

const read = async (page: Page, field: string) =>
  (await toField(page, field).first().innerText()).replace(/\s+/g, '');

/** What the list says of its reports, once it says so many. */
async function readRows(list: Page, count: number): Promise<string[]> {
  const rows = list.locator('.learnt-list').first().locator('.learnt-row');
  await expect.poll(() => rows.count()).toBe(count);
  return rows.allInnerTexts();
}

test('a report that is opened is kept, and a killed browser has it still', async () => {
  const earlier = await openReport(2024);
  const list = await openList();
  await readRows(list, 1);
  await stage.kill();
  stage = await createStage({ profile });
  const [row = ''] = await readRows(await openList(), 1);
  expect(row).toContain('江苏省溯青区 2024 政府工作报告');
  expect(row).toContain('www.jintan.gov.cn');
  expect(row).not.toContain('原文有改动');
  expect(earlier.isClosed()).toBe(true);
});

test('the next year’s card has its figure, its words and the way to them', async () => {
  later = await openReport(2025);
  await openCard(later, LIFTS);
  await expect.poll(() => read(later, 'prior')).toContain('15部');
  const prior = await read(later, 'prior');
  expect(prior).toContain('+7');
  expect(prior).toContain('同口径');
  expect(prior).toContain('“新增停车泊位860个，加装既有住宅电梯15部');
  const words = toField(later, 'prior').getByRole('link', { name: '15部' });
  const address = (await words.getAttribute('href')) ?? '';
  expect(decodeURIComponent(address)).toMatch(
    /^https:\/\/www\.jintan\.gov\.cn\/html\/2024\/suqing\.html#:~:text=.*15部/,
  );
  expect(await read(later, 'aim')).toContain('20部以上');
  expect(await read(later, 'aim')).toContain('超过');
});

test('the link leads to the very words', async () => {
  const address =
    (await toField(later, 'prior').getByRole('link', { name: '15部' }).getAttribute('href')) ?? '';
  const page = await stage.context.newPage();
  await page.setViewportSize({ width: 900, height: 300 });
  await page.route(`${SITE}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: toArchivedPage(texts[2024]) }),
  );
  await page.goto(address);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.close();
});

test('a doubtful link is a question, and the answer stays', async () => {
  await openCard(later, PILES);
  await expect.poll(() => read(later, 'suggestion')).toContain('240个');
  expect(await read(later, 'suggestion')).toContain('单位不同');
  expect(await read(later, 'suggestion')).toContain('2023实绩');
  expect(await toField(later, 'prior').count()).toBe(0);
  await toField(later, 'suggestion').getByRole('button', { name: '确认' }).click();
  await expect.poll(() => toField(later, 'prior').count()).toBe(1);
  expect(await read(later, 'prior')).toContain('240个');
  expect(await read(later, 'prior')).toContain('由你确认');
  await expect.poll(() => read(later, 'suggestion')).toContain('300个');
  await toField(later, 'suggestion').getByRole('button', { name: '不是' }).click();
  await expect.poll(() => read(later, 'suggestion')).toContain('320个');
  expect(await toField(later, 'aim').count()).toBe(0);
});

test('after a restart the answers hold, and one is taken back', async () => {
  await stage.close();
  stage = await createStage({ profile });
  later = await openReport(2025);
  await openCard(later, PILES);
  await expect.poll(() => read(later, 'prior')).toContain('由你确认');
  expect(await read(later, 'suggestion')).toContain('320个');
  const list = await openList();
  const decisions = list.getByRole('region', { name: '由你判断的关联' });
  await expect.poll(() => decisions.getByRole('listitem').count()).toBe(2);
  await decisions.getByRole('listitem').filter({ hasText: '否定' }).getByRole('button').click();
  await expect.poll(() => decisions.getByRole('listitem').count()).toBe(1);
  await later.bringToFront();
  await expect.poll(() => read(later, 'suggestion')).toContain('300个');
  await list.close();
});

test('a page that was changed is kept beside the first, and shown', async () => {
  const changed = texts[2024].replace('加装既有住宅电梯15部', '加装既有住宅电梯16部');
  await openReport(2024, changed.replace('浏览次数:', '浏览次数: 4321'));
  const list = await openList();
  const rows = await readRows(list, 3);
  expect(rows.filter((row) => row.includes('原文有改动'))).toHaveLength(1);
  await list.getByRole('button', { name: '原文有改动' }).click();
  const view = list.getByRole('region', { name: '原文的改动' });
  await view.waitFor();
  expect(await view.locator('del').allInnerTexts()).toEqual(['15']);
  expect(await view.locator('ins').allInnerTexts()).toEqual(['16']);
  await list.getByRole('button', { name: '回到列表' }).click();
  // The later text counts.
  await openCard(later, LIFTS);
  await expect.poll(() => read(later, 'prior')).toContain('16部');
});

test('reports are renamed, taken away, brought back, exported and imported', async () => {
  const list = await openList();
  await readRows(list, 3);
  await list.getByRole('button', { name: /^改名 .*2025/ }).click();
  await list.getByLabel(/的名称/).fill('今年的报告');
  await list.keyboard.press('Enter');
  await list.getByRole('heading', { name: '今年的报告' }).waitFor();
  const download = list.waitForEvent('download');
  await list.getByRole('button', { name: '全部导出' }).click();
  const pack = await readFile(await (await download).path(), 'utf8');
  await list.getByRole('button', { name: '删除 今年的报告' }).click();
  await readRows(list, 2);
  await list.locator('.learnt-view').getByRole('button', { name: '撤销' }).click();
  await readRows(list, 3);
  await list.getByRole('button', { name: '删除 今年的报告' }).click();
  await readRows(list, 2);
  const choose = (text: string) =>
    list
      .locator('.learnt input[type="file"]')
      .setInputFiles({ name: 'reports.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose(pack.replace('16部', '19部'));
  await list.getByText('没有导入').waitFor();
  await readRows(list, 2);
  await choose(pack);
  await list.getByText('新增 1 份,已有 2 份').waitFor();
  expect((await readRows(list, 3)).join()).toContain('今年的报告');
});

test('what the settings forbid is not kept', async () => {
  const settings = await stage.openOptions();
  await settings.getByRole('radio', { name: '不记' }).check();
  const other = texts[2025].replaceAll('溯青区', '澜汀区');
  await openReport(2025, other);
  const list = await openList();
  await readRows(list, 3);
  expect(await list.locator('.learnt-list').first().innerText()).not.toContain('澜汀区');
});

test('nothing was asked of the network, and nothing complained of', () => {
  expect(stage.requests).toEqual([]);
  expect(stage.errors).toEqual([]);
});
