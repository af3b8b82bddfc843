// The popup's filters, and what was searched for last: kept once it has led somewhere, forgotten when asked.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toCard, waitForPaint } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { createStage, type Stage } from './launch.ts';

const ALTERED = readArchivedText().replace('新增停车泊位1124个', '新增停车泊位1142个');

let stage: Stage;
let report: Page;
let popup: Page;
beforeAll(async () => {
  stage = await createStage();
  report = await stage.open(makePage(ALTERED));
  await waitForPaint(report);
  popup = await stage.openPopup();
  await popup.getByText('1 处不符').first().waitFor();
});
afterAll(() => stage.close());

const countRows = () => popup.getByRole('option').count();
const box = (page: Page) => page.getByRole('combobox');

async function choose(filter: string, choice: string): Promise<void> {
  await popup.locator('summary').filter({ hasText: filter }).click();
  await popup.getByRole('radiogroup', { name: filter }).getByText(choice, { exact: true }).click();
}

describe('a filter', () => {
  test('keeps what a section speaks of, and says how many', async () => {
    await choose('所有段落', '城市功能日益完善');
    await expect.poll(countRows).toBeLessThan(20);
    const count = await countRows();
    expect(
      await popup
        .getByRole('status')
        .filter({ hasText: `筛选后 ${count} 项` })
        .count(),
    ).toBe(1);
    expect(await popup.getByRole('listbox').innerText()).toContain('公厕');
  });

  test('together with another, and with a query', async () => {
    await choose('实绩与目标', '目标');
    await expect.poll(async () => popup.getByRole('listbox').innerText()).not.toContain('公厕');
    await box(popup).fill('停车');
    await expect.poll(countRows).toBe(1);
  });

  test('is chosen by keys, and closed by Escape without emptying the box', async () => {
    await popup.locator('summary').filter({ hasText: '目标' }).press('Enter');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('ArrowUp');
    await expect.poll(() => popup.locator('summary.narrowed').allInnerTexts()).toContain('实绩');
    await popup.keyboard.press('Escape');
    expect(await popup.locator('details[open]').count()).toBe(0);
    expect(await box(popup).inputValue()).toBe('停车');
  });

  test('by finding asks the page that is open', async () => {
    await popup.getByRole('button', { name: '取消筛选' }).click();
    await box(popup).fill('');
    await choose('所有核对结果', '与存档不符');
    await expect.poll(countRows).toBe(1);
    expect(await popup.getByRole('option').innerText()).toContain('停车泊位');
    await box(popup).fill('电梯');
    await popup.getByText('没有符合筛选的指标').waitFor();
    await popup.getByRole('button', { name: '取消筛选' }).click();
    await expect.poll(countRows).toBeGreaterThan(0);
  });
});

test('Ctrl and Enter copy the row with its source, and say so', async () => {
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await box(popup).fill('老旧小区');
  await expect.poll(() => popup.getByRole('option').first().innerText()).toContain('改造提升老旧小区');
  await box(popup).press('Control+Enter');
  await popup.getByText('已复制').waitFor();
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^改造提升老旧小区:.*2024 11 个.*政府工作报告.*https:/);
});

describe('a search', () => {
  test('that has led somewhere is there the next time, by one press', async () => {
    await box(popup).fill('  电梯 ');
    await expect.poll(countRows).toBeGreaterThan(0);
    // The popup closes itself, maybe before the key is let go.
    await box(popup)
      .press('Enter')
      .catch(() => undefined);
    await toCard(report).waitFor();
    popup = await stage.openPopup();
    await popup.getByRole('group', { name: '最近查找' }).getByRole('button', { name: '电梯' }).click();
    expect(await box(popup).inputValue()).toBe('电梯');
    expect(await box(popup).evaluate((field) => field === document.activeElement)).toBe(true);
    await expect.poll(() => popup.getByRole('option').first().innerText()).toContain('电梯');
  });

  test('that led nowhere is not kept', async () => {
    await box(popup).fill('公厕');
    await expect.poll(countRows).toBeGreaterThan(0);
    const next = await stage.openPopup();
    const recent = next.getByRole('group', { name: '最近查找' });
    await recent.waitFor();
    expect(await recent.innerText()).not.toContain('公厕');
    await next.close();
  });

  test('is forgotten when asked', async () => {
    await box(popup).fill('');
    await popup.getByRole('button', { name: '清除', exact: true }).click();
    await popup.getByRole('group', { name: '最近查找' }).waitFor({ state: 'detached' });
    expect(await stage.worker().evaluate(readRecent)).toBeUndefined();
  });
});

test('nothing was complained of', () => {
  expect(stage.errors).toEqual([]);
});

/** Runs in the background worker. */
async function readRecent(): Promise<unknown> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
  };
  return (await chrome.storage.local.get('recent-searches'))['recent-searches'];
}
