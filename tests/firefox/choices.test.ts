// What a person adds and chooses, in Firefox: a figure of their own, cards side by side, the list, what is marked.
// Found by what no language changes.

import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPoint, readPainted } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { createFirefoxStage, type FirefoxStage, toPlaywright } from './firefox-stage.ts';
import { getFirefox } from './get-firefox.ts';

const LIFTS = { before: '加装既有住宅电梯', text: '22部' };
const SPACES = { before: '新增停车泊位', text: '1142个' };
const OWN = { value: '18部', title: '2024年区住建局工作总结', url: 'https://zjj.example.cn/2024.html' };
const HOST = 'duizhao-overlay >>> ';
const PRIOR = `${HOST}.popover [data-field="prior"]`;

const firefox = getFirefox(console.log);

describe.skipIf(!firefox)('in Firefox', () => {
  let stage: FirefoxStage;
  let page: Page;
  beforeAll(async () => {
    stage = await createFirefoxStage(firefox ?? '');
    page = await stage.open(
      makePage(readArchivedText().replace(`${SPACES.before}1124个`, `${SPACES.before}${SPACES.text}`)),
    );
    await page.waitForFunction(() => CSS.highlights.get('duizhao-differs')?.size === 1);
  });
  afterAll(() => stage?.close());

  const click = async (selector: string) => (await page.waitForSelector(HOST + selector))?.click();
  const count = async (selector: string) => (await page.$$(HOST + selector)).length;
  const countPainted = async () => (await readPainted(toPlaywright(page))).length;
  async function open(figure: typeof LIFTS): Promise<void> {
    const { x, y } = await findPoint(toPlaywright(page), figure);
    await page.mouse.click(x, y);
    await page.waitForSelector(`${HOST}.popover`);
  }
  async function fill(field: keyof typeof OWN): Promise<void> {
    const input = (await page.waitForSelector(
      `${PRIOR} input[name="${field}"]`,
    )) as ElementHandle<HTMLInputElement>;
    await input.type(OWN[field]);
  }
  const readPrior = async () => page.$eval(PRIOR, (row) => row.textContent ?? '').catch(() => '');

  test('a figure that a person adds stands beside the report’s at once', async () => {
    await open(LIFTS);
    await click('.popover [data-field="prior"] button');
    for (const field of ['value', 'title', 'url'] as const) await fill(field);
    await click('.popover [data-field="prior"] [type="submit"]');
    await expect.poll(readPrior).toContain(OWN.title);
    expect(await readPrior()).toContain('+4');
  });

  test('cards are kept side by side', async () => {
    await click('.popover .actions > button:nth-last-child(2)');
    await expect.poll(() => count('.pinned')).toBe(1);
    await open(SPACES);
    await click('.popover .actions > button:nth-last-child(2)');
    await expect.poll(() => count('.pinned')).toBe(2);
  });

  test('what is chosen in the settings holds at once on the page', async () => {
    const all = await countPainted();
    const options = await stage.openOptions();
    const choose = (at: number) =>
      options.$$eval('input[name="density"]', (choices, at) => (choices[at] as HTMLElement).click(), at);
    await choose(2);
    await expect.poll(countPainted).toBe(1);
    await choose(0);
    await expect.poll(countPainted).toBe(all);
    await options.close();
  });

  test('nothing was complained of', () => {
    expect(stage.errors).toEqual([]);
  });
});
