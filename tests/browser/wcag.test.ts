// WCAG 2.2, a test for each clause that a popover, a list and a row of cards could break. Named by clause.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GRACE_MS, INTENT_MS } from '../../overlay/delays.ts';
import { startBrowser, type TestBrowser } from './open-page.ts';
import {
  type BeginOptions,
  begin,
  pin,
  readFocus,
  readOpen,
  toHand,
  toList,
  toPinned,
} from './overlay-page.ts';
import { FIGURES, filler, reportPage } from './report-page.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const PAGE = reportPage(`${FIGURES}${filler(10)}`, 'body { max-inline-size: 700px }');
const open = (options: BeginOptions = {}) => begin(browser, PAGE, options);
const toggleList = (page: Page) => page.evaluate(() => overlay.toggleList());
const eventually = (page: Page) => expect.poll(() => readOpen(page), { timeout: 10_000 });

/** With all there is on the page: legend, list, two cards kept, one at its figure. */
async function openAll(options?: BeginOptions): Promise<Page> {
  const page = await open(options);
  await pin(page, '#plain');
  await pin(page, '#target');
  await page.evaluate(() => void overlay.jump('c3'));
  await eventually(page).toEqual(['c0', 'c2', 'c3']);
  await toggleList(page);
  await toList(page).waitFor();
  return page;
}

describe('1.4.13 Content on hover or focus', () => {
  test('dismissible: Escape closes the card, with neither pointer nor focus moved', async () => {
    const page = await open();
    await page.hover('#plain');
    await eventually(page).toEqual(['c0']);
    await page.keyboard.press('Escape');
    expect(await readOpen(page)).toEqual([]);
    await page.waitForTimeout(2 * INTENT_MS);
    expect(await readOpen(page)).toEqual([]);
  });

  test('hoverable: the pointer may go onto the card', async () => {
    const page = await open();
    await page.hover('#plain');
    await eventually(page).toEqual(['c0']);
    await toHand(page).hover();
    await page.waitForTimeout(2 * GRACE_MS);
    expect(await readOpen(page)).toEqual(['c0']);
  });

  test('persistent: the card stays as long as the pointer rests', async () => {
    const page = await open();
    await page.hover('#plain');
    await eventually(page).toEqual(['c0']);
    await page.waitForTimeout(10 * GRACE_MS);
    expect(await readOpen(page)).toEqual(['c0']);
  });
});

test('2.1.1 Keyboard: from the list to a card, kept and let go, without a pointer', async () => {
  const page = await open();
  await toggleList(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(page).toEqual(['c1']);
  const press = async (name: string, key = 'Tab') => {
    for (let tabs = 0; tabs < 20 && (await readFocus(page)) !== name; tabs++) await page.keyboard.press(key);
    expect(await readFocus(page)).toBe(name);
    await page.keyboard.press('Enter');
  };
  await press('固定');
  await expect.poll(() => toPinned(page).count(), { timeout: 10_000 }).toBe(1);
  await press('收起', 'Shift+Tab');
  await press('展开');
  await press('全部关闭');
  expect(await readOpen(page)).toEqual([]);
});

test('2.4.3 Focus order: a card’s buttons in reading order, kept cards as they stand, and back where it was', async () => {
  const page = await open();
  await page.focus('#link');
  await page.evaluate(() => overlay.step(1));
  await eventually(page).toEqual(['c0']);
  const names = [];
  for (let tab = 0; tab < 5; tab++) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        const focused = document.activeElement?.shadowRoot?.activeElement;
        return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
      }),
    );
  }
  expect(names).toEqual(['上一处', '下一处', '引用', '固定', '关闭']);
  await page.keyboard.press('Escape');
  expect(await readFocus(page)).toBe('link');
  await pin(page, '#plain');
  await pin(page, '#target');
  expect(await readFocus(page)).toBe('c2');
  await toPinned(page).last().getByRole('button', { name: '关闭' }).press('Enter');
  expect(await readFocus(page)).toBe('c0');
});

test('2.4.7 Focus visible: what is reached by Tab has an outline', async () => {
  const page = await openAll({ viewport: { width: 1440, height: 900 } });
  const bare = [];
  const seen = new Set<string>();
  for (let tab = 0; tab < 45; tab++) {
    await page.keyboard.press('Tab');
    const { name, outlinePx } = await page.evaluate(() => {
      const focused = document.activeElement?.shadowRoot?.activeElement;
      if (!focused) return { name: '', outlinePx: 1 };
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const path = [focused.localName, focused.className, focused.textContent?.slice(0, 12)].join(' ');
      return { name: path, outlinePx: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth) };
    });
    seen.add(name);
    if (outlinePx < 1) bare.push(name);
  }
  expect(seen.size).toBeGreaterThan(15);
  expect(bare).toEqual([]);
});

