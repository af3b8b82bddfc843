// Choosing a row while no report is open: the official page is opened, and the card with it, however long the page takes.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toCard } from '../../cli/painted-figures.ts';
import { REPORT_ADDRESS, readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { createStage, type Stage } from './launch.ts';

const SLOW_MS = 1500;

let stage: Stage;
let popup: Page;
beforeAll(async () => {
  stage = await createStage();
  await stage.context.route(`${new URL(REPORT_ADDRESS).origin}/**`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: makePage(readArchivedText()) });
  });
  popup = await stage.openPopup();
});
afterAll(() => stage.close());

test('says that no report is open, and offers to open it', async () => {
  await popup.getByRole('button', { name: '打开报告' }).waitFor();
});

test('Enter opens the official page and the card of the claim', async () => {
  const opened = stage.context.waitForEvent('page');
  await popup.getByRole('combobox').fill('电梯');
  // The popup closes itself, maybe before the key is let go.
  await popup
    .getByRole('combobox')
    .press('Enter')
    .catch(() => undefined);
  const report = await opened;
  await toCard(report).waitFor();
  expect(report.url()).toBe(REPORT_ADDRESS);
  expect((await toCard(report).innerText()).replace(/\s/g, '')).toMatch(/加装既有住宅电梯.*22部/);
});

test('a second visit is not jumped on', async () => {
  const report = await stage.context.newPage();
  await report.goto(REPORT_ADDRESS);
  await report.waitForTimeout(500);
  expect(await toCard(report).isVisible()).toBe(false);
});

test('hides and shows the figures of the page, and counts them', async () => {
  const page = await stage.openPopup();
  await page.getByText(/\d{3} 处数字/).waitFor();
  await page.getByRole('button', { name: '隐藏' }).click();
  await page.getByRole('button', { name: '显示' }).click();
  await page.getByRole('button', { name: '隐藏' }).waitFor();
});

test('an input method searches when its word is done', async () => {
  const page = await stage.openPopup();
  const session = await page.context().newCDPSession(page);
  await page.getByRole('combobox').focus();
  await session.send('Input.imeSetComposition', { text: 'dianti', selectionStart: 6, selectionEnd: 6 });
  expect(await page.locator('mark').count()).toBe(0);
  await session.send('Input.insertText', { text: '电梯' });
  await expect.poll(() => page.getByRole('option').first().innerText()).toContain('电梯');
  await page.getByRole('combobox').press('Escape');
  expect(await page.getByRole('combobox').inputValue()).toBe('');
});

test('nothing was complained of', () => {
  expect(stage.errors).toEqual([]);
});
