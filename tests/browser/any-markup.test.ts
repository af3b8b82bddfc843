// The same report in any markup: the same claims are read, each is painted where the eye sees it, and found there by
// the pointer. Judged by pictures of the page, with and without paint.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../claims/claim.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { readReport } from '../../claims/read-report.ts';
import { makePage } from '../pages/make-page.ts';
import { MARKUPS, type Markup } from '../pages/markup.ts';
import { compareShots } from './compare-shots.ts';
import { startBrowser, type TestBrowser } from './open-page.ts';

const REPORT = readFileSync(join(import.meta.dirname, '../cases/reports/jintan-2025.txt'), 'utf8');
/** Head and first chapter: figures enough, and a picture of them is soon taken. */
const TEXT = REPORT.slice(0, REPORT.indexOf('二、'));
const css = readFileSync(
  join(import.meta.dirname, '../../entrypoints/report.content/highlights.css'),
  'utf8',
);

let browser: TestBrowser;
let helper: Page;
beforeAll(async () => {
  browser = await startBrowser();
  helper = await browser.open('');
});
afterAll(() => browser.close());

const readText = (page: Page) => page.evaluate(() => duizhao.readAll().text);
/** The claims in the body of the report that a text holds. */
function readBody(text: string): Claim[] {
  const body = readReport(text).report?.body ?? { start: 0, end: 0 };
  return readClaims(text).filter(({ start, end }) => start >= body.start && end <= body.end);
}
const fold = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2060\ufeff]|\(?shù\)?/g, '');
/** What a claim says, whatever characters it is written in. */
const toMeaning = ({ value, valueHigh, bound, kind, status, period, role }: Claim) =>
  [value, valueHigh, bound, kind, status, period, role].join(' ');

async function openAndPaint(markup: Markup, options?: object) {
  const page = await browser.open(makePage(TEXT, markup), options);
  await page.addStyleTag({ content: css });
  const claims = readBody(await readText(page));
  const before = await page.screenshot({ fullPage: true, scale: 'css' });
  const stood = await page.evaluate((spans) => duizhao.paintSpans(spans), claims);
  const after = await page.screenshot({ fullPage: true, scale: 'css' });
  await page.close();
  return { claims, stood, shots: await compareShots(helper, before, after, stood) };
}

describe('a report at rest', () => {
  let wanted: Claim[];
  beforeAll(async () => {
    const page = await browser.open(makePage(TEXT, MARKUPS.plain));
    wanted = readBody(await readText(page));
    await page.close();
    expect(wanted.length).toBeGreaterThan(15);
  });

  const still = Object.entries<Markup>(MARKUPS).filter(([, { life }]) => life === 'still');
  it.each(still)('in %s', async (_name, markup) => {
    const { claims, stood, shots } = await openAndPaint(markup);
    expect(claims.map(toMeaning)).toEqual(wanted.map(toMeaning));
    expect(stood.map(({ text }) => fold(text))).toEqual(claims.map(({ text }) => fold(text)));
    expect(stood.filter(({ isHit }) => !isHit)).toEqual([]);
    expect(shots).toEqual({ unpainted: [], stray: 0 });
  });

  it.each<[string, Markup, object]>([
    ['a narrow screen', MARKUPS.mobile, { viewport: { width: 375, height: 667 } }],
    ['a page at 200%', MARKUPS.county, { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
    ['forced colours', MARKUPS.county, { forcedColors: 'active' }],
  ])('on %s', async (_name, markup, options) => {
    const { claims, stood, shots } = await openAndPaint(markup, options);
    expect(claims.map(toMeaning)).toEqual(wanted.map(toMeaning));
    expect(stood.filter(({ isHit }) => !isHit)).toEqual([]);
    expect(shots).toEqual({ unpainted: [], stray: 0 });
  });
});
