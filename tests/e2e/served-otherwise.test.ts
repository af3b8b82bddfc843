// Reports that do not come as one page in UTF-8: in GBK, in a frame, and cut into pages that a script turns.

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PaintedFigure, readPainted, rest, toCard, waitForPaint } from '../../cli/painted-figures.ts';
import { REPORT_ADDRESS, readArchivedText } from '../../cli/report-page.ts';
import { encodeGbk } from '../pages/encode-gbk.ts';
import { makeOtherPage, makePage } from '../pages/make-page.ts';
import { MARKUPS } from '../pages/markup.ts';
import { createStage, type Stage } from './launch.ts';

const TEXT = readArchivedText();
const PAGE = makePage(TEXT, MARKUPS.plain);
const LIFTS = { before: '加装既有住宅电梯', text: '22部' };

let stage: Stage;
let wanted: string[];
beforeAll(async () => {
  stage = await createStage();
  const page = await stage.open(PAGE);
  await waitForPaint(page);
  wanted = toWords(await readPainted(page));
  await page.close();
});
afterAll(() => stage.close());

const toWords = (figures: PaintedFigure[]) => figures.map(({ name, text }) => `${text} ${name}`);

/** Answers an address, for this test only. */
async function serve(context: BrowserContext, address: string, body: string | Buffer, charset = 'utf-8') {
  await context.route(address, (route) =>
    route.fulfill({ contentType: `text/html; charset=${charset}`, body }),
  );
}

test('in GBK', async () => {
  await serve(stage.context, REPORT_ADDRESS, encodeGbk(PAGE), 'gbk');
  const page = await stage.context.newPage();
  await page.goto(REPORT_ADDRESS);
  await waitForPaint(page);
  expect(toWords(await readPainted(page))).toEqual(wanted);
  await page.close();
  await stage.context.unroute(REPORT_ADDRESS);
});

describe('in a frame', () => {
  const INNER = REPORT_ADDRESS.replace('271006', 'inner');
  let page: Page;
  beforeAll(async () => {
    const frame = `<iframe src="${INNER}" width="100%" height="9000"></iframe>`;
    await serve(stage.context, REPORT_ADDRESS, makeOtherPage().replace('<ul>', `${frame}<ul>`));
    await serve(stage.context, INNER, PAGE);
    page = await stage.context.newPage();
    await page.goto(REPORT_ADDRESS);
  });
  afterAll(() => stage.context.unroute(REPORT_ADDRESS));

  const getFrame = () => {
    const frame = page.frames().find((frame) => frame.url() === INNER);
    if (!frame) throw new Error('no frame');
    return frame;
  };

  test('all figures are painted there, and the page around it is left alone', async () => {
    // What looks at pages looks at frames by the same names.
    const frame = getFrame() as unknown as Page;
    await waitForPaint(frame);
    expect(toWords(await readPainted(frame))).toEqual(wanted);
    expect(await page.locator('duizhao-overlay').count()).toBe(0);
  });

  test('it speaks for its tab, and the page scrolls to its figures', async () => {
    const state = await stage.send(page, { type: 'page-state' });
    expect(state?.claims).toBe(wanted.length);
    await stage.send(page, { type: 'previous' });
    const card = toCard(getFrame() as unknown as Page);
    await card.waitFor();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});

test('cut into pages', async () => {
  const lines = TEXT.split('\n');
  const half = Math.ceil(lines.length / 2);
  const [first, second] = [lines.slice(0, half), [...lines.slice(0, 4), ...lines.slice(half)]].map((part) =>
    makePage(part.join('\n'), MARKUPS.plain).replace(/^.*<body[^>]*>|<\/body>.*$/gs, ''),
  );
  const page = await stage.open(`<title>政府工作报告</title><body><div id="turn">${first}</div>`);
  await waitForPaint(page);
  const before = toWords(await readPainted(page));
  await page.evaluate((html) => {
    const turn = document.getElementById('turn');
    if (turn) turn.innerHTML = html;
  }, second ?? '');
  await expect
    .poll(async () => [...before, ...toWords(await readPainted(page))].sort(), { timeout: 5000 })
    .toEqual(wanted.toSorted());
  await page.close();
});

test('with a figure under the pointer in a shadow tree', async () => {
  const page = await stage.open(makePage(TEXT, MARKUPS.shadow));
  await waitForPaint(page);
  await rest(page, LIFTS);
  await toCard(page).waitFor();
  await page.close();
});

test('nothing was complained of', () => {
  expect(stage.errors).toEqual([]);
});
