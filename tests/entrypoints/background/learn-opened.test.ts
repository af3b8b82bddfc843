// Which pages that are opened are kept: reports in ordinary windows, where the person wants it; what was deleted while
// its page is open stays deleted. The browser is WXT's own stand-in.

import { beforeEach, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, toStoredSettings } from '../../../components/settings/settings.ts';
import { SUQING } from '../../data/learnt/learnt-shelf.ts';

const ADDRESS = 'https://www.suqing.gov.cn/2024.html';

const from = (url: string, tab: object | null = { id: 1, incognito: false }, documentId = 'a') =>
  ({ url, documentId, ...(tab && { tab }) }) as unknown as Browser.runtime.MessageSender;

async function open(text: string, sender: Browser.runtime.MessageSender): Promise<string[]> {
  const { learnOpened } = await import('../../../entrypoints/background/learn-opened.ts');
  learnOpened(text, sender);
  // One more in line, which comes last: by then the first is done.
  await new Promise((resolve) => setTimeout(resolve, 150));
  return names();
}

async function names(): Promise<string[]> {
  const { learntReports } = await import('../../../entrypoints/background/learnt-reports.ts');
  const list = await learntReports.list();
  return 'failure' in list ? [list.failure] : list.entries.map(({ name }) => name);
}

beforeEach(() => {
  vi.resetModules();
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
  Object.assign(fakeBrowser.storage.local, { getKeys: undefined });
});

test('a report in an ordinary window is kept', async () => {
  expect(await open(SUQING[2024], from(ADDRESS))).toEqual(['江苏省溯青区 2024 政府工作报告']);
});

test.each([
  ['a private window', SUQING[2024], from(ADDRESS, { id: 1, incognito: true })],
  ['one of our own pages', SUQING[2024], from('chrome-extension://abc/sidepanel.html')],
  ['no tab at all', SUQING[2024], from(ADDRESS, null)],
  ['a page that is no report', '新闻中心\n全区新增停车泊位1124个', from(ADDRESS)],
])('nothing is kept of %s', async (_, text, sender) => {
  expect(await open(text, sender)).toEqual([]);
});

test('nothing is kept where the settings say so', async () => {
  await fakeBrowser.storage.local.set({ settings: toStoredSettings({ ...DEFAULT_SETTINGS, learn: false }) });
  expect(await open(SUQING[2024], from(ADDRESS))).toEqual([]);
});

test('what is deleted while its page is open stays deleted, until the page is opened again', async () => {
  await open(SUQING[2024], from(ADDRESS));
  const { learntReports } = await import('../../../entrypoints/background/learnt-reports.ts');
  const list = await learntReports.list();
  if ('failure' in list) throw new Error(list.failure);
  await learntReports.remove(list.entries[0]?.id ?? '', 1);
  expect(await open(SUQING[2024], from(ADDRESS))).toEqual([]);
  expect(await open(SUQING[2024], from(ADDRESS, { id: 1 }, 'b'))).toHaveLength(1);
});

test('a page that is read twice while it loads is one text', async () => {
  const half = SUQING[2024].split('\n').slice(0, 20).join('\n');
  const { learnOpened } = await import('../../../entrypoints/background/learn-opened.ts');
  learnOpened(half, from(ADDRESS));
  expect(await open(SUQING[2024], from(ADDRESS))).toHaveLength(1);
});
