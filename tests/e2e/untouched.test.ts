// What a page does with the extension is what it does without: find, selection, copy, print, font buttons, globals.
// Each is done on both and compared.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPoint, readPainted, toCard, waitForPaint } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { createStage, type Stage } from './launch.ts';

const LIFTS = { before: '加装既有住宅电梯', text: '22部' };
/** Answers, as a site's scripts may, to what happens on it; and remembers what that was. */
const SCRIPT = `<script>window.heard = [];
for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'copy', 'selectstart'])
  document.addEventListener(type, (event) => heard.push(type + ' ' + event.target.nodeName + ' ' + event.defaultPrevented));
window.addEventListener('error', (event) => heard.push(event.message));</script>`;
const PAGE = makePage(readArchivedText()).replace('</body>', () => `${SCRIPT}</body>`);

let stage: Stage;
let bare: Stage;
let page: Page;
let other: Page;
beforeAll(async () => {
  stage = await createStage();
  page = await stage.open(PAGE);
  await waitForPaint(page);
  bare = await createStage({ extensionFolder: null });
  other = await bare.open(PAGE);
});
afterAll(async () => {
  await stage.close();
  await bare.close();
});

/** What an act gives with us and without. */
async function onBoth<T>(act: (page: Page) => Promise<T>): Promise<{ ours: T; without: T }> {
  return { ours: await act(page), without: await act(other) };
}

test('a click and a drag on a figure reach the page, and select what they would', async () => {
  const { x, y } = await findPoint(page, LIFTS);
  const scrolled = await page.evaluate(() => scrollY);
  const { ours, without } = await onBoth(async (page) => {
    await page.evaluate((y) => scrollTo(0, y), scrolled);
    await page.mouse.click(x, y);
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 6 });
    await page.mouse.up();
    const selected = await page.evaluate(() => String(getSelection()));
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Escape');
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
    return { selected, heard };
  });
  expect(ours.selected).not.toBe('');
  expect(ours).toEqual(without);
  await toCard(page).waitFor({ state: 'detached' });
});

test('find finds the same places, and all that is selected copies the same', async () => {
  const { ours, without } = await onBoth((page) =>
    page.evaluate(() => {
      const { find } = window as unknown as { find(text: string): boolean };
      getSelection()?.removeAllRanges();
      const found = [1, 2, 3].map(() => {
        const isFound = find.call(window, '加装');
        const { top, left } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? {};
        return [isFound, Math.round((top ?? 0) + scrollY), Math.round(left ?? 0)];
      });
      getSelection()?.selectAllChildren(document.body);
      const box = document.createElement('div');
      box.append(getSelection()?.getRangeAt(0).cloneContents() ?? '');
      const all = { text: String(getSelection()), html: box.innerHTML };
      getSelection()?.removeAllRanges();
      return { found, all };
    }),
  );
  expect(ours.found[0]?.[0]).toBe(true);
  expect(ours).toEqual(without);
});

test('nothing of us is printed', async () => {
  const { x, y } = await findPoint(page, LIFTS);
  await page.mouse.click(x, y);
  await toCard(page).waitFor();
  const { ours, without } = await onBoth(async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => scrollTo(0, 0));
    const picture = await page.screenshot({ fullPage: true });
    await page.emulateMedia({ media: 'screen' });
    return picture;
  });
  expect(ours.equals(without)).toBe(true);
  await page.keyboard.press('Escape');
});

test('the font buttons change the text, and the paint goes with it', async () => {
  const before = (await readPainted(page)).length;
  const { ours, without } = await onBoth(async (page) => {
    await page.getByRole('link', { name: '大', exact: true }).click();
    return page
      .locator('#zoom p')
      .first()
      .evaluate((p) => getComputedStyle(p).fontSize);
  });
  expect(ours).toBe('20px');
  expect(ours).toBe(without);
  await expect.poll(async () => (await readPainted(page)).length).toBe(before);
  const { x, y } = await findPoint(page, LIFTS);
  await page.mouse.move(x, y);
  await toCard(page).waitFor();
});

describe('the page’s own world', () => {
  test('has no name more, and no built-in is another', async () => {
    const { ours, without } = await onBoth((page) =>
      page.evaluate(() => ({
        names: Object.getOwnPropertyNames(window).sort(),
        foreign: Object.getOwnPropertyNames(window).filter((name) => {
          const value: unknown = Object.getOwnPropertyDescriptor(window, name)?.value;
          return typeof value === 'function' && !/\[native code\]/.test(String(value)) && name !== 'doZoom';
        }),
        document: Object.getOwnPropertyNames(document).sort(),
        root: document.documentElement.getAttributeNames(),
        stored: [localStorage.length, sessionStorage.length, document.cookie],
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      })),
    );
    expect(ours).toEqual(without);
  });

  test('nothing was complained of', () => {
    expect(stage.errors).toEqual([]);
  });
});
