import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GRACE_MS, INTENT_MS } from '../../overlay/delays.ts';
import { letPass, startBrowser, type TestBrowser } from './open-page.ts';
import { FIGURES, filler, reportPage } from './report-page.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const begin = async (html = reportPage(`${FIGURES}${filler(3)}`), options = {}): Promise<Page> => {
  const page = await browser.open(html, options);
  await page.evaluate(async () => void (await duizhao.start()));
  return page;
};
const dialog = (page: Page) => page.getByRole('dialog');
/** At one moment: a locator would wait for a card that has just closed. */
const openClaim = (page: Page) =>
  page.evaluate(
    () =>
      document
        .querySelector('duizhao-overlay')
        ?.shadowRoot?.querySelector('[role=dialog]')
        ?.getAttribute('data-claim') ?? null,
  );
const eventually = (page: Page) => expect.poll(() => openClaim(page), { timeout: 10_000 });
const settle = (page: Page) => letPass(page, INTENT_MS + GRACE_MS);
/** Somewhere that is neither a figure nor the card. */
const away = (page: Page) => page.mouse.move(5, 5);

describe('the hit test', () => {
  /** Ids found at the middle of each figure, and how often one is found where none stands. */
  const probe = (page: Page) =>
    page.evaluate(() => {
      const targets = duizhao.toTargets();
      void duizhao.paint(targets.claims);
      const found = targets.claims.map(({ range, mark }) => {
        const [rect = new DOMRect()] = duizhao.rectsOf(range);
        const hit = duizhao.findClaimAt(targets, rect.x + rect.width / 2, rect.y + rect.height / 2);
        return hit === undefined ? 'none' : hit.mark.id === mark.id ? 'right' : 'wrong';
      });
      const [h1] = document.getElementsByTagName('h1');
      const { right = 0, top = 0, bottom = 0 } = h1?.getBoundingClientRect() ?? {};
      const nowhere = [duizhao.findClaimAt(targets, right - 10, (top + bottom) / 2)];
      return { found: [...new Set(found)], nowhere: nowhere.filter(Boolean).length };
    });
  const tall = { viewport: { width: 1280, height: 2000 } };
  const right = { found: ['right'], nowhere: 0 };

  it('finds each figure, and none where none is', async () => {
    expect(await probe(await browser.open(reportPage(FIGURES), tall))).toEqual(right);
  });

  it.each([
    ['the newer caret look-up', ['caretPositionFromPoint']],
    ['both', ['caretPositionFromPoint', 'caretRangeFromPoint']],
    ['all three', ['caretPositionFromPoint', 'caretRangeFromPoint', 'highlightsFromPoint']],
  ])('answers the same without %s', async (_name, missing) => {
    const page = await browser.open(reportPage(FIGURES), tall);
    await page.evaluate((missing) => {
      for (const name of missing) {
        const owner = name in document ? Document.prototype : HighlightRegistry.prototype;
        Reflect.deleteProperty(owner, name);
      }
    }, missing);
    expect(await probe(page)).toEqual(right);
  });

  it('finds figures that cannot be selected', async () => {
    const page = await browser.open(reportPage(FIGURES, '* { user-select: none }'), tall);
    expect(await probe(page)).toEqual(right);
  });
});

