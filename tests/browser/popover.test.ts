import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser, waitForRest } from './open-page.ts';
import { FIGURES, filler, reportPage } from './report-page.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const show = async (html: string, claim: string, options?: object): Promise<Page> => {
  const page = await browser.open(html, options);
  await page.evaluate(async (claim) => {
    const { overlay } = await duizhao.start();
    overlay.jump(claim);
    Object.assign(globalThis, { overlay });
  }, claim);
  await page.getByRole('dialog').waitFor();
  await waitForRest(page);
  return page;
};

/** The card's box, and whether its middle is what the eye sees there. */
const look = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('duizhao-overlay');
    const card = host?.shadowRoot?.querySelector('[role=dialog]');
    if (!host || !card) throw new Error('no card');
    const { left, top, right, bottom, width, height } = card.getBoundingClientRect();
    const atMiddle = document.elementFromPoint(left + width / 2, top + height / 2);
    const { clientWidth, clientHeight } = document.documentElement;
    return {
      width: Math.round(width),
      height: Math.round(height),
      inView: left >= 0 && top >= 0 && right <= clientWidth && bottom <= clientHeight,
      onTop: atMiddle === host,
    };
  });

describe('the card over the page', () => {
  it('keeps within the viewport, wherever its figure stands and the page scrolls', async () => {
    const page = await show(
      reportPage(`${filler(4)}<p style="text-align:right">末尾99家</p>${filler(4)}`),
      'c0',
    );
    for (const scroll of [0, 100, 200, -250, 2000, -4000]) {
      await page.evaluate((y) => scrollBy(0, y), scroll);
      await waitForRest(page);
      expect(await look(page)).toMatchObject({ inView: true, onTop: true });
    }
  });

  it('fits 320 pixels', async () => {
    const page = await show(reportPage(FIGURES), 'c0', { viewport: { width: 320, height: 256 } });
    expect(await look(page)).toMatchObject({ inView: true, onTop: true });
  });

  it('does not cover its figure', async () => {
    const page = await show(reportPage(`${filler(3)}${FIGURES}${filler(3)}`), 'c0');
    const covered = await page.locator('#plain').evaluate((figure) => {
      const { x, y, width, height } = figure.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) !== figure;
    });
    expect(covered).toBe(false);
  });

  it('does not cover its figure on a phone either, where a jump brings the two up', async () => {
    const page = await show(reportPage(`${filler(3)}${FIGURES}${filler(9)}`), 'c0', {
      viewport: { width: 375, height: 667 },
    });
    const isSeen = await page.locator('#plain').evaluate((figure) => {
      const { x, y, width, height } = figure.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === figure;
    });
    expect(isSeen).toBe(true);
    expect(await look(page)).toMatchObject({ inView: true, onTop: true });
  });

  it('looks the same under a hostile style sheet', async () => {
    const plain = await look(await show(reportPage(FIGURES), 'c0'));
    const hostile = `html { font-size: 62.5%; transform: translateX(20px) }
      * { color: red !important; font-size: 40px !important; letter-spacing: 9px !important; margin: 9px !important;
        border: 5px solid red !important; opacity: .5 !important; line-height: 3 !important; text-transform: uppercase !important;
        transform: rotate(9deg) !important; display: block !important; position: static !important; visibility: hidden !important }
      div { z-index: 2147483647; position: relative } [role=dialog] { display: none !important }`;
    const disturbed = await look(
      await show(reportPage(FIGURES, hostile.replace('visibility: hidden !important', '')), 'c0'),
    );
    expect(disturbed).toEqual(plain);
  });

  it.each([
    [2, 'html { zoom: 2 }'],
    [0.5, 'html { zoom: 0.5 }'],
  ])('has its own size, within the viewport, on a page that is shown %s times as large', async (_, style) => {
    const page = await show(reportPage(FIGURES, style), 'c0');
    expect(await look(page)).toMatchObject({ width: 368, inView: true, onTop: true });
  });

  it('is styled under a content policy that allows no styles', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'none'">`;
    const page = await show(reportPage(FIGURES).replace('<head>', `<head>${policy}`), 'c0');
    expect(await look(page)).toMatchObject({ width: 368, inView: true, onTop: true });
  });

  it('comes back when the page deletes it, but not for ever', async () => {
    const page = await show(reportPage(FIGURES), 'c0');
    await page.evaluate(() => document.querySelector('duizhao-overlay')?.remove());
    await expect.poll(() => page.locator('duizhao-overlay').count()).toBe(1);
    expect(await look(page)).toMatchObject({ inView: true, onTop: true });
    await page.evaluate(() => {
      const remove = () => document.querySelector('duizhao-overlay')?.remove();
      new MutationObserver(remove).observe(document.documentElement, { childList: true });
      remove();
    });
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
  });

  it('goes with its figure when the page takes that away', async () => {
    const page = await show(reportPage(`${FIGURES}<p id="extra">另有99家</p>`), 'c8');
    await page.evaluate(() => document.getElementById('extra')?.remove());
    await expect.poll(() => page.getByRole('dialog').count(), { timeout: 10_000 }).toBe(0);
  });

  it('leaves nothing behind', async () => {
    const page = await show(reportPage(FIGURES), 'c0');
    const left = await page.evaluate(() => {
      (globalThis as unknown as { overlay: { destroy(): void } }).overlay.destroy();
      return [document.querySelectorAll('duizhao-overlay').length, CSS.highlights.size];
    });
    expect(left).toEqual([0, 0]);
  });
});
