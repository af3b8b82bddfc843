// Diagnostics in the settings of a browser that is full of a person's traces: they tell of the installation, and of nothing else.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForPaint } from '../../cli/painted-figures.ts';
import { REPORT_ADDRESS, readArchivedText } from '../../cli/report-page.ts';
import { makePage } from '../pages/make-page.ts';
import { createStage, type Stage } from './launch.ts';

const PERSONAL = ['张三', 'zhang-san', 'secret.example', '停车泊位', 'jintan.gov.cn', '271006'];

let stage: Stage;
let options: Page;
const readText = () => options.locator('pre').innerText();

beforeAll(async () => {
  stage = await createStage();
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const report = await stage.open(makePage(readArchivedText()), `${REPORT_ADDRESS}?name=zhang-san`);
  await waitForPaint(report);
  await stage.worker().evaluate(leaveTraces);
  options = await stage.openOptions();
  await options.locator('pre').waitFor();
});
afterAll(() => stage.close());

test('they tell of the last reading, of errors and of what is stored', async () => {
  await expect
    .poll(async () => {
      await options.getByRole('button', { name: '重新查看' }).click();
      return readText();
    })
    .toMatch(/最近的错误: 1\n {2}TypeError · worker/);
  const text = await readText();
  expect(text).toMatch(/最近一次阅读: \d+ 毫秒,\d{4} 字,157 处数字/);
  expect(text).toMatch(/权限: .*storage/);
  expect(text).toMatch(/评注与结论: 1 项,\d+ 字节/);
});

test('they hold nothing of the person, shown or copied', async () => {
  await options.getByRole('button', { name: '复制诊断信息' }).click();
  await options.getByText('已复制').waitFor();
  const copied = await options.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await options.locator('pre').textContent());
  expect(PERSONAL.filter((word) => copied.includes(word))).toEqual([]);
});

/** Runs in the background worker: writes what stores may hold, and fails with words that quote it. */
async function leaveTraces(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(items: object): Promise<void> } } };
  };
  await chrome.storage.local.set({
    'notes:张三 2025': { notes: [{ note: '张三说停车泊位不对' }] },
    'recent-searches': { version: 1, searches: ['停车泊位', 'zhang-san'] },
    'hidden:secret.example': true,
    'own-figures-of-张三': ['https://secret.example/zhang-san'],
  });
  void Promise.reject(new TypeError('停车泊位 at https://secret.example/zhang-san.js:1:1'));
}