describe('by mouse', () => {
  it('opens after a rest, closes after leaving, and names what it shows', async () => {
    const page = await begin();
    await page.hover('#plain');
    await eventually(page).toBe('c0');
    expect(await page.getByRole('dialog', { name: '电梯' }).count()).toBe(1);
    expect(await page.evaluate(() => duizhao.painted()['duizhao-current'])).toEqual(['22部']);
    await away(page);
    await eventually(page).toBeNull();
    expect(await page.evaluate(() => CSS.highlights.has('duizhao-current'))).toBe(false);
  });

  it('stays while the mouse goes over onto the card, and closes from there', async () => {
    const page = await begin();
    await page.hover('#plain');
    await eventually(page).toBe('c0');
    await dialog(page).hover();
    await settle(page);
    expect(await openClaim(page)).toBe('c0');
    await away(page);
    await eventually(page).toBeNull();
  });

  it('opens at each part of a figure split over elements', async () => {
    const page = await begin();
    for (const part of ['b', 'i', 'u']) {
      await page.hover(`#split, p > ${part}`);
      await eventually(page).toBe('c1');
      await page.keyboard.press('Escape');
      await away(page);
    }
  });

  it('is pinned by a click, and closed by Escape or by a press outside', async () => {
    const page = await begin();
    await page.click('#plain');
    await away(page);
    await settle(page);
    expect(await openClaim(page)).toBe('c0');
    await page.keyboard.press('Escape');
    await eventually(page).toBeNull();
    await page.click('#target');
    await eventually(page).toBe('c2');
    await page.mouse.click(5, 5);
    await eventually(page).toBeNull();
  });

  it('lets a link under a figure be followed', async () => {
    const page = await begin();
    await page.click('#link');
    expect(page.url()).toContain('#away');
  });

  it('does not open on a drag, and leaves the selection to the reader', async () => {
    const page = await begin();
    const box = await page.locator('#plain').boundingBox();
    if (!box) throw new Error('no figure');
    await page.mouse.move(box.x + 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await away(page);
    await settle(page);
    expect(await openClaim(page)).toBeNull();
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
  });

  it('opens nothing late for a reader who has gone on', async () => {
    const page = await begin();
    await page.evaluate(() => {
      duizhao.pace.answerMs = 1000;
    });
    await page.hover('#plain');
    await settle(page);
    await away(page);
    await settle(page);
    await letPass(page, INTENT_MS);
    expect(await openClaim(page)).toBeNull();
  });

  it('opens nothing while hidden', async () => {
    const page = await browser.open(reportPage(FIGURES));
    await page.evaluate(async () => (await duizhao.start()).overlay.setShown(false));
    await page.click('#plain');
    await settle(page);
    expect(await openClaim(page)).toBeNull();
  });
});

describe('by touch', () => {
  it('opens pinned at a tap and closes at a tap outside', async () => {
    const page = await begin(undefined, { hasTouch: true });
    await page.tap('#plain');
    await eventually(page).toBe('c0');
    await settle(page);
    expect(await openClaim(page)).toBe('c0');
    await page.touchscreen.tap(5, 5);
    await eventually(page).toBeNull();
  });
});

describe('by keyboard', () => {
  const step = (page: Page, by: 1 | -1) =>
    page.evaluate((by) => {
      (globalThis as unknown as { overlay: { step(by: number): void } }).overlay.step(by);
    }, by);
  const beginAt = async (html: string): Promise<Page> => {
    const page = await browser.open(html);
    await page.evaluate(async () => {
      Object.assign(globalThis, { overlay: (await duizhao.start()).overlay });
    });
    return page;
  };

  it('goes from figure to figure, scrolls to it, says so, and gives the focus back', async () => {
    const page = await beginAt(reportPage(`${FIGURES}${filler(20)}<p>末尾<span id="last">99家</span></p>`));
    await page.focus('#link');
    await step(page, 1);
    await eventually(page).toBe('c0');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('duizhao-overlay');
    expect(await page.getByRole('status').first().textContent()).toBe('第 1 处,共 9 处');
    await step(page, -1);
    await eventually(page).toBe('c8');
    expect(await page.locator('#last').evaluate((last) => last.getBoundingClientRect().top)).toBeLessThan(
      720,
    );
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  });

  it('begins with what is in view', async () => {
    const page = await beginAt(reportPage(`${FIGURES}${filler(20)}<p>末尾<span id="last">99家</span></p>`));
    await page.evaluate(() => document.getElementById('last')?.scrollIntoView());
    await step(page, 1);
    await eventually(page).toBe('c8');
  });

  it('scrolls sideways too, on a page that is wider than the window', async () => {
    const wide = reportPage(
      `<p style="padding-left: 1400px">加装<span id="far">22部</span></p>`,
      'body { inline-size: 2000px }',
    );
    const page = await beginAt(wide);
    await step(page, 1);
    const { left, right } = await page
      .locator('#far')
      .evaluate((far) => far.getBoundingClientRect().toJSON());
    expect([left > 0, right < 1280]).toEqual([true, true]);
  });

  it('opens the figure that the text cursor stands in', async () => {
    const page = await begin();
    await page.evaluate(() => {
      const text = document.getElementById('plain')?.firstChild;
      if (text) getSelection()?.collapse(text, 1);
    });
    await page.keyboard.press('Enter');
    await eventually(page).toBe('c0');
  });

  it('opens nothing by an Enter that breaks a line where text is written', async () => {
    const page = await begin();
    const line = page.locator('p:has(#plain)');
    await line.evaluate((line) => line.setAttribute('contenteditable', 'true'));
    await page.click('#plain');
    await eventually(page).toBe('c0');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('opens nothing by an Enter that is meant for a link elsewhere, where the last click was on a figure', async () => {
    const page = await begin();
    await page.click('#plain');
    await eventually(page).toBe('c0');
    await page.keyboard.press('Escape');
    await page.focus('.nav a');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.href.endsWith('#'));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
