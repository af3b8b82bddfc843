// The card of one figure: what it says, and how it opens, stays and closes for mouse and keyboard.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findPoint, readPainted, rest, toCard, toField, waitForPaint } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { GRACE_MS } from '../../overlay/delays.ts';
import { makePage } from '../pages/make-page.ts';
import { createStage, type Stage } from './launch.ts';

const LIFTS = { before: '加装既有住宅电梯', text: '22部' };
const PARKING = { before: '新增停车泊位', text: '1124个' };
const VISITORS = { before: '全年接待游客', text: '1500万人次' };

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await createStage();
  page = await stage.open(makePage(readArchivedText()));
  await waitForPaint(page);
});
afterAll(() => stage.close());

beforeEach(async () => {
  await page.bringToFront();
  await page.mouse.move(2, 2);
  await page.keyboard.press('Escape');
  await toCard(page).waitFor({ state: 'detached' });
});

/** Lets a delay of the overlay pass twice over, to see that something does not happen. */
function outlast(delayMs: number): Promise<void> {
  return page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), 2 * delayMs);
}

/** Moves to a point of the page with no figure under it. */
async function leave(): Promise<void> {
  await page.mouse.move(2, 2);
}

describe('the card of 加装既有住宅电梯22部', () => {
  beforeEach(async () => {
    await rest(page, LIFTS);
    await toCard(page).waitFor();
  });

  test('shows the figure as printed, for 2024', async () => {
    const text = (await toCard(page).innerText()).replace(/\s+/g, '');
    expect(text).toContain('22部');
    expect(text).toContain('2024');
    expect(text).toContain('电梯');
  });

  test('sets it beside the 2025 target of 20部以上, a fair comparison', async () => {
    const target = (await toField(page, 'target').innerText()).replace(/\s+/g, '');
    expect(target).toContain('2025');
    expect(target).toMatch(/20部以上/);
    expect(target).toContain('同口径');
  });

  test('says plainly that no figure of 2023 is on record', async () => {
    const prior = (await toField(page, 'prior').innerText()).replace(/\s+/g, '');
    expect(prior).toContain('2023');
    expect(prior).toMatch(/无存档/);
    expect(prior).not.toMatch(/\d部/);
  });

  test('names the sections that speak of it', async () => {
    const sections = (await toField(page, 'sections').innerText()).replace(/\s+/g, '');
    expect(sections).toContain('提升城市功能品质');
  });

  test('names its source and date', async () => {
    const source = await toField(page, 'source').innerText();
    expect(source).toContain('政府工作报告');
    expect(source.replace(/\s/g, '')).toMatch(/2025-01-04|2025年1月4日/);
  });

  test('knows which claim it is, and is named as a dialog', async () => {
    expect(await toCard(page).getAttribute('data-claim')).toBeTruthy();
    expect(await page.getByRole('dialog', { name: /电梯/ }).count()).toBe(1);
  });
});

test('a figure whose growth rate is printed gets a derived prior year, with its formula', async () => {
  await rest(page, VISITORS);
  await toCard(page).waitFor();
  const prior = toField(page, 'prior');
  expect((await prior.innerText()).replace(/\s+/g, '')).toMatch(/1234\.\d+.*1236\.\d+万人次/);
  expect(await prior.textContent()).toContain('21.4%');
});

describe('by mouse', () => {
  test('the card stays while the pointer is on it, and closes after it has left', async () => {
    await rest(page, LIFTS);
    await toCard(page).waitFor();
    await toCard(page).hover();
    await outlast(GRACE_MS);
    expect(await toCard(page).isVisible()).toBe(true);
    await leave();
    await toCard(page).waitFor({ state: 'detached' });
  });

  test('a click pins it: it stays when the pointer leaves', async () => {
    const { x, y } = await findPoint(page, LIFTS);
    await page.mouse.click(x, y);
    await toCard(page).waitFor();
    await leave();
    await outlast(GRACE_MS);
    expect(await toCard(page).isVisible()).toBe(true);
  });

  test('a press outside closes it', async () => {
    const { x, y } = await findPoint(page, LIFTS);
    await page.mouse.click(x, y);
    await toCard(page).waitFor();
    await page.mouse.click(2, 2);
    await toCard(page).waitFor({ state: 'detached' });
  });

  test('selecting text over figures opens nothing', async () => {
    const { x, y } = await findPoint(page, LIFTS);
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 6 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(0);
    expect(await toCard(page).count()).toBe(0);
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  test('resting on another figure shows its card instead', async () => {
    await rest(page, LIFTS);
    await toCard(page).waitFor();
    const first = await toCard(page).getAttribute('data-claim');
    await leave();
    await rest(page, PARKING);
    await page.waitForFunction((claim) => {
      const dialog = document.querySelector('duizhao-overlay')?.shadowRoot?.querySelector('[role="dialog"]');
      const now = dialog?.getAttribute('data-claim');
      return now !== null && now !== undefined && now !== claim;
    }, first);
  });
});

describe('by keyboard', () => {
  test('Escape closes the card, and focus returns to where it was', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('select')?.focus());
    await stage.send(page, { type: 'next' });
    await toCard(page).waitFor();
    await page.keyboard.press('Escape');
    await toCard(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  });

  test('next and previous go through the figures in text order', async () => {
    const claimOf = async () => toCard(page).getAttribute('data-claim');
    const step = async (type: 'next' | 'previous', from: string | null) => {
      await stage.send(page, { type });
      await expect.poll(claimOf).not.toBe(from);
      return claimOf();
    };
    const { x, y } = await findPoint(page, LIFTS);
    await page.mouse.click(x, y);
    await toCard(page).waitFor();
    const first = await claimOf();
    const second = await step('next', first);
    const third = await step('next', second);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(await step('previous', third)).toBe(second);
    expect((await toCard(page).innerText()).replace(/\s/g, '')).toContain('25公里');
  });

  test('the browser’s commands reach the page in front', async () => {
    for (const command of ['next-claim', 'previous-claim']) {
      await stage.command(page, command);
      await toCard(page).waitFor();
      await page.keyboard.press('Escape');
      await toCard(page).waitFor({ state: 'detached' });
    }
  });

  test('the place among all figures is announced', async () => {
    await stage.send(page, { type: 'next' });
    await toCard(page).waitFor();
    const total = (await readPainted(page)).length;
    const status = page
      .locator('duizhao-overlay')
      .getByRole('status')
      .filter({ hasText: String(total) });
    await expect.poll(() => status.count()).toBe(1);
  });
});

test('the toggle hides all figures and brings them back', async () => {
  const before = await readPainted(page);
  await stage.send(page, { type: 'toggle' });
  await expect.poll(async () => (await readPainted(page)).length).toBe(0);
  await rest(page, LIFTS).then(
    () => expect.unreachable('a hidden figure was found'),
    () => undefined,
  );
  await stage.send(page, { type: 'toggle' });
  await expect.poll(async () => (await readPainted(page)).length).toBe(before.length);
});

test('nothing was complained of', () => {
  expect(stage.errors).toEqual([]);
});
