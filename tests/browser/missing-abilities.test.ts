// What a browser may lack, hidden one at a time: the rest works as ever, and nothing falls.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from './open-page.ts';
import { FIGURES, reportPage } from './report-page.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it.each([
  ['the highlight registry', `Reflect.deleteProperty(CSS, 'highlights'); delete window.Highlight;`],
  ['scheduler.yield', `Reflect.deleteProperty(window, 'scheduler');`],
  [
    'style sheets to adopt',
    `Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { set() { throw new TypeError('no'); } });`,
  ],
])('without %s a card opens, in its own style', async (_, hide) => {
  const page = await browser.open(reportPage(FIGURES).replace('<head>', `<head><script>${hide}</script>`));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.evaluate(async () => void (await duizhao.start()));
  await page.hover('#plain');
  const card = page.getByRole('dialog', { name: '电梯' });
  await card.waitFor();
  expect(await card.evaluate((box) => getComputedStyle(box).position)).toBe('fixed');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});
