// Reports on any site: nothing runs there until the toolbar button is pressed and the page is asked to be read; a host is
// read always once it is granted, and no longer when that is taken back.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPainted, waitForPaint } from '../../cli/painted-figures.ts';
import { REPORT_ADDRESS, readArchivedText } from '../../cli/report-page.ts';
import { makePdf } from '../data/documents/made-files.ts';
import { makePage } from '../pages/make-page.ts';
import { createStage, type Stage } from './launch.ts';
import { openRealPopup } from './real-popup.ts';

const HOST = 'www.qinghe.example';
const REPORT = `http://${HOST}/report`;
const NEWS = `http://${HOST}/news`;
const FRAMED = `http://${HOST}/framed`;
const PAPER = `http://${HOST}/down?id=3`;
const EARLIER = new URL('/2024/report', REPORT_ADDRESS).href;
const OTHER_YEAR = readArchivedText()
  .replaceAll('2025年', '2024年')
  .replaceAll('金坛区第四届', '金坛区第三届');
const PAGES: Record<string, string> = {
  [REPORT]: makePage(OTHER_YEAR),
  [NEWS]: '<!doctype html><title>新闻</title><p>代表热议政府工作报告。</p>',
  [FRAMED]: `<!doctype html><title>框架</title><p>政府工作报告见下。</p><iframe src="/news"></iframe>`,
  [EARLIER]: makePage(OTHER_YEAR),
};

let stage: Stage;
beforeAll(async () => {
  stage = await createStage();
  await stage.context.route(/^https?:/, (route) => {
    if (route.request().url() === PAPER)
      return route.fulfill({ contentType: 'application/pdf', body: Buffer.from(makePdf([[]])) });
    const body = PAGES[route.request().url()];
    return route.fulfill({
      status: body ? 200 : 404,
      contentType: 'text/html; charset=utf-8',
      body: body ?? '',
    });
  });
});
afterAll(() => stage.close());

async function open(address: string): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(address);
  return page;
}

const countHosts = (page: Page) => page.locator('duizhao-overlay').count();

test('another year’s report on the district’s site is read as it opens', async () => {
  const page = await open(EARLIER);
  await waitForPaint(page);
  expect((await readPainted(page)).length).toBeGreaterThan(100);
  await page.close();
});

