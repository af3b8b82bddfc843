// A page that outlives its extension (an update, a reload): the script that was left behind clears up and goes.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPainted, waitForPaint } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { createStage, type Stage } from './launch.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage.close());

test('the page is left clean, without a word', async () => {
  const page = await stage.open(makePage(readArchivedText()));
  await waitForPaint(page);
  const reload = () => (globalThis as unknown as { chrome: Chrome }).chrome.runtime.reload();
  // The worker ends before it can answer.
  await stage
    .worker()
    .evaluate(reload)
    .catch(() => undefined);
  await expect
    .poll(
      async () => {
        // The reader comes back to the tab.
        await page.evaluate(() => window.dispatchEvent(new Event('focus')));
        return page.locator('duizhao-overlay').count();
      },
      { timeout: 10_000 },
    )
    .toBe(0);
  expect(await readPainted(page)).toEqual([]);
  expect(stage.errors).toEqual([]);
});

interface Chrome {
  runtime: { reload(): void };
}
