// A page that outlives its extension (an update, a reload): the script that was left behind clears up and goes.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPainted, waitForPaint } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { FAREWELL_MS } from '../../overlay/delays.ts';
import { makePage } from '../pages/make-page.ts';
import { createStage, type Stage } from './launch.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage.close());

test('the reader is told, and the page is left clean', async () => {
  const page = await stage.open(makePage(readArchivedText()));
  await waitForPaint(page);
  const reload = () => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.reload();
  // The worker ends before it can answer.
  await stage
    .worker()
    .evaluate(reload)
    .catch(() => undefined);
  const farewell = page.locator('duizhao-overlay').getByRole('status').filter({ hasText: '刷新页面' });
  await expect
    .poll(
      async () => {
        // The reader comes back to the tab.
        await page.evaluate(() => window.dispatchEvent(new Event('focus')));
        return farewell.isVisible();
      },
      { timeout: 10_000 },
    )
    .toBe(true);
  expect(await readPainted(page)).toEqual([]);
  await farewell.waitFor({ state: 'detached', timeout: 2 * FAREWELL_MS });
  expect(await page.locator('duizhao-overlay').count()).toBe(0);
  expect(stage.errors).toEqual([]);
});

interface Chrome {
  runtime: { reload(): void };
}
