// A figure of a person's own, from the card where it was missing to the list where it is corrected, taken away,
// carried out to a file and back in.

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPoint, toCard, toField, waitForPaint } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { createStage, type Stage } from './launch.ts';

const LIFTS = { before: '加装既有住宅电梯', text: '22部' };
const SOURCE = { 出处标题: '2024年区住建局工作总结', 出处网址: 'https://zjj.example.cn/2024.html' };

let stage: Stage;
let page: Page;
let settings: Page;
let list: Locator;
beforeAll(async () => {
  stage = await createStage();
  page = await stage.open(makePage(readArchivedText()));
  await waitForPaint(page);
});
afterAll(() => stage.close());

const prior = async () => (await toField(page, 'prior').innerText()).replace(/\s+/g, '');

async function openCard(): Promise<void> {
  await page.bringToFront();
  const { x, y } = await findPoint(page, LIFTS);
  await page.mouse.click(x, y);
  await toCard(page).waitFor();
}

async function save(value: string): Promise<void> {
  await page.getByLabel('数值').fill(value);
  await page.getByRole('button', { name: '保存' }).click();
}

test('what cannot be read is said beside its field, and nothing typed is lost', async () => {
  await openCard();
  await toField(page, 'prior').getByRole('button', { name: '补充…' }).click();
  const value = page.getByLabel('数值');
  expect(await value.evaluate((field) => field.matches(':focus'))).toBe(true);
  await save('18个');
  const fault = page.getByText('这一指标以“部”计。');
  await fault.waitFor();
  expect(await value.getAttribute('aria-describedby')).toContain(await fault.getAttribute('id'));
  expect(await page.getByLabel('年份').inputValue()).toBe('2023');
  // A press beside the card closes it; what was typed is there when it opens again.
  await page.mouse.click(2, 2);
  await toCard(page).waitFor({ state: 'detached' });
  await openCard();
  expect(await page.getByLabel('数值').inputValue()).toBe('18个');
});

test('a figure that is added is last year’s at once, and marked', async () => {
  for (const [label, text] of Object.entries(SOURCE)) await page.getByLabel(label).fill(text);
  await save('18部');
  await expect.poll(prior).toContain('18部自添');
  expect(await prior()).toContain('+4');
  expect(await prior()).toContain(SOURCE.出处标题);
  expect((await toField(page, 'bars').innerText()).replace(/\s+/g, '')).toContain('2023实绩');
});

test('it survives a reload, and the popup shows it', async () => {
  await page.reload();
  await waitForPaint(page);
  await openCard();
  expect(await prior()).toContain('18部自添');
  const popup = await stage.openPopup();
  await popup.getByRole('combobox').fill('加装电梯');
  await expect
    .poll(async () => (await popup.getByRole('option').first().innerText()).replace(/\s+/g, ''))
    .toContain('18部自添');
  await popup.close();
});

test('the list corrects it, and an open report follows', async () => {
  settings = await stage.context.newPage();
  await settings.goto(`chrome-extension://${stage.extensionId}/options.html`);
  list = settings.getByRole('region', { name: '我的数字' });
  await list.getByRole('button', { name: /^编辑/ }).click();
  await list.getByLabel('数值').fill('19部');
  await list.getByRole('button', { name: '保存' }).click();
  await list.getByRole('status').getByText('已保存').waitFor();
  await expect.poll(prior).toContain('19部自添');
});

test('it is taken away, brought back, exported and imported', async () => {
  const rows = list.getByRole('listitem');
  await list.getByRole('button', { name: /^删除/ }).click();
  await expect.poll(() => rows.count()).toBe(0);
  await expect.poll(prior).toContain('无存档');
  await list.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => rows.count()).toBe(1);

  const download = settings.waitForEvent('download');
  await list.getByRole('button', { name: '导出' }).click();
  const file = await (await download).path();
  const pack = await readFile(file, 'utf8');
  await list.getByRole('button', { name: /^删除/ }).click();
  await expect.poll(() => rows.count()).toBe(0);

  const choose = (text: string) =>
    list
      .locator('input[type="file"]')
      .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose(pack.replace('"19部"', '"<b>19部</b>"'));
  await list.getByText('没有导入').waitFor();
  expect(await list.getByRole('status').innerText()).toContain('printed');
  await choose(pack);
  await expect.poll(prior).toContain('19部自添');
});

test('nothing was asked of the network, and nothing complained of', () => {
  expect(stage.requests).toEqual([]);
  expect(stage.errors).toEqual([]);
});