describe('on another site', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open(REPORT);
  });
  afterAll(() => page.close());

  test('nothing runs until it is asked for; then one click reads the page, and a second adds nothing', async () => {
    const popup = await openRealPopup(stage, page);
    await expect.poll(popup.readHead).toContain('本页还没有读 读这一页');
    expect(await popup.readHead()).toContain(`以后总读 ${HOST}`);
    expect(await countHosts(page)).toBe(0);
    await popup.press('读这一页');
    await expect.poll(popup.readHead).toMatch(/本页 \d{3} 处数字/);
    await waitForPaint(page);
    const painted = (await readPainted(page)).length;
    await popup.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id }]) =>
      Promise.all([1, 2].map(() => chrome.runtime.sendMessage({ type: 'read-tab', tabId: id }))))`);
    expect((await readPainted(page)).length).toBe(painted);
    expect(await countHosts(page)).toBe(1);
    await popup.close();
  });

  test('commands and the record’s changes reach it', async () => {
    const state = await stage.send(page, { type: 'page-state' });
    expect(state?.report).toMatchObject({ period: '2024', recorded: false });
    await stage.send(page, { type: 'refresh' });
    expect((await stage.send(page, { type: 'toggle' }))?.shown).toBe(false);
    await stage.send(page, { type: 'toggle' });
  });

  test('a reload forgets it: the click was for that page', async () => {
    await page.reload();
    const popup = await openRealPopup(stage, page);
    await expect.poll(popup.readHead).toContain('读这一页');
    await popup.close();
  });
});

test.each([
  ['a page that is no report', NEWS],
  ['a page with frames none of which holds one', FRAMED],
])('%s is said to be none, with the reasons', async (_name, address) => {
  const page = await open(address);
  const popup = await openRealPopup(stage, page);
  await popup.press('读这一页');
  await expect.poll(popup.readHead).toContain('本页不是工作报告');
  expect(await popup.readHead()).toMatch(/没有找到.*“工作回顾”的标题.*成段的正文。/);
  await popup.close();
  await page.close();
});

test('a PDF is said to be one, and where it can be read', async () => {
  const page = await open(PAPER);
  const popup = await openRealPopup(stage, page);
  await popup.press('读这一页');
  await expect.poll(popup.readHead).toContain('这是 PDF。请先下载,再放进工作台。');
  await popup.close();
  await page.close();
});

test('a page of the browser’s own is said to be out of reach', async () => {
  const page = await open('chrome://version/');
  const popup = await openRealPopup(stage, page);
  await expect.poll(popup.readHead).toContain('浏览器不许扩展读这种页面');
  await popup.close();
  await page.close();
});

describe('a host', () => {
  const PATTERN = `*://${HOST}/*`;
  const isGranted = () => stage.worker().evaluate(hasOrigin, PATTERN);
  let extensions: Page;
  beforeAll(async () => {
    extensions = await open('chrome://extensions/');
  });
  /** What a person may do in the browser's own settings. */
  const setHost = (act: 'addHostPermission' | 'removeHostPermission') =>
    extensions.evaluate(changeHost, { id: stage.extensionId, act, pattern: PATTERN });

  test('is asked for alone, and nothing changes where that is refused', async () => {
    const page = await open(REPORT);
    const popup = await openRealPopup(stage, page);
    await popup.evaluate(
      `chrome.permissions.request = async (asked) => { window.asked = asked; return false; }`,
    );
    await popup.press(`以后总读 ${HOST}`);
    await expect.poll(() => popup.evaluate('window.asked')).toEqual({ origins: [PATTERN] });
    expect(await popup.readHead()).toContain('读这一页');
    expect(await isGranted()).toBe(false);
    expect(await countHosts(page)).toBe(0);
    await popup.close();
    await page.close();
  });

  test('once granted, is read at once and on every visit', async () => {
    const page = await open(REPORT);
    const popup = await openRealPopup(stage, page);
    // No hand can press the browser's own question here: granted there before, it is granted to us without one.
    await setHost('addHostPermission');
    await popup.press(`以后总读 ${HOST}`);
    await waitForPaint(page);
    await expect.poll(popup.readHead).toMatch(/本页 \d{3} 处数字/);
    await expect.poll(popup.readHead).not.toContain('以后总读');
    await popup.close();
    await page.reload();
    await waitForPaint(page);
    expect(await countHosts(page)).toBe(1);
    await page.close();
  });

  test('stands in the settings, and is no longer read once it is taken back there', async () => {
    const options = await stage.openOptions();
    const site = options.getByRole('listitem').filter({ hasText: HOST });
    await site.getByRole('button', { name: `撤回:${HOST}` }).click();
    await site.waitFor({ state: 'detached' });
    expect(await isGranted()).toBe(false);
    await expect.poll(() => stage.worker().evaluate(listRegistered)).toEqual([]);
    // The browser was told above to ask for each site, the district's too.
    await options.getByText('浏览器未准许').waitFor();
    await options.close();
    const page = await open(REPORT);
    const popup = await openRealPopup(stage, page);
    await expect.poll(popup.readHead).toContain('读这一页');
    await popup.close();
    await page.close();
  });

  test('taken back in the browser’s own settings, is forgotten here too', async () => {
    await setHost('addHostPermission');
    const page = await open(REPORT);
    const popup = await openRealPopup(stage, page);
    await popup.press(`以后总读 ${HOST}`);
    await expect.poll(() => stage.worker().evaluate(listRegistered)).toEqual([PATTERN]);
    await popup.close();
    await setHost('removeHostPermission');
    await expect.poll(() => stage.worker().evaluate(listRegistered)).toEqual([]);
    await page.close();
  });
});

test('nothing was complained of', () => {
  expect(stage.errors.filter((error) => !error.includes('404'))).toEqual([]);
});

interface Chrome {
  permissions: { contains(asked: { origins: string[] }): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
  developerPrivate: Record<string, (...words: unknown[]) => Promise<void>>;
}

/** Runs in the background worker. */
function hasOrigin(origin: string): Promise<boolean> {
  return (globalThis as unknown as { chrome: Chrome }).chrome.permissions.contains({ origins: [origin] });
}

/** Runs in the background worker. */
async function listRegistered(): Promise<string[]> {
  const { scripting } = (globalThis as unknown as { chrome: Chrome }).chrome;
  return (await scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches);
}

/** Runs in the browser's page of extensions. */
async function changeHost({ id, act, pattern }: { id: string; act: string; pattern: string }): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const hostAccess = 'ON_SPECIFIC_SITES';
  await developerPrivate.updateExtensionConfiguration?.({ extensionId: id, hostAccess });
  await developerPrivate[act]?.(id, pattern);
}
