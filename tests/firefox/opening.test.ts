// Reports on other sites and from files, in Firefox: a host granted by a click is read and, once taken back, no longer; a
// PDF is read by its worker.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePdf, setPages } from '../data/documents/made-files.ts';
import { makePage } from '../pages/make-page.ts';
import { createFirefoxStage, type FirefoxStage } from './firefox-stage.ts';
import { getFirefox } from './get-firefox.ts';

const HOST = 'www.qinghe.example';
const ADDRESS = `http://${HOST}/report`;
const A_MINUTE = 60_000;

const firefox = getFirefox(console.log);

describe.skipIf(!firefox)('in Firefox', () => {
  let stage: FirefoxStage;
  beforeAll(async () => {
    stage = await createFirefoxStage(firefox ?? '');
  });
  afterAll(() => stage?.close());

  const isPainted = (page: Page) =>
    page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('duizhao-')));

  test('a host is read once it is granted, at once and on later visits, until it is taken back', async () => {
    const page = await stage.open(makePage(readArchivedText()), ADDRESS);
    expect(await isPainted(page)).toBe(false);
    const options = await stage.openOptions();
    await options.evaluate(askOnClick, `*://${HOST}/*`);
    await options.mouse.click(500, 5);
    await expect.poll(() => isPainted(page)).toBe(true);
    await page.reload();
    await expect.poll(() => isPainted(page)).toBe(true);
    const button = await options.waitForSelector(`#sites button[aria-label*="${HOST}"]`);
    await button?.evaluate((one) => (one as HTMLElement).click());
    await options.waitForSelector(`#sites button[aria-label*="${HOST}"]`, { hidden: true });
    await expect.poll(() => options.evaluate(countRegistered)).toBe(0);
    await page.reload();
    expect(await isPainted(page)).toBe(false);
    await options.close();
    await page.close();
  });

  test('a PDF is read', { timeout: A_MINUTE }, async () => {
    const bench = await stage.openWorkbench();
    const paragraphs = readArchivedText()
      .split('\n')
      .filter((line) => line.trim() !== '');
    const base64 = Buffer.from(makePdf(setPages(paragraphs))).toString('base64');
    await bench.evaluate(dropPdf, base64);
    await bench.waitForSelector('.brought-row[data-state="read"]', { timeout: A_MINUTE });
    expect(await bench.$eval('.brought-row', (row) => row.textContent)).toContain('2025');
    await bench.close();
  });

  test('nothing was complained of', () => {
    expect(stage.errors).toEqual([]);
  });
});

/** Runs in our own page: a permission may be asked for from a click only. */
function askOnClick(origin: string): void {
  const { browser } = globalThis as unknown as {
    browser: { permissions: { request(asked: object): Promise<boolean> } };
  };
  addEventListener('click', () => void browser.permissions.request({ origins: [origin] }), { once: true });
}

/** Runs in our own page. */
async function countRegistered(): Promise<number> {
  const { browser } = globalThis as unknown as {
    browser: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
  };
  return (await browser.scripting.getRegisteredContentScripts()).length;
}

/** Runs in the workbench. */
function dropPdf(base64: string): void {
  const data = new DataTransfer();
  data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], 'report.pdf'));
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
}
