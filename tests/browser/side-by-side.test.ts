// Cards kept side by side, the list of all figures, legend and ticks, the ways back, and the settings: each on a page.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GRACE_MS, INTENT_MS } from '../../overlay/delays.ts';
import { letPass, startBrowser, type TestBrowser, waitForRest } from './open-page.ts';
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

const PAGE = reportPage(`${FIGURES}${filler(20)}<p>末尾<span id="last">99家</span></p>${filler(4)}`);
const open = (options: BeginOptions = {}, html = PAGE) => begin(browser, html, options);
/** Under load a card may take its time. */
const eventually = (page: Page) => expect.poll(() => readOpen(page), { timeout: 10_000 });
const scrollTop = () => Math.round(document.scrollingElement?.scrollTop ?? 0);

describe('cards side by side', () => {
  it('are kept up to four, covering neither each other nor the card at its figure', async () => {
    const page = await open({ viewport: { width: 1440, height: 900 } });
    for (const figure of ['#plain', '#split', '#target', '#differs']) await pin(page, figure);
    await page.click('#link');
    await toHand(page).waitFor();
    expect(await readOpen(page)).toEqual(['c0', 'c1', 'c2', 'c3', 'c5']);
    await waitForRest(page);
    const boxes = await page
      .getByRole('dialog')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
    const crossing = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(crossing).toEqual([]);
    expect(await toHand(page).getByRole('button', { name: '固定', exact: true }).isDisabled()).toBe(true);
  });

  it('stay while the reader presses elsewhere, and are closed one after the other by Escape', async () => {
    const page = await open();
    await pin(page, '#plain');
    await pin(page, '#target');
    await page.click('#differs');
    await page.mouse.click(5, 5);
    expect(await readOpen(page)).toEqual(['c0', 'c2']);
    await page.click('#differs');
    const seen = [];
    for (let press = 0; press < 3; press++) {
      await page.keyboard.press('Escape');
      seen.push(await readOpen(page));
    }
    expect(seen).toEqual([['c0', 'c2'], ['c0'], []]);
  });

  it('open no second card of their figure, and go back to it when unpinned', async () => {
    const page = await open();
    await pin(page, '#plain');
    await page.click('#plain');
    await page.hover('#plain');
    await letPass(page, INTENT_MS + GRACE_MS);
    expect(await readOpen(page)).toEqual(['c0']);
    await toPinned(page).getByRole('button', { name: '取消固定' }).click();
    await toHand(page).waitFor();
    expect([await readOpen(page), await toPinned(page).count()]).toEqual([['c0'], 0]);
  });

  it('fold away and come back, and all close at once', async () => {
    const page = await open();
    await pin(page, '#plain');
    await page.getByRole('button', { name: '收起' }).click();
    expect(await toPinned(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: '展开' }).click();
    expect(await toPinned(page).isVisible()).toBe(true);
    await page.getByRole('button', { name: '全部关闭' }).click();
    expect(await readOpen(page)).toEqual([]);
  });

  it('are passed by, not gone back from, on a walk from figure to figure', async () => {
    const page = await open({ viewport: { width: 1280, height: 500 } });
    const step = () => page.evaluate(() => overlay.step(1));
    await pin(page, '#differs');
    await step();
    await eventually(page).toEqual(['c3', 'c4']);
    await page.evaluate(() => overlay.step(-1));
    await eventually(page).toEqual(['c3']);
    await step();
    await eventually(page).toEqual(['c3', 'c4']);
  });

  it('go with their figures', async () => {
    const page = await open({}, reportPage(`${FIGURES}<p id="extra">另有<span id="more">99家</span></p>`));
    await pin(page, '#more');
    await page.evaluate(() => document.getElementById('extra')?.remove());
    await eventually(page).toEqual([]);
  });
});

describe('the list', () => {
  it('leads to a figure and back', async () => {
    const page = await open();
    await page.focus('#link');
    await page.evaluate(() => overlay.toggleList());
    expect(await toList(page).locator('[data-entry]').count()).toBe(9);
    expect(await readFocus(page)).toBe('c0');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await toHand(page).waitFor();
    expect([await readOpen(page), await readFocus(page)]).toEqual([['c8'], 'c8']);
    expect(await page.evaluate(scrollTop)).toBeGreaterThan(500);
    await toHand(page).getByRole('button', { name: '返回' }).click();
    expect([await readOpen(page), await readFocus(page)]).toEqual([[], 'c8']);
    await page.keyboard.press('Escape');
    expect([await toList(page).count(), await readFocus(page)]).toEqual([0, 'link']);
  });

  it('says of each figure its clause and its mark', async () => {
    const page = await open();
    await page.evaluate(() => overlay.toggleList());
    const differing = toList(page).locator('[data-entry="c3"]');
    expect((await differing.innerText()).replace(/\s+/g, ' ')).toBe(
      '加装电梯目标20部,新增泊位1142个(存档1124个) 与存档不符',
    );
  });

  it('opens at the figure in hand', async () => {
    const page = await open();
    await page.click('#differs');
    await toHand(page).waitFor();
    await page.evaluate(() => overlay.toggleList());
    expect(await readFocus(page)).toBe('c3');
    expect(await toList(page).locator('[aria-current="true"]').getAttribute('data-entry')).toBe('c3');
  });
});

