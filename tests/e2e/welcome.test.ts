// The page of first steps: opened once, and its sample is read, marked and searched without a network.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toCard, waitForPaint } from '../../cli/painted-figures.ts';
import { REPORT_ADDRESS } from '../../cli/report-page.ts';
import { createStage, type Stage } from './launch.ts';

let stage: Stage;
let page: Page;
const findWelcomes = () => stage.context.pages().filter((each) => each.url().endsWith('/welcome.html'));

beforeAll(async () => {
  stage = await createStage({ keepsWelcome: true, offline: true });
  page = findWelcomes()[0] ?? (await stage.context.newPage());
  await waitForPaint(page);
});
afterAll(() => stage.close());

/** By what no language changes: the place among the steps. */
const isShown = async (nth: number) =>
  (await page.locator('.first-steps li').nth(nth).getAttribute('aria-current')) === 'step';

test('opens when the extension is installed', async () => {
  expect(findWelcomes()).toHaveLength(1);
  await stage.worker().evaluate(pretendUpdate);
});

describe('its steps', () => {
  test('are told, the first of them to do now', async () => {
    expect(await page.locator('.first-steps li').count()).toBe(3);
    expect(await isShown(0)).toBe(true);
    expect(await page.getByRole('link', { name: 'www.jintan.gov.cn' }).getAttribute('href')).toBe(
      REPORT_ADDRESS,
    );
  });

  test('go on when a figure has been looked at by a command', async () => {
    await stage.command(page, 'next-claim');
    await toCard(page).waitFor();
    await expect.poll(() => isShown(1)).toBe(true);
    expect(await page.locator('.first-steps li').first().innerText()).toContain('做到了');
  });

  test('and when a card has been pinned', async () => {
    await toCard(page).getByRole('button', { name: '固定' }).click();
    await expect.poll(() => isShown(2)).toBe(true);
    expect(await page.getByRole('status').filter({ hasText: '第 3 步' }).count()).toBe(1);
  });

  test('may be left, and taken once more', async () => {
    await page.getByRole('button', { name: '跳过' }).click();
    await page.getByRole('link', { name: '打开报告' }).waitFor();
    await page.getByRole('button', { name: '再走一遍' }).click();
    await expect.poll(() => isShown(0)).toBe(true);
  });
});

test('the popup takes the sample for the report that it is', async () => {
  await page.bringToFront();
  const state = await stage.send(page, { type: 'page-state' });
  expect(state).toMatchObject({ claims: 157, report: { recorded: true } });
});

test('was not opened again by an update', () => {
  expect(findWelcomes()).toHaveLength(1);
});

test('the settings lead back to it', async () => {
  const options = await stage.openOptions();
  await options.getByRole('link', { name: '使用入门' }).click();
  await options.getByRole('heading', { level: 1, name: '三步上手' }).waitFor();
});

test('nothing was asked of the network, and nothing complained of', () => {
  expect(stage.requests).toEqual([]);
  expect(stage.errors).toEqual([]);
});

/** Runs in the background worker. */
function pretendUpdate(): void {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { onInstalled: { dispatch(details: object): void } } };
  };
  chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.1' });
}