test('2.4.11 Focus not obscured: neither by other cards nor by the headings of the list', async () => {
  const page = await openAll({ viewport: { width: 1440, height: 900 } });
  const isSeen = () =>
    page.evaluate(() => {
      const root = document.querySelector('duizhao-overlay')?.shadowRoot;
      const focused = root?.activeElement;
      if (!root || !focused) return 'no focus';
      const { left, top, width, height } = focused.getBoundingClientRect();
      const hit = root.elementFromPoint(left + width / 2, top + height / 2);
      return focused.contains(hit) || `${focused.textContent} is under ${hit?.className}`;
    });
  await toList(page).locator('[data-entry="c0"]').focus();
  for (const key of ['End', 'ArrowUp', 'Home', 'ArrowDown']) {
    await page.keyboard.press(key);
    expect(await isSeen()).toBe(true);
  }
  await page.evaluate(() => void overlay.jump('c5'));
  await eventually(page).toEqual(['c0', 'c2', 'c5']);
  await page.waitForTimeout(100);
  expect(await isSeen()).toBe(true);
  await page.evaluate(() => void overlay.jump('c2'));
  expect([await readFocus(page), await isSeen()]).toEqual(['c2', true]);
});

test('2.5.8 Target size: 24 by 24 pixels, of everything that is pressed', async () => {
  const page = await openAll({ viewport: { width: 1440, height: 900 } });
  await page.locator('.ticks button').waitFor();
  await page.getByRole('region', { name: '图例' }).waitFor();
  const targets = await page.evaluate(() => {
    const root = document.querySelector('duizhao-overlay')?.shadowRoot;
    return [...(root?.querySelectorAll('button, a, summary') ?? [])].map((target) => {
      const { width, height } = target.getBoundingClientRect();
      return { name: target.textContent, size: Math.min(width, height) };
    });
  });
  expect(targets.length).toBeGreaterThan(20);
  expect(targets.filter(({ size }) => size < 23.9)).toEqual([]);
});

test('1.4.10 Reflow: at 320 pixels nothing has to be scrolled sideways, or is cut off', async () => {
  const page = await openAll({ viewport: { width: 320, height: 640 } });
  // List and card do not fit beside one another: the one in hand is seen.
  expect(await readOpen(page)).toEqual(['c0', 'c2']);
  expect(await findOverflowing(page)).toEqual([]);
  await toggleList(page);
  await page.evaluate(() => void overlay.jump('c3'));
  await eventually(page).toEqual(['c0', 'c2', 'c3']);
  expect(await findOverflowing(page)).toEqual([]);
});

test('1.4.10 Reflow: where little room is left, a card is scrolled to its last button', async () => {
  const page = await openAll({ viewport: { width: 320, height: 480 } });
  await toggleList(page);
  await page.evaluate(() => void overlay.jump('c3'));
  await eventually(page).toEqual(['c0', 'c2', 'c3']);
  await toHand(page).locator('h2').hover();
  await page.mouse.wheel(0, 1000);
  const isReached = () =>
    page.evaluate(() => {
      const root = document.querySelector('duizhao-overlay')?.shadowRoot;
      const last = [...(root?.querySelectorAll('.popover .actions button') ?? [])].at(-1);
      const { x = 0, y = 0, width = 0, height = 0 } = last?.getBoundingClientRect() ?? {};
      return last !== undefined && root?.elementFromPoint(x + width / 2, y + height / 2) === last;
    });
  await expect.poll(isReached, { timeout: 10_000 }).toBe(true);
});

/** What of ours is cut off at the sides of the window, or has to be scrolled sideways. */
const findOverflowing = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('duizhao-overlay')?.shadowRoot;
    const parts =
      root?.querySelectorAll<HTMLElement>('.popover *, .shelf, .shelf *, .figures, .figures *') ?? [];
    return [...parts]
      .filter((part) => part.getClientRects().length > 0 && !part.matches('.heard, .heard *'))
      .filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        return (
          left < -0.5 || right > 320.5 || part.scrollWidth > Math.max(part.clientWidth, part.offsetWidth) + 1
        );
      })
      .map((part) => `${part.className} ${part.textContent?.slice(0, 20)}`);
  });

test('4.1.3 Status messages: what happened is said politely, without taking the focus', async () => {
  const page = await open();
  const said = () => page.getByRole('status').first().textContent();
  expect(await said()).toBe('');
  await page.evaluate(() => overlay.step(1));
  expect(await said()).toBe('第 1 处,共 8 处');
  await eventually(page).toEqual(['c0']);
  await toHand(page).getByRole('button', { name: '固定', exact: true }).press('Enter');
  expect(await said()).toBe('并排 1 张');
});

test('2.3.3 Animation from interactions: nothing moves, with or without the wish for less motion', async () => {
  const page = await openAll();
  const moving = await page.evaluate(() => {
    const root = document.querySelector('duizhao-overlay')?.shadowRoot;
    const parts = [...(root?.querySelectorAll('*') ?? [])].map((part) => getComputedStyle(part));
    const styled = parts.filter(
      ({ transitionDuration, animationName, scrollBehavior }) =>
        transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth',
    );
    return styled.length + (root?.getAnimations().length ?? 0);
  });
  expect(moving).toBe(0);
});
