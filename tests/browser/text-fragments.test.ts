// Whether a browser goes where a link says: for figures of the report, those printed more than once first, Chromium must
// scroll to the very words and mark them, and nothing before them.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Claim, Span } from '../../claims/claim.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { FragmentFinder, toFragmentUrl } from '../../data/citations/text-fragment.ts';
import { makePage } from '../pages/make-page.ts';
import { startBrowser, type TestBrowser } from './open-page.ts';

const SAMPLE = 12;
/** What the browser marks is red through and through, and nothing else on the page is. */
const STYLE = '<style>::target-text { background: #f00; color: #f00; }</style>';

const HTML = makePage(readArchivedText()).replace('</head>', `${STYLE}</head>`);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Figures that stand in several places, then others from all over the text. */
function chooseSample(text: string): Claim[] {
  const claims = readClaims(text);
  const repeated = claims.filter(({ text: figure }) => text.split(figure).length > 2);
  const [often, rest] = [Math.floor(repeated.length / 8), Math.ceil(claims.length / 4)];
  return [
    ...repeated.filter((_, at) => at % often === 0).slice(0, 8),
    ...claims.filter((_, at) => at % rest === 1),
  ];
}

/** Which part of the words at a span is marked, 0 to 1; 0 where they are not in view. */
async function measureMarked(page: Page, span: Span): Promise<number> {
  const clip = await page.evaluate((wanted) => {
    const found = duizhao.toRange(duizhao.readAll(), wanted);
    const range = new Range();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
    return y >= 0 && y + height <= innerHeight ? { x, y, width, height } : null;
  }, span);
  if (clip === null) return 0;
  return page.evaluate(countRed, (await page.screenshot({ clip })).toString('base64'));
}

/** Runs in the page. */
async function countRed(base64: string): Promise<number> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  canvas?.drawImage(bitmap, 0, 0);
  const { data = [] } = canvas?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
  let red = 0;
  for (let at = 0; at < data.length; at += 4)
    red += Number((data[at] ?? 0) > 230 && (data[at + 1] ?? 255) < 40);
  return red / (data.length / 4);
}

test(`${SAMPLE} links lead to their words and mark them alone`, async () => {
  const plain = await browser.open(HTML);
  const text = await plain.evaluate(() => duizhao.readAll().text);
  await plain.close();
  const finder = new FragmentFinder(text);
  const sample = chooseSample(text);
  expect(sample).toHaveLength(SAMPLE);
  for (const claim of sample) {
    const fragment = finder.find(claim);
    expect(fragment, claim.text).not.toBeNull();
    const page = await browser.open(HTML, undefined, toFragmentUrl('', fragment));
    const said = `${claim.text} at ${claim.start}`;
    await expect.poll(() => measureMarked(page, claim), { message: said }).toBeGreaterThan(0.8);
    const before = { start: claim.start - 1, end: claim.start };
    expect(await measureMarked(page, before), `before ${said}`).toBeLessThan(0.2);
    await page.close();
  }
});
