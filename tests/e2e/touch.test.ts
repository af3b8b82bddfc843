// By touch: a tap opens the card and keeps it, a tap elsewhere closes it.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPoint, toCard, toField, waitForPaint } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { createStage, type Stage } from './launch.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await createStage({ hasTouch: true });
});
afterAll(() => stage.close());

test('a tap opens the card, a tap elsewhere closes it', async () => {
  const page = await stage.open(makePage(readArchivedText()));
  await waitForPaint(page);
  const { x, y } = await findPoint(page, { before: '加装既有住宅电梯', text: '22部' });
  await page.touchscreen.tap(x, y);
  await toCard(page).waitFor();
  expect((await toField(page, 'target').innerText()).replace(/\s/g, '')).toContain('20部以上');
  await page.touchscreen.tap(3, 3);
  await toCard(page).waitFor({ state: 'detached' });
});
