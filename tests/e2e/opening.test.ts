// Reports brought to the workbench: each kind of file by drop, choice and paste, and the broken ones with what to do. The
// PDF is one that the browser itself printed.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArchivedText } from '../../cli/report-page.ts';
import {
  makeDocx,
  makePdf,
  makeScannedPdf,
  setPages,
  toWordParagraph,
} from '../data/documents/made-files.ts';
import { encodeGbk } from '../pages/encode-gbk.ts';
import { makePage } from '../pages/make-page.ts';
import { findFaults } from './find-faults.ts';
import { createStage, type Stage } from './launch.ts';

const COUNTY = readFileSync(new URL('../cases/reports/invented-county.txt', import.meta.url), 'utf8');
const PARAGRAPHS = COUNTY.split('\n').filter((line) => line.trim() !== '');
const COUNTY_PAGE = `<!doctype html><meta charset="gb2312"><body>${PARAGRAPHS.map((line) => `<p>${line}`).join('')}`;
const A_MINUTE = 60_000;

interface Dropped {
  name: string;
  bytes: Uint8Array;
}

let stage: Stage;
let bench: Page;
let printed: Uint8Array;
beforeAll(async () => {
  stage = await createStage({ viewport: { width: 420, height: 800 } });
  const page = await stage.open(makePage(readArchivedText()), 'https://www.jintan.gov.cn/print');
  printed = await page.pdf({ format: 'A4' });
  await page.close();
  bench = await stage.context.newPage();
  await bench.goto(`chrome-extension://${stage.extensionId}/sidepanel.html`);
  await bench.getByRole('heading', { name: '打开一份报告' }).waitFor();
}, 2 * A_MINUTE);
afterAll(() => stage.close());

const arrivals = () => bench.getByRole('complementary', { name: '带来的报告' });
const rowOf = (name: string) => arrivals().getByRole('listitem').filter({ hasText: name });
const dismiss = () => arrivals().getByRole('button', { name: '关闭' }).click();

/** Drops files as a hand would, somewhere in the window. */
async function drop(...files: Dropped[]): Promise<void> {
  const passed = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await bench.evaluate(dropFiles, passed);
}

describe('a report', () => {
  test.each<[string, () => Uint8Array, RegExp]>([
    ['county.txt', () => encodeGbk(COUNTY), /沅渡县/],
    ['county.html', () => encodeGbk(COUNTY_PAGE), /沅渡县/],
    ['county.docx', () => makeDocx(PARAGRAPHS.map(toWordParagraph).join('')), /沅渡县/],
    ['county.pdf', () => makePdf(setPages(PARAGRAPHS)), /沅渡县/],
    ['printed.pdf', () => printed, /金坛区 2025/],
  ])('is read from %s, dropped anywhere', { timeout: A_MINUTE }, async (name, make, report) => {
    await drop({ name, bytes: make() });
    await expect.poll(() => rowOf(name).innerText(), { timeout: A_MINUTE }).toMatch(report);
    expect(await rowOf(name).innerText()).toContain('“往年报告”');
    await dismiss();
  });

  test('takes the place of nothing unasked, and is opened by a press', async () => {
    await bench.getByRole('heading', { level: 1, name: /沅渡县/ }).waitFor();
    await drop({ name: 'again.pdf', bytes: printed });
    await rowOf('again.pdf').getByRole('button', { name: '打开' }).click({ timeout: A_MINUTE });
    await bench.getByRole('heading', { level: 1, name: /金坛区 2025/ }).waitFor();
    await dismiss();
  });

  test('comes in twos, and each has its row', { timeout: A_MINUTE }, async () => {
    await drop(
      { name: 'one.txt', bytes: Buffer.from(COUNTY) },
      { name: 'two.png', bytes: Buffer.from('89504e470d0a1a0a', 'hex') },
    );
    await expect.poll(() => rowOf('one.txt').innerText()).toContain('里已有');
    await expect.poll(() => rowOf('two.png').innerText()).toContain('文字识别');
    await dismiss();
  });

  test('is chosen, and pasted into its field', async () => {
    await bench.getByRole('tab', { name: '往年报告' }).click();
    await bench
      .locator('input[type="file"][accept*="pdf"]')
      .setInputFiles({ name: 'chosen.txt', mimeType: 'text/plain', buffer: Buffer.from(COUNTY) });
    await expect.poll(() => rowOf('chosen.txt').innerText()).toContain('沅渡县');
    await dismiss();
    const field = bench.getByRole('textbox', { name: '粘贴' });
    await field.evaluate(pasteInto, { text: COUNTY, html: '' });
    await expect.poll(() => rowOf('粘贴的文字').innerText()).toContain('沅渡县');
    expect(await field.inputValue()).toBe('');
    await dismiss();
  });
});

