// A Firefox with the built extension in it, and the report's page at its official address. Spoken to over WebDriver BiDi.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as PlaywrightPage } from 'playwright-core';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { REPORT_ADDRESS } from '../../cli/report-page.ts';

const EXTENSION_FOLDER = join(import.meta.dirname, '../../.output/firefox-mv3');
/** Firefox makes up an address for each extension, unless it is told one. */
const ADDRESS_ID = 'd1ed1ed1-0000-4000-8000-000000000001';

export interface FirefoxStage {
  /** What pages and our own scripts complained of. */
  errors: string[];
  /** Opens a page with this HTML, at the report's address unless another is given. */
  open(html: string, address?: string): Promise<Page>;
  /** Opens the popup as a tab. */
  openPopup(): Promise<Page>;
  openOptions(): Promise<Page>;
  /** Opens the workbench as a tab. */
  openWorkbench(): Promise<Page>;
  close(): Promise<void>;
}

/** The caller closes it. */
export async function createFirefoxStage(executablePath: string): Promise<FirefoxStage> {
  if (!existsSync(EXTENSION_FOLDER)) throw new Error('Build for Firefox first: npm run build:firefox.');
  const browser: Browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Only so may an extension's own pages be driven.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // What is asked for by a click is granted: nobody is there to say so.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ 'duizhao@duizhao.invalid': ADDRESS_ID }),
    },
  });
  await browser.installExtension(EXTENSION_FOLDER);
  const errors: string[] = [];
  const newPage = async () => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.setViewport({ width: 1100, height: 800 });
    return page;
  };
  const openOurs = async (path: string, wanted: string) => {
    const page = await newPage();
    // Firefox never says that an extension's page has loaded.
    page.goto(`moz-extension://${ADDRESS_ID}/${path}`).catch(() => undefined);
    await page.waitForSelector(wanted);
    return page;
  };
  return {
    errors,
    open: async (html, address = REPORT_ADDRESS) => serve(await newPage(), html, address),
    openPopup: () => openOurs('popup.html', '[role="combobox"]'),
    openOptions: () => openOurs('options.html', 'input'),
    openWorkbench: () => openOurs('sidepanel.html', 'main'),
    close: () => browser.close(),
  };
}

async function serve(page: Page, html: string, address: string): Promise<Page> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isReport = request.url() === address;
    const found = { status: 200, contentType: 'text/html; charset=utf-8', body: html };
    void request.respond(isReport ? found : { status: 404, body: '' });
  });
  await page.goto(address);
  return page;
}

/** What looks at painted figures was written for Playwright's pages; Puppeteer's answer to the same names. */
export function toPlaywright(page: Page): PlaywrightPage {
  return page as unknown as PlaywrightPage;
}
