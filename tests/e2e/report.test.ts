// The report's page: every figure found, nothing else touched, nothing asked of the network.

import { Converter } from 'opencc-js/t2cn';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PaintedFigure, readPainted, waitForPaint } from '../../cli/painted-figures.ts';
import { REPORT_ADDRESS, readArchivedText } from '../../cli/report-page.ts';
import { makeOtherPage, makePage } from '../pages/make-page.ts';
import { MARKUPS } from '../pages/markup.ts';
import { TRAP_NUMBERS } from '../pages/traps.ts';
import { createStage, type Stage } from './launch.ts';

const TEXT = readArchivedText();
const PAGE = makePage(TEXT);

const toSimplified = Converter({ from: 'hk', to: 'cn' });
const toPlain = (text: string) => toSimplified(text).replace(/[\u00ad\u200b\u2060\ufeff]|\(shù\)/g, '');

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage.close());

async function readPage(html: string): Promise<PaintedFigure[]> {
  const page = await stage.open(html);
  await waitForPaint(page);
  const painted = await readPainted(page);
  await page.close();
  return painted;
}

describe('the report, as ugly as a county site makes it', () => {
  let painted: PaintedFigure[];
  beforeAll(async () => {
    painted = await readPage(PAGE);
  });

  test('has at least 144 figures, each painted once', () => {
    expect(painted.length).toBeGreaterThanOrEqual(144);
  });

  test('has achieved and aimed-at figures, and none that differs', () => {
    const names = new Set(painted.map(({ name }) => name));
    expect(names).toContain('duizhao-actual');
    expect(names).toContain('duizhao-target');
    expect(painted.filter(({ name }) => name === 'duizhao-differs')).toEqual([]);
  });

  test.each([
    ['加装既有住宅电梯', '22部', 'duizhao-actual'],
    ['加装既有住宅电梯', '20部', 'duizhao-target'],
    ['新增停车泊位', '1124个', 'duizhao-actual'],
    ['电诈警情数下降', '26.2%', 'duizhao-actual'],
    ['新增停车泊位', '600个', 'duizhao-target'],
    ['一般公共预算收入增长', '5%', 'duizhao-target'],
  ])('%s%s is %s', (before, text, name) => {
    const found = painted.find((figure) => figure.text === text && figure.before.endsWith(before));
    expect(found?.name).toBe(name);
  });

  test('scripts, hidden boxes, forms, navigation and footer are not read', () => {
    const furniture = [
      ...TRAP_NUMBERS,
      '12345',
      '0519',
      '213200',
      '25081234',
      '128人',
      '1234次',
      '3℃',
      '11℃',
    ];
    expect(painted.filter(({ text }) => furniture.some((figure) => text.startsWith(figure)))).toEqual([]);
    expect(painted.filter(({ before }) => before.includes('2025专题'))).toEqual([]);
  });

  test('dates, sessions, plan names and roads are not read', () => {
    const lookalikes = ['532', '2024年', '75周年', '240', '1116', '310', '1915', 'PM2.5', '233'];
    expect(painted.filter(({ text }) => lookalikes.some((other) => text.startsWith(other)))).toEqual([]);
  });
});

test('the same figures are found in any markup', async () => {
  const bare = (figures: PaintedFigure[]) => figures.map(({ name, text }) => `${toPlain(text)} ${name}`);
  const wanted = bare(await readPage(PAGE));
  for (const [name, markup] of Object.entries(MARKUPS)) {
    const page = await stage.open(makePage(TEXT, markup));
    // A page may be rewriting itself just as it is looked at.
    await expect.poll(async () => bare(await readPainted(page)), { message: name }).toEqual(wanted);
    await page.close();
  }
}, 120_000);

describe('the page', () => {
  test('is the same with and without the extension, but for one element', async () => {
    const bare = await createStage({ extensionFolder: null });
    const without = await serialise(await bare.open(PAGE));
    await bare.close();
    const page = await stage.open(PAGE);
    await waitForPaint(page);
    expect(await serialise(page)).toBe(without);
    expect(await page.locator('duizhao-overlay').count()).toBe(1);
    await page.close();
  });

  test('sees no change of its tree, with cards opened and closed', async () => {
    const page = await stage.open(PAGE);
    await waitForPaint(page);
    await page.evaluate(watchTree);
    for (let step = 0; step < 3; step++) await stage.send(page, { type: 'next' });
    await page.locator('duizhao-overlay').getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('duizhao-overlay').getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([]);
    await page.close();
  });

  test('that is another of the site is left alone', async () => {
    const page = await stage.open(makeOtherPage(), REPORT_ADDRESS.replace('271006', '271007'));
    const state = await stage.send(page, { type: 'page-state' });
    expect(state?.report ?? null).toBeNull();
    expect(await readPainted(page)).toEqual([]);
    expect(await page.locator('duizhao-overlay').count()).toBe(0);
    await page.close();
  });

  test('that holds the report elsewhere on the site is read too', async () => {
    const page = await stage.open(PAGE, REPORT_ADDRESS.replace('czjt/2025', 'czjt/2026'));
    await waitForPaint(page);
    await page.close();
  });
});

describe('the extension', () => {
  test('asks the network for nothing', async () => {
    const before = stage.requests.length;
    const page = await stage.open(PAGE);
    await waitForPaint(page);
    await stage.send(page, { type: 'next' });
    const popup = await stage.openPopup();
    await popup.getByRole('combobox').fill('gdp');
    await popup.getByRole('option').first().waitFor();
    expect(stage.requests.slice(before)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('would be caught if its worker asked', async () => {
    await stage.context.route('https://probe.test/**', (route) => route.fulfill({ body: '' }));
    await stage.worker().evaluate(() => fetch('https://probe.test/x').catch(() => undefined));
    expect(stage.requests.filter((address) => address.includes('probe.test'))).toHaveLength(1);
  });

  test('complains on no console', () => {
    expect(stage.errors).toEqual([]);
  });
});

/** The whole document but for our element. */
function serialise(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector(':scope > duizhao-overlay')?.remove();
    return copy.outerHTML;
  });
}

/** Runs in the page: writes down every change below the root from now on. */
function watchTree(): void {
  const changes: string[] = [];
  Object.assign(globalThis, { changes });
  new MutationObserver((records) => {
    for (const { type, target } of records) changes.push(`${type} ${target.nodeName}`);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}
