// The built extension in a real browser, with pages of our own making at the report's address.
// Everything that anyone asks the network for, and every complaint on any console, is written down.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { findBrowser } from '../../cli/find-browser.ts';
import { EXTENSION_FOLDER, type LaunchOptions, launchBrowser } from '../../cli/launch-browser.ts';
import { REPORT_ADDRESS } from '../../cli/report-page.ts';
import type { PageRequest, PageState } from '../../entrypoints/messages/page-messages.ts';

const ROOT = join(import.meta.dirname, '../..');
const SITE = `${new URL(REPORT_ADDRESS).origin}/**`;

export interface Stage {
  context: BrowserContext;
  extensionId: string;
  /** Addresses that were asked for, but for the pages that a test opened. */
  requests: string[];
  /** Errors on any console, and errors that nobody caught. */
  errors: string[];
  /** Opens a page that holds this HTML; at the report's address unless another of the site is given. */
  open(html: string, address?: string): Promise<Page>;
  /** Opens the popup as a tab. */
  openPopup(): Promise<Page>;
  /** Opens the settings. */
  openOptions(): Promise<Page>;
  /** Opens the workbench as a tab: beside no page, it takes the report that was last looked at. */
  openWorkbench(): Promise<Page>;
  /** Sends the page's content script a message, as the background worker would; the tab comes to the front. */
  send(page: Page, request: PageRequest): Promise<PageState | undefined>;
  /** Gives a command, as its key would; the tab comes to the front. A headless browser heeds no such keys. */
  command(page: Page, command: string): Promise<void>;
  worker(): Worker;
  close(): Promise<void>;
  /** Ends the browser as a crash would, in the middle of whatever it does. */
  kill(): Promise<void>;
}

type Options = Partial<Omit<LaunchOptions, 'browserPath'>>;

/** Starts a browser with the extension, built first where it is not. The caller closes it. */
export async function createStage(options: Options = {}): Promise<Stage> {
  const browserPath = findBrowser();
  if (!browserPath) throw new Error('No browser was found: npm test installs one, or says how.');
  if (!existsSync(EXTENSION_FOLDER))
    spawnSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'inherit', shell: true });
  const { context, extensionId } = await launchBrowser({
    browserPath,
    headless: true,
    extensionFolder: EXTENSION_FOLDER,
    viewport: { width: 1100, height: 800 },
    ...options,
  });
  context.setDefaultTimeout(10_000);
  const { requests, errors } = listen(context);
  const worker = () => getWorker(context);
  return {
    context,
    extensionId,
    requests,
    errors,
    worker,
    open: (html, address) => openPage(context, html, address),
    openPopup: () => openOurs(context, extensionId, 'popup.html'),
    openWorkbench: () => openOurs(context, extensionId, 'sidepanel.html'),
    openOptions: () => openOurs(context, extensionId, 'options.html'),
    send: async (page, request) => {
      await page.bringToFront();
      return worker().evaluate(sendToActiveTab, request);
    },
    command: async (page, command) => {
      await page.bringToFront();
      await worker().evaluate(giveCommand, command);
    },
    close: () => context.close(),
    kill: () => killBrowser(context),
  };
}

async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('The browser has no process of its own.');
  const gone = new Promise((resolve) => context.once('close', resolve));
  process.kill(browser.id, 'SIGKILL');
  await gone;
}

async function openOurs(context: BrowserContext, extensionId: string, file: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${file}`);
  return page;
}

async function openPage(context: BrowserContext, html: string, address = REPORT_ADDRESS): Promise<Page> {
  const page = await context.newPage();
  await page.route(SITE, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(address);
  return page;
}

function listen(context: BrowserContext): { requests: string[]; errors: string[] } {
  const requests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const isOpened = request.isNavigationRequest() || /^(chrome-extension|data|blob):/.test(request.url());
    if (!isOpened) requests.push(request.url());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  return { requests, errors };
}

function getWorker(context: BrowserContext): Worker {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The background worker does not run.');
  return worker;
}

/** Runs in the background worker. Undefined where the tab has no content script that answers. */
async function sendToActiveTab(request: PageRequest): Promise<PageState | undefined> {
  const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  try {
    return await tabs.sendMessage(tab?.id ?? -1, request);
  } catch {
    return undefined;
  }
}

/** Runs in the background worker. */
function giveCommand(command: string): void {
  (globalThis as unknown as { chrome: Chrome }).chrome.commands.onCommand.dispatch(command);
}

interface Chrome {
  /** `dispatch` is in Chromium's events, though in no documentation. */
  commands: { onCommand: { dispatch(command: string): void } };
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<PageState>;
  };
}
