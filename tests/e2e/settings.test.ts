// What is chosen in the settings holds at once in every open tab, and is remembered.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPoint, readPainted, toCard, waitForPaint } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { createStage, type Stage } from './launch.ts';

const ALTERED = readArchivedText().replace('新增停车泊位1124个', '新增停车泊位1142个');
const LIFTS = { before: '加装既有住宅电梯', text: '22部' };

let stage: Stage;
let page: Page;
let options: Page;
beforeAll(async () => {
  stage = await createStage({ viewport: { width: 1440, height: 800 } });
  page = await stage.open(makePage(ALTERED));
  await waitForPaint(page);
  options = await stage.openOptions();
});
afterAll(() => stage.close());

/** By what no language changes: the name of the setting, and which choice it is. */
const choose = (name: string, at: number) => options.locator(`input[name="${name}"]`).nth(at).check();
const countPainted = async () => (await readPainted(page)).length;

async function openCard(): Promise<void> {
  await page.bringToFront();
  const { x, y } = await findPoint(page, LIFTS);
  await page.mouse.click(x, y);
  await toCard(page).waitFor();
}

describe('what is marked', () => {
  test('is all, then what can be compared, then what differs', async () => {
    const all = await countPainted();
    await choose('density', 1);
    await expect.poll(countPainted, { timeout: 10_000 }).toBeLessThan(all);
    expect(await countPainted()).toBeGreaterThan(40);
    await choose('density', 2);
    await expect.poll(countPainted, { timeout: 10_000 }).toBe(1);
    await choose('density', 0);
    await expect.poll(countPainted, { timeout: 10_000 }).toBe(all);
  });
});

describe('the language', () => {
  test('changes in an open card, in the settings and in the popup', async () => {
    await openCard();
    expect(await toCard(page).innerText()).toContain('无存档');
    await choose('language', 2);
    await toCard(page).getByText('Not on record').waitFor();
    expect(await toCard(page).innerText()).toContain('Lifts');
    await options.getByRole('heading', { name: 'Language and appearance' }).waitFor();
    expect(await options.locator('html').getAttribute('lang')).toBe('en');
    const popup = await stage.openPopup();
    await popup.getByPlaceholder('Name, pinyin, initials or figure').waitFor();
    await popup.close();
  });

  test('is remembered by a page that is opened later', async () => {
    const later = await stage.open(makePage(ALTERED));
    await waitForPaint(later);
    await stage.send(later, { type: 'next' });
    await toCard(later).getByRole('button', { name: 'Close' }).waitFor();
    await later.close();
  });

  test('goes back to the browser’s with all the rest', async () => {
    await options.getByRole('button', { name: 'Back to the defaults' }).click();
    await options.getByRole('heading', { name: '语言与外观' }).waitFor();
    await toCard(page).getByText('无存档').first().waitFor();
  });

  test('and comes again where that is undone', async () => {
    await options.getByRole('button', { name: '撤销' }).click();
    await options.getByRole('heading', { name: 'Language and appearance' }).waitFor();
    await options.getByRole('button', { name: 'Back to the defaults' }).click();
    await options.getByRole('heading', { name: '语言与外观' }).waitFor();
    await toCard(page).getByText('无存档').first().waitFor();
  });
});

test('the contents lead to each group', async () => {
  const links = options.getByRole('navigation').getByRole('link');
  expect(await links.count()).toBeGreaterThan(2);
  for (const link of await links.all()) {
    const group = options.locator((await link.getAttribute('href')) ?? 'none');
    expect(await group.getByRole('heading', { level: 2 }).innerText()).toBe(await link.innerText());
  }
});

test('a legend that is dismissed stays away, here and on the next page, until it is wanted again', async () => {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  const legend = (of: Page) => of.getByRole('region', { name: '图例' });
  await legend(page).getByRole('button', { name: '不再显示图例' }).click();
  await legend(page).waitFor({ state: 'detached' });
  expect(await options.locator('input[name="legend"]').nth(1).isChecked()).toBe(true);
  await choose('legend', 0);
  await legend(page).waitFor();
});

test('what is stored and not understood is as if nothing had been chosen', async () => {
  const store = (settings: unknown) => stage.worker().evaluate(storeSettings, settings);
  await store({ version: 1, density: 'differing' });
  await expect.poll(countPainted, { timeout: 10_000 }).toBe(1);
  await store({ version: 1, density: { toString: 'all' }, language: '<b>' });
  await expect.poll(countPainted, { timeout: 10_000 }).toBeGreaterThan(140);
  await store('rubbish');
  expect(await countPainted()).toBeGreaterThan(140);
});

test('nothing was complained of', () => {
  expect(stage.errors).toEqual([]);
});

/** Runs in the background worker. */
async function storeSettings(settings: unknown): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(items: object): Promise<void> } } };
  };
  await chrome.storage.local.set({ settings });
}
