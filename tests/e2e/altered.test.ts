// Pages that are not the archived report: a figure changed, half missing, empty. Each is handled, none throws.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPainted, rest, toCard, toField, waitForPaint } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { createStage, type Stage } from './launch.ts';

const TEXT = readArchivedText();

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
});
afterAll(() => stage.close());

const squeeze = async (text: Promise<string>) => (await text).replace(/\s/g, '');

async function openAndPaint(text: string): Promise<Page> {
  const page = await stage.open(makePage(text));
  await waitForPaint(page);
  return page;
}

test('an altered figure is shown as not in accord with the record, with both figures', async () => {
  const page = await openAndPaint(TEXT.replace('新增停车泊位1124个', '新增停车泊位1142个'));
  const painted = await readPainted(page);
  expect(painted.filter(({ name }) => name === 'duizhao-differs').map(({ text }) => text)).toEqual([
    '1142个',
  ]);
  await rest(page, { before: '新增停车泊位', text: '1142个' });
  await toCard(page).waitFor();
  expect(await squeeze(toCard(page).innerText())).toContain('与存档不符');
  expect(await squeeze(toField(page, 'finding').innerText())).toContain('1124个');
  await page.close();
});

test('all other figures of an altered page stay as they were', async () => {
  const asIs = await openAndPaint(TEXT);
  const altered = await openAndPaint(
    TEXT.replace('电梯22部', '电梯26部').replace('渗透率达46.4%', '渗透率达64.4%'),
  );
  const before = await readPainted(asIs);
  const after = await readPainted(altered);
  const unlike = after.filter(
    ({ name, text }, index) => before[index]?.name !== name || before[index]?.text !== text,
  );
  expect(unlike.map(({ name, text }) => `${text} ${name}`)).toEqual([
    '64.4% duizhao-differs',
    '26部 duizhao-differs',
  ]);
  await asIs.close();
  await altered.close();
});

test('half a report is read as far as it goes, and nothing in it differs', async () => {
  const half = TEXT.slice(0, TEXT.indexOf('四、城市能级提升'));
  const page = await openAndPaint(half);
  const painted = await readPainted(page);
  expect(painted.length).toBeGreaterThan(40);
  expect(painted.filter(({ name }) => name === 'duizhao-differs')).toEqual([]);
  await page.close();
});

test.each([
  ['an empty body', ''],
  ['a head without a report', TEXT.split('\n').slice(0, 4).join('\n')],
])('%s shows nothing, and the page is told to hold no report', async (_, text) => {
  const page = await stage.open(makePage(text));
  await expect.poll(async () => (await stage.send(page, { type: 'page-state' }))?.report ?? null).toBeNull();
  expect(await readPainted(page)).toEqual([]);
  await page.close();
});

test('nothing was complained of', () => {
  expect(stage.errors).toEqual([]);
});
