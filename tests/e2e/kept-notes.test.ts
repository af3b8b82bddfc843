// What was shown as saved is there: after the browser was killed in that moment, after a restart, and after an update of
// the extension. And two people's notes are put together with every conflict decided, and taken apart again.

import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXTENSION_FOLDER } from '../../cli/launch-browser.ts';
import { waitForPaint } from '../../cli/painted-figures.ts';
import { readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { createStage, type Stage } from './launch.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NOTE = '与统计公报核对过,\n口径一致。';

let folder: string;
let stage: Stage;
let bench: Page;

/** Starts the browser on the profile of before, with the report and the workbench open. */
async function start(): Promise<void> {
  stage = await createStage({
    profile: join(folder, 'profile'),
    extensionFolder: join(folder, 'extension'),
  });
  stage.context.setDefaultTimeout(20_000);
  await waitForPaint(await stage.open(makePage(readArchivedText())));
  bench = await stage.context.newPage();
  await bench.goto(`chrome-extension://${stage.extensionId}/sidepanel.html`);
}

/** The row of the lifts, unfolded. The page writes some digits in full width. */
async function unfold(): Promise<Locator> {
  await bench.getByRole('searchbox').fill('加装既有住宅电梯');
  const row = bench.locator('[aria-expanded]', { hasText: /[2２]{2}部/ }).first();
  await row.waitFor();
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
  return bench.getByRole('radiogroup', { name: /[2２]{2}部/ });
}

const progress = () => bench.getByText(/^已核 \d+ \/ \d+$/).innerText();
const field = () => bench.getByRole('textbox', { name: '评注' });

/** Ends the browser as a crash would: no chance to write anything more. */
async function kill(): Promise<void> {
  const session = await stage.context.browser()?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  const browser = info?.processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('The browser tells no process.');
  const isOver = new Promise((resolve) => stage.context.once('close', resolve));
  process.kill(browser.id, 'SIGKILL');
  await isOver;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-'));
  await cp(EXTENSION_FOLDER, join(folder, 'extension'), { recursive: true });
  await start();
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('what is shown as saved in one moment, and the browser killed in the next, is there', async () => {
  const scale = await unfold();
  await scale.getByRole('radio', { name: '未核' }).focus();
  await bench.keyboard.press('2');
  await expect.poll(progress).toMatch(/^已核 1 /);
  await field().fill(NOTE);
  await bench.getByText('已保存').waitFor();
  await kill();

  await start();
  await expect.poll(progress).toMatch(/^已核 1 /);
  const again = await unfold();
  expect(await again.getByRole('radio', { name: '大致相符' }).isChecked()).toBe(true);
  expect(await field().inputValue()).toBe(NOTE);
});

test('it is there after a restart with an updated extension, and can still be undone step by step', async () => {
  await stage.context.close();
  const path = join(folder, 'extension/manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, version: '9.9.9' }));
  await start();
  const version = await bench.evaluate(() => (globalThis as unknown as Chrome).chrome.runtime.getManifest());
  expect(version).toMatchObject({ version: '9.9.9' });
  await unfold();
  expect(await field().inputValue()).toBe(NOTE);

  await bench.getByRole('button', { name: '撤销评注修改' }).click();
  await expect.poll(() => field().inputValue()).toBe('');
  await bench.getByRole('button', { name: '撤销结论修改' }).click();
  await expect.poll(progress).toMatch(/^已核 0 /);
  await bench.getByRole('button', { name: '重做' }).click();
  await expect.poll(progress).toMatch(/^已核 1 /);
  await bench.getByRole('button', { name: '重做' }).click();
  await expect.poll(() => field().inputValue()).toBe(NOTE);
});

test('another person’s notes are merged, each conflict decided, and taken out again', async () => {
  const options = await stage.openOptions();
  const backup = options.getByRole('region', { name: '备份' });
  const download = options.waitForEvent('download');
  await backup.getByRole('button', { name: '导出全部' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const choose = (file: string) =>
    backup
      .locator('input[type="file"]')
      .setInputFiles({ name: '同事.json', mimeType: 'application/json', buffer: Buffer.from(file) });

  await choose(text.replace('"rating": 2', '"rating": 7'));
  await backup.getByText('没有导入').waitFor();
  expect(await backup.getByRole('status').innerText()).toContain('parts.notes[0].notes[0].rating');

  await choose(text.replace('口径一致', '口径有出入').replace('"rating": 2', '"rating": 4'));
  await backup.getByRole('button', { name: '合并' }).click();
  const write = backup.getByRole('button', { name: '写入' });
  expect(await write.getAttribute('aria-disabled')).toBe('true');
  expect(await findFaults(options)).toEqual([]);
  await backup.getByRole('radio', { name: /两条都留/ }).check();
  await write.click();
  await backup.getByText('已导入').waitFor();
  // An open workbench follows.
  await expect.poll(() => field().inputValue()).toBe(`${NOTE}\n\n${NOTE.replace('口径一致', '口径有出入')}`);

  await backup.getByRole('button', { name: '撤销这次导入' }).click();
  await backup.getByText('已撤销导入').waitFor();
  await expect.poll(() => field().inputValue()).toBe(NOTE);
  expect(stage.errors).toEqual([]);
});

/** What axe-core finds wrong with the page. */
async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => (globalThis as unknown as Axe).axe.run());
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(', ')})`,
  );
}

interface Axe {
  axe: { run(): Promise<AxeResults> };
}

interface Chrome {
  chrome: { runtime: { getManifest(): { version: string } } };
}
