// Out of the workbench and back: one claim cited, all of them saved, the sheet opened, annotations taken out, undone and
// taken in again.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toArchivedPage } from '../../cli/archived-page.ts';
import { waitForPaint } from '../../cli/painted-figures.ts';
import { REPORT_ADDRESS, readArchivedText } from '../../cli/report-page.ts';
import { createStage, type Stage } from './launch.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let stage: Stage;
let bench: Page;
beforeAll(async () => {
  stage = await createStage({ viewport: { width: 420, height: 900 } });
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const report = await stage.open(toArchivedPage(readArchivedText()));
  await waitForPaint(report);
  bench = await stage.context.newPage();
  await bench.goto(`chrome-extension://${stage.extensionId}/sidepanel.html`);
  await bench.getByRole('tab', { name: '导出' }).waitFor();
});
afterAll(() => stage.close());

const openTab = (name: string) => bench.getByRole('tab', { name }).click();
const panel = () => bench.locator('.exports');
const readClipboard = () => bench.evaluate(() => navigator.clipboard.readText());

async function save(format: string): Promise<{ name: string; text: string }> {
  await panel().getByRole('radio', { name: format }).check();
  const saved = bench.waitForEvent('download');
  await bench.getByRole('button', { name: '存为文件' }).click();
  const download = await saved;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`);
}

interface Axe {
  run(): Promise<AxeResults>;
}

test('a claim is cited in four forms', async () => {
  const row = bench.getByRole('button', { name: /22部/ }).first();
  await bench.getByRole('searchbox').fill('电梯');
  await row.click();
  const cite = bench.getByRole('group', { name: '引用“22部”' });
  const forms: [string, RegExp][] = [
    ['文字', /加装既有住宅电梯.*22 部[\s\S]*#:~:text=/],
    ['Markdown', /^\*\*加装既有住宅电梯\*\* \[22 部\]\(https:\S+#:~:text=\S+\)/],
    [
      'GB/T 7714—2015',
      /^金坛区人民政府\. 政府工作报告\(摘要\)\[R\/OL\]\. \(2025-01-04\)\[\d{4}-\d\d-\d\d\]\. https:\S+\.$/,
    ],
    [
      'GB/T 7714—2025',
      /^金坛区人民政府\. 政府工作报告（摘要）\[EB\/OL\]\. （2025-01-04）\[\d{4}-\d\d-\d\d\]\. https:\S+\.$/,
    ],
  ];
  for (const [name, form] of forms) {
    await cite.getByRole('button', { name }).click();
    await cite.getByText(`已复制:${name}`).waitFor();
    expect(await readClipboard()).toMatch(form);
  }
  await bench.getByRole('radio', { name: /大致相符/ }).check();
  await bench.getByRole('textbox').last().fill('=待查');
  await bench.getByText('已保存').first().waitFor();
  await bench.getByRole('button', { name: '全选' }).click();
});

test('all claims are saved as a table, with the person’s word made safe', async () => {
  await openTab('导出');
  await panel().getByRole('radio', { name: /^全部/ }).check();
  const { name, text } = await save('表格 CSV');
  expect(name).toBe('duizhao-常州市金坛区-2025.csv');
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(data.length).toBeGreaterThan(140);
  const lift = data.find((row) => row.原文数字 === '22部' && row.指标 === '加装既有住宅电梯');
  expect(lift).toMatchObject({
    备注: "'=待查",
    存档版本: expect.stringContaining('jintan-2025'),
    网址: REPORT_ADDRESS,
  });
});

test('what is chosen is saved alone, and what has no place in a format is counted', async () => {
  await panel().getByRole('radio', { name: /所选/ }).check();
  const { text } = await save('ClaimReview');
  expect(JSON.parse(text)['@graph']).toHaveLength(1);
  await bench.getByText(/另有 \d+ 处未评/).waitFor();
});

test('the sheet opens in a tab, styled and without a complaint, and prints', async () => {
  await panel().getByRole('radio', { name: '核对单' }).check();
  const opened = stage.context.waitForEvent('page');
  await bench.getByRole('button', { name: '打开以打印' }).click();
  const sheet = await opened;
  await sheet.getByRole('heading', { level: 1 }).waitFor();
  const chosen = /\d+/.exec((await bench.getByText(/所选 \d+ 处/).textContent()) ?? '')?.[0];
  expect(await sheet.locator('article').count()).toBe(Number(chosen));
  expect(
    await sheet
      .locator('.figure')
      .first()
      .evaluate((each) => getComputedStyle(each).fontWeight),
  ).toBe('600');
  expect(await findFaults(sheet)).toEqual([]);
  expect((await sheet.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(5000);
  await sheet.close();
});

test('annotations come back as they went, after all was undone', async () => {
  const { text } = await save('W3C 网页批注');
  await openTab('数字');
  const undo = bench.getByRole('button', { name: /撤销/ });
  const undoAll = async () => {
    if (await undo.isEnabled()) await undo.click({ timeout: 1000 }).catch(() => undefined);
    return bench.getByText('已核 0').isVisible();
  };
  await expect.poll(undoAll).toBe(true);
  await openTab('导出');
  const chooser = bench.waitForEvent('filechooser');
  await bench.getByRole('button', { name: '导入批注…' }).click();
  await (await chooser).setFiles({
    name: 'a.jsonld',
    mimeType: 'application/ld+json',
    buffer: Buffer.from(text),
  });
  await bench.getByText('并入 1 条;0 条原已有。').waitFor();
  await bench.getByText('已核 1').waitFor();
});

test('the view has no fault, light, dark and in forced colours', async () => {
  await bench.getByText('预览前几处').click();
  await bench.locator('pre').getByText('AnnotationCollection').waitFor();
  for (const look of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active' },
  ] as const) {
    await bench.emulateMedia(look);
    expect(await findFaults(bench)).toEqual([]);
  }
  expect(stage.errors).toEqual([]);
});
