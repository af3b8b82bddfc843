// The popup: an indicator is found in any of the ways people type it, and jumped to on the page.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toCard, waitForPaint } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { createStage, type Stage } from './launch.ts';

let stage: Stage;
let report: Page;
let popup: Page;
beforeAll(async () => {
  stage = await createStage();
  report = await stage.open(makePage(readArchivedText()));
  await waitForPaint(report);
  popup = await stage.openPopup();
});
afterAll(() => stage.close());

async function search(query: string): Promise<string> {
  await popup.bringToFront();
  await popup.getByRole('combobox').fill(query);
  return squeeze(popup.getByRole('option').first().innerText());
}

const squeeze = async (text: Promise<string>) => (await text).replace(/\s/g, '');

describe('search', () => {
  test.each([
    ['电梯', '电梯'],
    ['gdp', '地区生产总值'],
    ['cdz', '充电桩'],
    ['chongdianzhuang', '充电桩'],
    ['1500万', '游客'],
    ['小巨人', '小巨人'],
    ['财政收入', '一般公共预算收入'],
    ['低保', '最低生活保障'],
  ])('%s finds %s first', async (query, name) => {
    await search(query);
    await expect.poll(() => squeeze(popup.getByRole('option').first().innerText())).toContain(name);
  });

  test('shows 2024 and the 2025 target side by side', async () => {
    await search('加装既有住宅电梯');
    await expect.poll(() => squeeze(popup.getByRole('option').first().innerText())).toMatch(/22部.*20部/);
  });

  test('counts all that a condition finds, however many', async () => {
    await search('目标 2025');
    await expect.poll(() => popup.getByRole('status').first().innerText()).toMatch(/找到 5[1-9] 项/);
    await expect.poll(() => popup.getByRole('option').count()).toBeGreaterThan(50);
  });

  test('says so when nothing is found', async () => {
    await popup.getByRole('combobox').fill('火星基地');
    await expect.poll(() => popup.getByRole('option').count()).toBe(0);
  });
});

test('says what the page in front of it holds', async () => {
  await report.bringToFront();
  const state = await stage.send(report, { type: 'page-state' });
  expect(state?.claims).toBeGreaterThanOrEqual(144);
  expect(state?.report?.recorded).toBe(true);
});

test('the toolbar says that this page is covered', async () => {
  await report.bringToFront();
  const badge = () =>
    stage.worker().evaluate(async () => {
      const { tabs, action } = (globalThis as unknown as { chrome: ToolbarApi }).chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      return action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  await expect.poll(badge).toMatch(/\d/);
});

test('arrow keys choose, Enter jumps to the claim and opens its card', async () => {
  await report.bringToFront();
  const page = await stage.openPopup();
  await page.getByRole('combobox').fill('加装既有住宅电梯');
  await page.getByRole('option').first().waitFor();
  const input = page.getByRole('combobox');
  await input.press('ArrowDown');
  await input.press('ArrowUp');
  expect(await input.getAttribute('aria-activedescendant')).toBeTruthy();
  // The popup closes itself, maybe before the key is let go.
  await input.press('Enter').catch(() => undefined);
  await toCard(report).waitFor();
  expect(await squeeze(toCard(report).innerText())).toMatch(/2[02]部/);
});

test('Enter that ends the composing of a word does not jump', async () => {
  const page = await stage.openPopup();
  const input = page.getByRole('combobox');
  await input.fill('电梯');
  await page.getByRole('option').first().waitFor();
  await input.dispatchEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229 });
  expect(page.isClosed()).toBe(false);
  expect(await page.getByRole('option').count()).toBeGreaterThan(0);
  await page.close();
});

test('nothing was complained of', () => {
  expect(stage.errors).toEqual([]);
});

interface ToolbarApi {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
}
