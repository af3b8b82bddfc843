// The main flows in Firefox, with the build for it: figures painted, a card by mouse, click and key, the popup's search.
// The extension speaks the browser's language there, so words are not looked at.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPoint, readPainted } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { MARKUPS } from '../pages/markup.ts';
import { createFirefoxStage, type FirefoxStage, toPlaywright } from './firefox-stage.ts';
import { getFirefox } from './get-firefox.ts';

const TEXT = readArchivedText();
const LIFTS = { before: '加装既有住宅电梯', text: '22部' };
const CARD = 'duizhao-overlay >>> [role="dialog"]';

const firefox = getFirefox(console.log);
if (!firefox)
  console.log('Skipped: no Firefox was found. Install one (Debian: apt-get install firefox-esr).');

describe.skipIf(!firefox)('in Firefox', () => {
  let stage: FirefoxStage;
  let page: Page;
  beforeAll(async () => {
    stage = await createFirefoxStage(firefox ?? '');
    page = await openPainted(makePage(TEXT));
  });
  afterAll(() => stage?.close());

  async function openPainted(html: string): Promise<Page> {
    const page = await stage.open(html);
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('duizhao-')));
    return page;
  }

  const fold = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
  const readCard = async () => {
    const card = await page.waitForSelector(CARD);
    return fold((await card?.evaluate((dialog) => dialog.textContent)) ?? '');
  };
  const readField = async (field: string) =>
    fold(await page.$eval(`${CARD} [data-field="${field}"]`, (row) => row.textContent ?? ''));
  const isClosed = () => page.waitForSelector(CARD, { hidden: true });
  const moveTo = async (wanted: typeof LIFTS) => {
    const { x, y } = await findPoint(toPlaywright(page), wanted);
    await page.mouse.move(x, y);
    return { x, y };
  };

  test('the figures are painted, each once, and the page is else as it was', async () => {
    const painted = await readPainted(toPlaywright(page));
    expect(painted.length).toBeGreaterThanOrEqual(144);
    expect(
      painted.find(({ text, before }) => text === LIFTS.text && before.endsWith(LIFTS.before))?.name,
    ).toBe('duizhao-actual');
    expect(await page.$$eval('duizhao-overlay', (hosts) => hosts.length)).toBe(1);
    expect(await page.$$eval('mark', (marks) => marks.length)).toBe(0);
  });

  test('resting the mouse opens the card, with the target beside; leaving closes it', async () => {
    await moveTo(LIFTS);
    expect(await readCard()).toContain('22部');
    expect(await readField('target')).toContain('20');
    await page.mouse.move(2, 2);
    await isClosed();
  });

  test('a click pins it, Escape closes it', async () => {
    const { x, y } = await moveTo(LIFTS);
    await page.mouse.click(x, y);
    await readCard();
    await page.mouse.move(2, 2);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await readCard()).toContain('22部');
    await page.keyboard.press('Escape');
    await isClosed();
  });

  test('the popup finds an indicator', async () => {
    const popup = await stage.openPopup();
    await popup.type('[role="combobox"]', 'dianti');
    const option = await popup.waitForSelector('[role="option"]');
    expect(await option?.evaluate((row) => row.textContent)).toMatch(/22.*20/s);
    await popup.close();
  });

  test.each(['shadow', 'slot', 'rightToLeft'] as const)(
    '%s: figures are found under the pointer',
    async (name) => {
      page = await openPainted(makePage(TEXT, MARKUPS[name]));
      await moveTo(LIFTS);
      expect(await readCard()).toContain('22部');
      await page.keyboard.press('Escape');
    },
  );

  test('nothing was complained of', () => {
    expect(stage.errors).toEqual([]);
  });
});