test('invitation and arrivals have no fault that a checker of accessibility finds, and fit 320 px', {
  timeout: A_MINUTE,
}, async () => {
  await bench.setViewportSize({ width: 320, height: 640 });
  await drop({ name: 'one.txt', bytes: Buffer.from(COUNTY) }, { name: 'two.pdf', bytes: makeScannedPdf(2) });
  await expect.poll(() => rowOf('two.pdf').innerText(), { timeout: A_MINUTE }).toContain('文字识别');
  for (const look of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
  ] as const) {
    await bench.emulateMedia(look);
    for (const part of ['.drop', '.brought']) expect(await findFaults(bench, [part]), part).toEqual([]);
  }
  expect(await bench.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await bench.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await bench.setViewportSize({ width: 420, height: 800 });
  await dismiss();
});

describe('what cannot be read says what to do', () => {
  const county = setPages(PARAGRAPHS);
  test.each<[string, Uint8Array, RegExp]>([
    ['scan.pdf', makeScannedPdf(4), /4 页都是图像.*文字识别/],
    ['locked.pdf', makePdf(county, { locked: true }), /密码.*不加密/],
    ['half.pdf', makePdf(county).slice(0, 2000), /损坏或不完整.*重新下载/],
    ['half.docx', makeDocx(toWordParagraph(COUNTY)).slice(0, 900), /损坏或不完整/],
    ['old.doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), /另存为 \.docx/],
    ['odd.txt', Uint8Array.from({ length: 900 }, (_, i) => 128 + ((i * 37) % 120)), /UTF-8/],
    ['empty.txt', new Uint8Array(), /没有文字/],
    ['news.txt', Buffer.from('代表热议政府工作报告。'), /这不是工作报告。没有找到.*成段的正文/],
  ])('%s', { timeout: A_MINUTE }, async (name, bytes, words) => {
    await drop({ name, bytes });
    await expect.poll(() => rowOf(name).innerText(), { timeout: A_MINUTE }).toMatch(words);
    await dismiss();
  });

  test('a long one can be called off', { timeout: A_MINUTE }, async () => {
    await drop({ name: 'long.pdf', bytes: makePdf(Array.from({ length: 20 }, () => county).flat()) });
    await rowOf('long.pdf').getByRole('button', { name: '取消' }).click();
    await expect.poll(() => rowOf('long.pdf').innerText()).toContain('已取消');
    await dismiss();
  });
});

test('the workbench is still there, asked nobody for anything, and complained of nothing', async () => {
  expect(bench.url()).toContain('/sidepanel.html');
  expect(stage.requests).toEqual([]);
  expect(stage.errors).toEqual([]);
});

/** Runs in the page. */
function dropFiles(files: { name: string; base64: string }[]): void {
  const data = new DataTransfer();
  for (const { name, base64 } of files) {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    data.items.add(new File([bytes], name));
  }
  for (const type of ['dragover', 'drop'])
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
}

/** Runs in the page. */
function pasteInto(field: Element, { text, html }: { text: string; html: string }): void {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  if (html !== '') data.setData('text/html', html);
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}