describe('the way back', () => {
  it('is offered after a jump, and Escape takes it', async () => {
    const page = await open();
    await page.evaluate(() => scrollTo(0, 300));
    for (const leave of ['返回', 'Escape']) {
      await page.evaluate(() => void overlay.jump('c8'));
      await toHand(page).waitFor();
      expect(await page.evaluate(scrollTop)).not.toBe(300);
      if (leave === 'Escape') await page.keyboard.press(leave);
      else await toHand(page).getByRole('button', { name: leave }).click();
      expect(await page.evaluate(scrollTop)).toBe(300);
      expect(await readOpen(page)).toEqual([]);
    }
  });

  it('leads to the card from which the jump was made', async () => {
    const page = await open();
    await page.click('#plain');
    await toHand(page).waitFor();
    await page.evaluate(() => void overlay.jump('c8'));
    await toHand(page).getByRole('button', { name: '返回' }).click();
    await eventually(page).toEqual(['c0']);
    expect(await toHand(page).getByRole('button', { name: '返回' }).count()).toBe(0);
  });

  it('goes on, after a card was closed, from its figure while that is in view', async () => {
    const page = await open();
    await page.click('#differs');
    await eventually(page).toEqual(['c3']);
    await page.keyboard.press('Escape');
    await page.evaluate(() => overlay.step(1));
    await eventually(page).toEqual(['c4']);
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.evaluate(() => overlay.step(-1));
    await eventually(page).toEqual(['c8']);
  });

  it('is not taken by Escape after walking from figure to figure', async () => {
    const page = await open();
    await page.evaluate(() => scrollTo(0, 300));
    await page.evaluate(() => overlay.jump('c7'));
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      overlay.step(1);
      overlay.step(1);
    });
    const there = await page.evaluate(scrollTop);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(scrollTop)).toBe(there);
  });
});

describe('margins', () => {
  const NARROW = reportPage(`${FIGURES}${filler(20)}`, 'body { max-inline-size: 700px }');

  it('hold a legend where there is room beside the text, and none where there is not', async () => {
    const page = await open({ viewport: { width: 1200, height: 700 } }, NARROW);
    const legend = page.getByRole('region', { name: '图例' });
    await legend.waitFor();
    expect((await legend.innerText()).replace(/\s+/g, ' ')).toContain('实绩 6 目标 1 与存档不符 1');
    await page.setViewportSize({ width: 760, height: 700 });
    await legend.waitFor({ state: 'detached' });
  });

  it('lose the legend when it is dismissed, which is a setting', async () => {
    const page = await open({ viewport: { width: 1200, height: 700 } }, NARROW);
    await page.getByRole('button', { name: '不再显示图例' }).click();
    await page.getByRole('region', { name: '图例' }).waitFor({ state: 'detached' });
  });

  it('mark where figures differ, and lead there', async () => {
    const page = await open({}, reportPage(`${filler(20)}${FIGURES}`));
    const tick = page.locator('.ticks button');
    await tick.waitFor();
    expect(await tick.getAttribute('title')).toBe('1142个');
    await tick.click();
    await eventually(page).toEqual(['c3']);
    await page.evaluate(() => choose({ ticks: false }));
    await tick.waitFor({ state: 'detached' });
  });
});

describe('margins of a page of another make', () => {
  it('have their marks where figures stand in a box that scrolls of itself', async () => {
    const box = `<div style="block-size:300px;overflow:auto">${filler(10)}${FIGURES}${filler(10)}</div>`;
    const page = await open({}, reportPage(box));
    const tick = page.locator('.ticks button');
    await tick.waitFor();
    const at = await tick.evaluate(({ style }) => Number.parseFloat(style.insetBlockStart));
    expect(at).toBeGreaterThan(40);
    expect(at).toBeLessThan(60);
  });

  it('are at the right, whichever way the page runs', async () => {
    const page = await open({}, PAGE.replace('<html', '<html dir="rtl"'));
    const tick = page.locator('.ticks button');
    await tick.waitFor();
    expect((await tick.boundingBox())?.x).toBeGreaterThan(1000);
  });
});

describe('settings', () => {
  it('mark fewer figures at once, and only those are found and walked through', async () => {
    const page = await open();
    await page.evaluate(() => choose({ density: 'differing' }));
    const painted = () => page.evaluate(() => Object.values(duizhao.painted()).flat());
    await expect.poll(painted, { timeout: 10_000 }).toEqual(['1142个']);
    await page.click('#plain');
    await letPass(page, INTENT_MS);
    expect(await readOpen(page)).toEqual([]);
    await page.evaluate(() => overlay.step(1));
    await eventually(page).toEqual(['c3']);
    expect((await toHand(page).innerText()).replace(/\s+/g, ' ')).toContain('1 / 1');
    await page.evaluate(() => choose({ density: 'all' }));
    await expect.poll(async () => (await painted()).length, { timeout: 10_000 }).toBeGreaterThan(8);
  });

  it('can bind resting to a held key, pressed before or while the mouse rests', async () => {
    const page = await open({ settings: { hover: 'alt' } });
    await page.hover('#plain');
    await page.waitForTimeout(2 * INTENT_MS);
    expect(await readOpen(page)).toEqual([]);
    await page.keyboard.down('Alt');
    await eventually(page).toEqual(['c0']);
    await page.keyboard.up('Alt');
    await page.waitForTimeout(GRACE_MS);
    expect(await readOpen(page)).toEqual(['c0']);
  });

  it('can leave it to the click', async () => {
    const page = await open({ settings: { hover: 'never' } });
    await page.hover('#plain');
    await page.waitForTimeout(2 * INTENT_MS);
    expect(await readOpen(page)).toEqual([]);
    await page.click('#plain');
    await eventually(page).toEqual(['c0']);
  });
});
