// What a checker of accessibility finds on cards, list, popup and settings, in light, dark and forced colours, in both
// languages: nothing.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rest, toCard, waitForPaint } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { findFaults } from './find-faults.ts';
import { createStage, type Stage } from './launch.ts';

const TEXT = readArchivedText();
/** How a page may look to its reader. */
const LOOKS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const;

describe.each(['zh_CN', 'en'] as const)('in %s', (language) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await createStage({ language });
  });
  afterAll(() => stage.close());

  test.each(LOOKS)('cards and list have no fault in %s', async (_, look) => {
    const page = await stage.open(makePage(TEXT));
    await page.emulateMedia(look);
    await waitForPaint(page);
    await rest(page, { before: '全年接待游客', text: '1500万人次' });
    await toCard(page).waitFor();
    await toCard(page)
      .getByRole('button', { name: /^(固定|Pin)$/ })
      .click();
    await stage.send(page, { type: 'next' });
    await expect.poll(() => toCard(page).count()).toBe(2);
    await stage.send(page, { type: 'list' });
    await page.getByRole('complementary').waitFor();
    for (const part of ['.popover', '.shelf', '.figures']) {
      expect(await findFaults(page, ['duizhao-overlay', part]), part).toEqual([]);
    }
    await page.close();
  });

  test.each(LOOKS)('the form on a card and the settings have no fault in %s', async (_, look) => {
    const page = await stage.open(makePage(TEXT));
    await page.emulateMedia(look);
    await waitForPaint(page);
    await rest(page, { before: '加装既有住宅电梯', text: '22部' });
    const prior = toCard(page).locator('[data-field="prior"]');
    await prior.getByRole('button').click();
    await prior.locator('[type="submit"]').click();
    await prior.locator('[aria-invalid="true"]').first().waitFor();
    expect(await findFaults(page, ['duizhao-overlay', '[role="dialog"]'])).toEqual([]);
    await page.goto(`chrome-extension://${stage.extensionId}/options.html`);
    await page.getByRole('heading', { level: 2 }).last().waitFor();
    expect(await findFaults(page, ['body'])).toEqual([]);
    await page.close();
  });

  test.each(LOOKS)('the popup has no fault in %s', async (_, look) => {
    const popup = await stage.openPopup();
    await popup.emulateMedia(look);
    expect(await findFaults(popup, ['body'])).toEqual([]);
    await popup.getByRole('combobox').fill('电');
    await popup.getByRole('option').first().waitFor();
    await popup.locator('summary').first().click();
    expect(await findFaults(popup, ['body'])).toEqual([]);
    await popup.close();
  });

  test.each(LOOKS)('the page of first steps has no fault in %s', async (_, look) => {
    const page = await stage.context.newPage();
    await page.emulateMedia(look);
    await page.goto(`chrome-extension://${stage.extensionId}/welcome.html`);
    await waitForPaint(page);
    expect(await findFaults(page, ['body'])).toEqual([]);
    for (const step of [1, 2]) await page.locator('.first-steps h2 button').nth(step).click();
    expect(await findFaults(page, ['.first-steps'])).toEqual([]);
    await page.locator('.skip').click();
    expect(await findFaults(page, ['.first-steps'])).toEqual([]);
    await page.close();
  });
});
